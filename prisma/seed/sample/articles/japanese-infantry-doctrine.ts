import { b, claim, h, i, li, p, quote, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "doctrine-lead",
    b("Japanese infantry doctrine"),
    " of the late thirties held that men decide battles and machines assist. ",
    claim(
      "sc-doctrine-otl",
      "The timeline takes it over from our history almost unchanged",
      cite("supports", "thread", "Most of that post is simply our own history with the dates filed off"),
    ),
    ", which is why this article can be long on what is known and must be short on how it changes.",
  );

const spiritHead = h.id("doctrine-spirit-h", 2, "Spirit and material");

const spirit: Part = (cite) =>
  p.id(
    "doctrine-spirit",
    claim(
      "sc-doctrine-infantry",
      "The infantry had the best officers of every class",
      cite("supports", "thread", "Infantry was the soul of that army and took the pick of every class of officers"),
    ),
    ", and artillery paid whenever savings were demanded: ",
    claim(
      "sc-doctrine-batteries",
      "more than a hundred batteries were disbanded in the twenties",
      cite("supports", "thread", "the retrenchments of the twenties cost it well over a hundred batteries"),
    ),
    ". The manuals made a virtue of it. ",
    claim(
      "sc-doctrine-night",
      "Russian firepower was to be met at night and at close quarters",
      cite("supports", "thread", "the way to deal with Russian firepower was to close with it at night"),
    ),
    ", with the bayonet, before it could be brought to bear.",
  );

const divisionHead = h.id("doctrine-division-h", 2, "The triangular division");

const division: Part = (cite) =>
  p.id(
    "doctrine-division",
    "In the second half of the decade the division of two brigades and four regiments gave way to one of three regiments. ",
    claim(
      "sc-doctrine-triangle",
      "One regiment pins the enemy, one turns his flank, one finishes him",
      cite("supports", "thread", "one regiment to pin, one to turn the flank, one to finish"),
    ),
    ".",
  );

const divisionTable = table.id("doctrine-table", [
  ["", "Square division", "Triangular division"],
  ["Regiments", "four, in two brigades", "three"],
  ["Meant for", "weight, frontal attack", "speed, envelopment"],
  ["Number that can be raised", "fewer", "more"],
  ["Guns", "few", "no more than before"],
]);

const price: Part = (cite) =>
  p.id(
    "doctrine-price",
    claim(
      "sc-doctrine-price",
      "The change gave the army more divisions and none of them more fire",
      cite("supports", "thread", "It also gives you fewer rifles in each, and no more howitzers than before"),
    ),
    ".",
  );

const collegeHead = h.id("doctrine-college-h", 2, "The Staff College");

const college: Part = (cite) =>
  p.id(
    "doctrine-college",
    "The college that formed the commanders of 1940 trained tacticians. ",
    claim(
      "sc-doctrine-hours",
      "Supply, signals and the air had what hours were left over",
      cite("supports", "thread", "Supply, signals and air power got what hours were left"),
    ),
    ". A graduate could argue any position to the end, and the habit was taken for strength of character. ",
    claim(
      "sc-doctrine-colonels",
      "The captains of those years command regiments in Siberia",
      cite("supports", "thread", "those captains are the colonels of 1940"),
    ),
    ".",
  );

const disputeHead = h.id("doctrine-dispute-h", 2, "The dispute");

const dispute: Part = (cite) =>
  p.id(
    "doctrine-dispute",
    "In our history the army was taught otherwise at Khalkhin Gol, and did not learn much. Here the lesson is missing altogether. ",
    claim(
      "sc-doctrine-handwave",
      "The story owes an explanation of how such an army breaks a fortified line",
      cite("supports", "thread", "that is the hole in the story and you have just drawn a circle round it"),
      cite("supports", "thread", "who teaches it to attack a dug-in enemy with tanks and a real artillery park?"),
    ),
    ". Three explanations have been tried by readers of this wiki; none has support in the thread:",
  );

const tries = ul.id(
  "doctrine-tries",
  li("the war games of 1938 and 1939 with a Soviet opponent played by officers who had served in Moscow;"),
  li(
    "advisers who come with the ",
    to("anglo-japanese-trade", "British tanks and guns"),
    ", too late for April but not for the autumn;",
  ),
  li("simple hunger on the other side, once ", to("trans-siberian-railway", "the railway"), " is cut."),
);

const authorQuote = quote.id(
  "doctrine-quote",
  p("How the lessons go back up the line is not decided yet."),
  p("— Tomasz_W to sapper_bob"),
);

const china: Part = (cite) =>
  p.id(
    "doctrine-china",
    "One more difference cuts both ways. ",
    claim(
      "sc-doctrine-china",
      "In our history the army had years of practice in China, of a kind that was of little use against Soviet guns",
      cite(
        "departs",
        "reference",
        "The Japanese army, for its part, had learned its trade in China, and the lessons travelled badly",
      ),
      cite(
        "context",
        "reference",
        "The defeat left a lasting respect for Soviet firepower in some staffs and very little trace in others",
      ),
    ),
    ". The army of this timeline has neither the bad lessons nor the practice.",
  );

const supply: Part = (cite) =>
  p.id(
    "doctrine-supply",
    "Behind doctrine stands the arithmetic of shells. ",
    claim(
      "sc-doctrine-kaisenbun",
      "Even at its best, Japanese industry could make ammunition for fifty divisions for four months in a year",
      cite("context", "reference", "in the fiscal year 1942, Japan could make 50 of them in twelve months"),
    ),
    ". An army with such stocks must believe in the ",
    i("short"),
    " war, whatever its manuals say.",
  );

export const japaneseInfantryDoctrine: SampleArticle = {
  slug: "japanese-infantry-doctrine",
  title: "Japanese infantry doctrine",
  kind: "concept",
  tags: ["army", "japan", "doctrine"],
  aliases: ["Doctrine of the IJA", "Triangular division"],
  revisions: [
    {
      by: "contributor",
      at: "2026-02-18T21:00:00.000Z",
      summary: "From the author's post on the army",
      aliases: ["Doctrine of the IJA"],
      build: (cite) => page(cite, lead, spiritHead, spirit, divisionHead, division, collegeHead, college),
    },
    {
      by: "editor",
      at: "2026-03-14T16:02:00.000Z",
      summary: "The dispute, from both sides",
      build: (cite) =>
        page(
          cite,
          ...[lead, spiritHead, spirit, divisionHead, division, divisionTable, price],
          ...[collegeHead, college, disputeHead, dispute, tries, authorQuote],
        ),
    },
    {
      by: "teodor",
      at: "2026-09-05T17:25:00.000Z",
      summary: "China and ammunition, from the reference",
      aliases: ["Doctrine of the IJA", "Triangular division"],
      build: (cite) =>
        page(
          cite,
          ...[lead, spiritHead, spirit, divisionHead, division, divisionTable, price],
          ...[collegeHead, college, disputeHead, dispute, tries, authorQuote, china, supply],
        ),
    },
  ],
};
