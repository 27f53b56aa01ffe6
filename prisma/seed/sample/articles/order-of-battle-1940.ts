import { b, claim, h, li, p, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import { pictured } from "../pictured";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "oob-lead",
    "This page collects the ",
    b("strength of both sides in 1940"),
    " as the thread has it now. It takes the place of figures that stood in older posts. ",
    claim(
      "sc-oob-first",
      "The first wave in April counts 900,000 men",
      cite("supports", "thread", "The first wave in April is 900,000 men, not 1.2 million"),
      cite("contradicts", "thread", "The offensive opens in April 1940 with 1.2 million men"),
      cite(
        "context",
        "reference",
        "It asked for 22 divisions, for 850,000 men with all their auxiliaries",
        "The plan of 1941 in our history is of the same order.",
      ),
    ),
    "; ",
    claim(
      "sc-oob-all",
      "1.2 million is everybody north of Mukden at the end of September, labourers and railway troops included",
      cite("supports", "thread", "everybody under arms or under a shovel north of Mukden by the end of September"),
    ),
    ".",
  );

const landHead = h.id("oob-land-h", 2, "On land");

const land: Part = table.id("oob-land", [
  ["Item", "ITTL, 1940", "Our history, plan of 1941"],
  ["Men, opening", "900,000", "850,000 asked for"],
  ["Men, at the most", "1,200,000 (September, with labourers)", "some 700,000 present in August"],
  ["Divisions in the field", "35 at the most", "22 asked for at first"],
  ["Limit", "forty trains a day over three lines", "shipping of 800,000 tons"],
]);

const limit: Part = (cite) =>
  p.id(
    "oob-limit",
    claim(
      "sc-oob-limit",
      "No more than thirty-five divisions can fight north of the Amur",
      cite("supports", "thread", "Quartermaster7 may have his thirty-five divisions and not one more"),
      cite("supports", "thread", "I can keep perhaps thirty-five divisions fighting north of the Amur"),
    ),
    ". It is the one figure in the thread that a reader worked out and the author took over. On the Soviet side the ceiling is set by the ",
    to("trans-siberian-railway", "Trans-Siberian Railway"),
    ", at 55 to 60 divisions while it is open.",
  );

const seaHead = h.id("oob-sea-h", 2, "At sea and in the air");

const sea: Part = (cite) =>
  ul.id(
    "oob-sea",
    li(
      claim(
        "sc-oob-carriers",
        "Two carrier divisions with four flight decks raid the airfields",
        cite(
          "supports",
          "thread",
          "what raids the airfields in this story is two carrier divisions on loan, four flight decks in all",
        ),
        cite("context", "thread", "The standing carrier fleet of our 1941 has not been formed"),
      ),
      ".",
    ),
    li(
      claim(
        "sc-oob-arctic",
        "The Arctic squadron has three cruisers, four destroyers and the icebreaker Otomari",
        cite("supports", "thread", "the squadron numbered three cruisers, four destroyers and the icebreaker Otomari"),
      ),
      "; see ",
      to("arctic-raid-of-1940", "Arctic raid of 1940"),
      ".",
    ),
    "Landing forces: not given. Garrisons that have one machine gun do not need many.",
  );

const horseHead = h.id("oob-horse-h", 2, "Auxiliaries");

const horse: Part = (cite) =>
  p.id(
    "oob-horse",
    claim(
      "sc-oob-horse",
      "About six thousand émigrés serve, two in three of them mounted",
      cite("supports", "thread", "what turns up is nearer six thousand, of whom four thousand have a horse"),
    ),
    "; the longer story is under ",
    to("semyonovs-cossacks", "Semyonov's Cossacks"),
    ".",
  );

const unknown: Part = p.id(
  "oob-unknown",
  "Not one commander is named in the thread, on either side, and no division by its number. Please do not fill the gap from books about 1941: the appointments of that year followed from defeats that this timeline never had.",
);

const scheme = pictured(
  "oob-scheme",
  "battle",
  "half",
  "An army group as staff maps draw one; numbers and names are nowhere in the thread.",
);

export const orderOfBattle1940: SampleArticle = {
  slug: "order-of-battle-1940",
  title: "Order of battle, 1940",
  kind: "unit",
  tags: ["1940", "figures", "land war", "sea war"],
  aliases: ["Strengths in 1940", "Forces in 1940"],
  revisions: [
    {
      by: "editor",
      at: "2026-05-03T09:30:00.000Z",
      summary: "One place for the corrected figures",
      tags: ["1940", "figures"],
      aliases: ["Strengths in 1940"],
      build: (cite) => page(cite, lead, landHead, land, limit),
    },
    {
      by: "pilar",
      at: "2026-05-10T14:21:00.000Z",
      summary: "Ships, carriers and horsemen; a warning about names",
      tags: ["1940", "figures", "land war", "sea war"],
      aliases: ["Strengths in 1940", "Forces in 1940"],
      build: (cite) => page(cite, lead, landHead, scheme, land, limit, seaHead, sea, horseHead, horse, unknown),
    },
  ],
};
