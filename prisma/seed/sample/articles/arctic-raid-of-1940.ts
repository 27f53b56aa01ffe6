import { b, claim, h, i, p, quote } from "@/lib/document/model/build";
import { page, to } from "../page";
import { pictured } from "../pictured";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "arctic-lead",
    "The ",
    b("Arctic raid of 1940"),
    " carries a Japanese cruiser squadron through the Bering Strait and westward along the coast of Siberia in August. ",
    claim(
      "sc-arctic-kara",
      "It reaches the Kara Sea before the ice sends it home",
      cite(
        "supports",
        "thread",
        "It shot up convoys and radio stations as far as the Kara Sea before the ice sent it home",
      ),
    ),
    ". No hostile squadron had ever gone so far along that coast.",
  );

const squadronHead = h.id("arctic-squadron-h", 2, "The squadron");

const squadron: Part = (cite) =>
  p.id(
    "arctic-squadron",
    claim(
      "sc-arctic-strength",
      "Three cruisers and four destroyers follow the icebreaker Otomari",
      cite("supports", "thread", "the squadron numbered three cruisers, four destroyers and the icebreaker Otomari"),
    ),
    ". The ",
    i("Otomari"),
    " was a real ship, built in 1921 for the ports of southern Sakhalin, small for her trade and slow. That seven warships should follow her for two thousand miles is the least probable thing in the whole chapter, and the author seems to enjoy it.",
  );

const courseHead = h.id("arctic-course-h", 2, "Course");

const course: Part = (cite) =>
  p.id(
    "arctic-course",
    "The strait is passed in August, when the coastal lead is widest. The squadron takes what it meets: ships of the summer convoys, wireless stations, coal stages. ",
    claim(
      "sc-arctic-turn",
      "Off Dikson, on 2 September, it turns back",
      cite("supports", "thread", "it turned back on the second of September off Dikson"),
    ),
    ", with the last open water closing behind it.",
  );

const lossHead = h.id("arctic-loss-h", 2, "Loss of the Tenryu");

const lossOld: Part = (cite) =>
  p.id(
    "arctic-loss",
    claim(
      "sc-arctic-tenryu",
      "The light cruiser Tenryu strikes ice and is abandoned",
      cite("supports", "thread", "the light cruiser Tenryu opened her bow on a floe and was abandoned"),
    ),
    ". ",
    claim(
      "sc-arctic-crew",
      "Her whole crew is saved",
      cite("supports", "thread", "was abandoned after her crew had been taken off"),
    ),
    ".",
  );

const loss: Part = (cite) =>
  p.id(
    "arctic-loss",
    claim(
      "sc-arctic-tenryu",
      "The light cruiser Tenryu strikes ice and is abandoned",
      cite("supports", "thread", "the light cruiser Tenryu opened her bow on a floe and was abandoned"),
    ),
    ", the only ship lost. ",
    claim(
      "sc-arctic-crew",
      "Eleven of her men die",
      cite("supports", "thread", "the Tenryu lost eleven men"),
      cite(
        "context",
        "thread",
        "was abandoned after her crew had been taken off",
        "The first telling sounds as if all had lived.",
      ),
    ),
    "; the rest go home in the destroyers. She was twenty-one years old, lightly built and never meant for ice.",
  );

const departs: Part = p.id(
  "arctic-otl",
  claim("sc-arctic-tenryu-otl", "In our history the Tenryu was sunk by an American submarine in December 1942"),
  ", far to the south. The thread knows it and says nothing about it.",
);

const wrangelHead = h.id("arctic-wrangel-h", 2, "Wrangel Island");

const wrangel: Part = (cite) =>
  p.id(
    "arctic-wrangel",
    claim(
      "sc-arctic-wrangel",
      "A party spends the winter on Wrangel Island",
      cite(
        "supports",
        "thread",
        "Small parties remained for the winter, one of them on Wrangel Island, with coal, rice and rifles",
      ),
    ),
    ". Its duties are the weather reports; its pastime is the bear. What it was told about the few dozen Eskimo and Russian settlers at Ushakovskoye, on the south coast, is not in the thread.",
  );

const komet: Part = (cite) =>
  p.id(
    "arctic-komet",
    "A reader asks about the German raider ",
    i("Komet"),
    ", which ",
    claim(
      "sc-arctic-komet-otl",
      "in our history sailed the northern route in the same weeks with the help of Soviet icebreakers",
      cite("context", "thread", "the raider Komet went through the northern passage that very August"),
    ),
    ". That ",
    claim(
      "sc-arctic-komet",
      "the two meet in fog off the Taimyr coast",
      cite("context", "thread", "or I owe you a chapter with fog in it"),
    ),
    " is what several of us would like to read; the author has promised nothing.",
  );

const voice = quote.id(
  "arctic-quote",
  p("Not decided yet; either she is still in Bergen when the news arrives, or I owe you a chapter with fog in it."),
  p("— Tomasz_W to lake_effect"),
);

const after: Part = p.id(
  "arctic-after",
  "The raid belongs to the ",
  to("bering-sea-campaign", "naval campaign in the Bering Sea"),
  ". Ships and numbers are also in the ",
  to("order-of-battle-1940", "order of battle"),
  ", dates in the ",
  to("chronology-of-1940", "chronology"),
  ".",
);

const chart = pictured(
  "arctic-chart",
  "arctic",
  "full",
  "The course of the squadron, from the strait to where it turned back.",
);

export const arcticRaidOf1940: SampleArticle = {
  slug: "arctic-raid-of-1940",
  title: "Arctic raid of 1940",
  kind: "operation",
  tags: ["1940", "sea war", "arctic", "japan"],
  aliases: ["Kara Sea raid", "Tenryu's last voyage"],
  revisions: [
    {
      by: "contributor",
      at: "2026-02-10T08:30:00.000Z",
      summary: "Split off from the Bering Sea campaign",
      aliases: ["Kara Sea raid"],
      build: (cite) => page(cite, lead, courseHead, course, lossHead, lossOld, wrangelHead, wrangel, after),
    },
    {
      by: "pilar",
      at: "2026-04-18T18:18:00.000Z",
      summary: "Squadron, eleven dead, Komet",
      build: (cite) =>
        page(
          cite,
          ...[lead, squadronHead, squadron, courseHead, course, lossHead, loss],
          ...[wrangelHead, wrangel, komet, voice, after],
        ),
    },
    {
      by: "pilar",
      at: "2026-04-18T18:26:00.000Z",
      summary: "What became of the Tenryu in our history",
      aliases: ["Kara Sea raid", "Tenryu's last voyage"],
      build: (cite) =>
        page(
          cite,
          ...[lead, chart, squadronHead, squadron, courseHead, course, lossHead, loss, departs],
          ...[wrangelHead, wrangel, komet, voice, after],
        ),
    },
  ],
};
