import { b, claim, h, i, li, ol, p, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "kan-lead",
    b("Kantokuen"),
    " is the Japanese plan of 1941 for a war against the Soviet Union, as it was in our history. ",
    claim(
      "sc-kan-cover",
      "The name is short for the Special Manoeuvres of the Kwantung Army, under which it was hidden",
      cite(
        "context",
        "reference",
        'Kantokuen, short for "Special Manoeuvres of the Kwantung Army", was the cover name',
      ),
    ),
    ". It does not occur in the timeline: by the date on its papers the war it was meant for is a year old. It is described here because it is the best measure of what the timeline asks of the Japanese army.",
  );

const backHead = h.id("kan-back-h", 2, "Background");

const back: Part = (cite) =>
  p.id(
    "kan-back",
    claim(
      "sc-kan-forward",
      "From the middle of the thirties the army planned to stop an invader at the frontier and carry the war into Siberia",
      cite(
        "context",
        "reference",
        "the army now meant to stop him at the frontier and to fight the rest of the war on Siberian soil",
      ),
    ),
    ". What it knew of its opponent it owed in large part to a deserter. ",
    claim(
      "sc-kan-lyushkov",
      "Genrikh Lyushkov, chief of the NKVD in the Far East, crossed into Manchuria on 13 June 1938",
      cite("context", "reference", "On 13 June 1938 Genrikh Lyushkov, who headed the NKVD in the Far East"),
      cite("context", "reference", "Lyushkov in the uniform of a state security commissar", "His portrait."),
    ),
    ", with figures that alarmed his hosts. Nothing in the ",
    to("point-of-divergence", "point of divergence"),
    " prevents his flight, so that this part may be taken over.",
  );

const pactHead = h.id("kan-pact-h", 2, "Pact and temptation");

const pact: Part = (cite) =>
  p.id(
    "kan-pact",
    claim(
      "sc-kan-pact",
      "Tokyo and Moscow signed a neutrality pact in April 1941",
      cite("departs", "reference", "A neutrality pact between Tokyo and Moscow followed in April 1941"),
    ),
    "; ten weeks later Germany attacked, and ",
    claim(
      "sc-kan-matsuoka",
      "the minister who had signed it urged his colleagues to break it, and lost his office in July",
      cite(
        "context",
        "reference",
        "Foreign Minister Matsuoka argued for tearing up his own pact and going north at once",
      ),
      cite("context", "reference", "He was out of office by the middle of July, replaced by an admiral"),
    ),
    ".",
  );

const planHead = h.id("kan-plan-h", 2, "The plan");

const plan: Part = (cite) =>
  p.id(
    "kan-plan",
    "The General Staff prepared all the same. ",
    claim(
      "sc-kan-22",
      "It asked for 22 divisions, 850,000 men and 800,000 tons of shipping",
      cite(
        "context",
        "reference",
        "It asked for 22 divisions, for 850,000 men with all their auxiliaries, and for shipping of 800,000 tons",
      ),
    ),
    " on a timetable from which everything had been struck that would not be ready before the frost. The steps were these:",
  );

const steps: Part = (cite) =>
  ol.id(
    "kan-steps",
    li(
      claim(
        "sc-kan-audience",
        "On 7 July 1941 General Sugiyama obtained the Emperor's consent",
        cite("context", "reference", "On 7 July General Sugiyama, the Chief of Staff, went to the palace"),
      ),
      " to the reinforcement, not to the war.",
    ),
    li(
      claim(
        "sc-kan-700",
        "The garrison of Manchuria grew from about 400,000 to some 700,000 men",
        cite("context", "reference", "grew from about 400,000 to some 700,000 men"),
        cite("context", "reference", 'Transports unloading horses at Dairen during the "manoeuvres"'),
      ),
      " within weeks.",
    ),
    "The attack was to follow if the Soviet divisions in the east were halved.",
    li(
      claim(
        "sc-kan-9aug",
        "On 9 August the idea was dropped for the year",
        cite("context", "reference", "on 9 August the General Staff dropped the idea for that year"),
      ),
      ", and as it turned out for good.",
    ),
  );

const southHead = h.id("kan-south-h", 2, "Why it was given up");

const south: Part = (cite) =>
  p.id(
    "kan-south",
    "The Soviet divisions were not halved in time. And the occupation of southern Indochina brought the answer of the Western powers. ",
    claim(
      "sc-kan-oil",
      "Frozen assets and the oil embargo turned Tokyo to the south",
      cite(
        "departs",
        "reference",
        "The assets frozen on 26 July and the embargo that came after them turned the argument in Tokyo",
      ),
      cite("context", "reference", "the quarrel over Indochina had cost Japan its American oil"),
    ),
    ". In the timeline none of it can happen: there is no war in China to be fed through Indochina, and ",
    to("anglo-japanese-trade", "London is paying"),
    ".",
  );

const compareHead = h.id("kan-compare-h", 2, "Compared with the offensive of 1940");

const compare: Part = table.id("kan-compare", [
  ["", "Kantokuen, our 1941", "The offensive of the timeline, 1940"],
  ["Men", "850,000 asked for", "900,000 in the first wave"],
  ["Divisions", "22", "35 at the most"],
  ["The Soviet Union is", "fighting for its life in the west", "at peace in the west"],
  ["Experience of Soviet firepower", "Khalkhin Gol", "none"],
  ["Main stroke", "Ussuri and Amur, toward Primorye", "Skovorodino and Tynda"],
  ["Railway", "to be bombed and shelled", "blown up at Baikal, bombed, cut at Skovorodino"],
]);

const reading: Part = (cite) =>
  p.id(
    "kan-reading",
    "The table explains why readers shake their heads. What makes the real plan look feasible, a Soviet Union with its back to the wall, is missing in the timeline; what makes it look hopeless, four years of war in China behind the army, is missing too. ",
    claim(
      "sc-kan-decisive",
      "Not even a complete victory on the Amur could have reached the strength of the Soviet Union",
      cite("context", "reference", "would have left the factories and armies of European Russia untouched"),
    ),
    ". On that both worlds agree. The thrusts themselves were not so different: ",
    claim(
      "sc-kan-sketch",
      "the real plan, too, pointed at Skovorodino",
      cite("context", "reference", "Sketch of the planned thrusts toward Skovorodino and Iman, with dates"),
    ),
    ".",
  );

const endHead = h.id("kan-end-h", 2, "Aftermath in our history");

const end: Part = (cite) =>
  p.id(
    "kan-end",
    claim(
      "sc-kan-1943",
      "From 1943 the army in Manchuria was emptied for the Pacific and refilled on paper",
      cite(
        "context",
        "reference",
        "replaced on paper by new ones that had, by the command's own estimate, a fraction of the old fighting power",
      ),
    ),
    ". ",
    claim(
      "sc-kan-1945",
      "In August 1945 three Soviet fronts attacked from all sides and finished it within two weeks",
      cite("context", "reference", "then three fronts attacked from every side at once"),
      cite("context", "reference", "Soviet columns crossing the Greater Khingan, August 1945"),
    ),
    ". Many of its men saw Siberia after all, as prisoners.",
  );

const useHead = h.id("kan-use-h", 2, "How to use this article");

const use = ul.id(
  "kan-use",
  "Cite it for what the planners of both sides believed, and for geography.",
  li("Do not cite it for what happens in the timeline, not even with the word ", i("probably"), "."),
  li("The Soviet side of the same picture is in ", to("soviet-far-eastern-front", "Soviet Far Eastern Front"), "."),
);

export const kantokuen: SampleArticle = {
  slug: "kantokuen",
  title: "Kantokuen as it really was",
  kind: "operation",
  tags: ["our history", "1941", "japan", "plans"],
  aliases: ["Kantokuen", "Kwantung Army Special Manoeuvres"],
  revisions: [
    {
      by: "owner",
      at: "2026-02-05T19:00:00.000Z",
      summary: "What really happened, so that we can say where the timeline departs",
      title: "Kantokuen",
      aliases: ["Kwantung Army Special Manoeuvres"],
      build: (cite) => page(cite, lead, backHead, back, pactHead, pact, planHead, plan, southHead, south),
    },
    {
      by: "editor",
      at: "2026-02-13T07:30:00.000Z",
      summary: "Steps as a list; title says that this is our history",
      title: "Kantokuen as it really was",
      aliases: ["Kantokuen", "Kwantung Army Special Manoeuvres"],
      build: (cite) =>
        page(cite, lead, backHead, back, pactHead, pact, planHead, plan, steps, southHead, south, endHead, end),
    },
    {
      by: "teodor",
      at: "2026-06-15T15:15:00.000Z",
      summary: "Comparison with 1940, how to use the article",
      build: (cite) =>
        page(
          cite,
          ...[lead, backHead, back, pactHead, pact, planHead, plan, steps, southHead, south],
          ...[compareHead, compare, reading, endHead, end, useHead, use],
        ),
    },
  ],
};
