import { b, claim, h, li, p, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import { pictured } from "../pictured";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "mag-lead",
    b("Magadan"),
    " is the port of the Kolyma goldfields on the Sea of Okhotsk and the seat of Dalstroy, the trust of the NKVD that mines them with prisoners. In this timeline it is also one of the first two Soviet towns to fall to the Japanese navy: ",
    claim(
      "sc-mag-landing",
      "it is taken by a landing in the spring of 1940",
      cite(
        "supports",
        "thread",
        "Landings followed at Magadan and at Petropavlovsk",
        "The season follows from the sentence before.",
      ),
    ),
    ", in the first weeks of the ",
    to("bering-sea-campaign", "naval campaign"),
    ".",
  );

const map = pictured("mag-map", "kolyma", "right", "The highway, and where the landing came from.");

const islandHead = h.id("mag-island-h", 2, "An island on the mainland");

const island: Part = (cite) =>
  p.id(
    "mag-island",
    "No railway comes near it and no road from the rest of the country reaches it. ",
    claim(
      "sc-mag-island",
      "For anybody who wants to relieve it, the town might as well lie on an island",
      cite(
        "supports",
        "thread",
        "Look at a map and both are ports on the mainland; look at a map of roads and both are islands",
      ),
    ),
    ". Everything came by ship from Vladivostok, in the months when Nagaev Bay was open, and that included the prisoners.",
  );

const roadHead = h.id("mag-road-h", 2, "The Kolyma Highway");

const road: Part = (cite) =>
  p.id(
    "mag-road",
    "Work on a road inland began in 1932. ",
    claim(
      "sc-mag-dead",
      "Prisoners built it and died of it by the thousand",
      cite("supports", "thread", "building a highway inland for most of a decade and dying along it by the thousand"),
    ),
    ". By the end of the decade it had crossed the mountains and served the mines on the upper Kolyma, several hundred kilometres from the sea. ",
    claim(
      "sc-mag-nowhere",
      "In 1940 it still led to nothing beyond the mines",
      cite("supports", "thread", "it still led nowhere that a Japanese officer needed to worry about"),
    ),
    ". The link to Yakutsk was made in our history during and after the war; people call the whole of it the Road of Bones.",
  );

const campsHead = h.id("mag-camps-h", 2, "The camps");

const camps: Part = p.id(
  "mag-camps",
  "What the fall of the port means for the prisoners inland is the gravest gap in the whole timeline. There were well over a hundred thousand of them in 1940, guarded by men who now had neither orders nor supplies, at the end of a road whose lower end was in enemy hands. The thread passes over it. Contributors are asked to do the same until the author has spoken, and to resist both easy endings:",
);

const endings = ul.id(
  "mag-endings",
  "that the Japanese free them, for which no motive is given;",
  "that the guards shoot them, for which in our history there are precedents and here there is no word.",
);

const name: Part = p.id(
  "mag-name",
  "That ",
  claim("sc-mag-archipelago", "a book that calls the camps an archipelago will be written in this timeline too"),
  ", a reader of this wiki once put into the article. It may well be so. It is a guess about the nineteen-sixties made from 1940, and stands here as an example of what we do not do.",
);

const useHead = h.id("mag-use-h", 2, "Under Japanese occupation");

const use: Part = p.id(
  "mag-use",
  "Two things would have interested the occupier: the gold, and the anchorage. Neither is mentioned. That ",
  claim("sc-mag-gold", "the mines stand still from the summer of 1940"),
  " is what follows from the map, since food came by the same road as gold, in the other direction.",
);

const see = ul.id(
  "mag-see",
  li(to("order-of-battle-1940", "Order of battle, 1940"), ", for the landing forces, of which nothing is known"),
  li(to("open-questions", "Open questions"), ", where the camps have their own line"),
);

export const magadan: SampleArticle = {
  slug: "magadan-and-the-kolyma-highway",
  title: "Magadan and the Kolyma Highway",
  kind: "place",
  tags: ["soviet union", "kolyma", "camps", "sea war"],
  aliases: ["Magadan", "Kolyma Highway", "Road of Bones"],
  revisions: [
    {
      by: "pilar",
      at: "2026-03-30T13:50:00.000Z",
      summary: "Start",
      tags: ["soviet union", "kolyma"],
      aliases: ["Magadan"],
      build: (cite) => page(cite, lead, islandHead, island, roadHead, road),
    },
    {
      by: "pilar",
      at: "2026-04-02T17:15:00.000Z",
      summary: "The camps, with what we leave open",
      tags: ["soviet union", "kolyma", "camps", "sea war"],
      aliases: ["Magadan", "Kolyma Highway", "Road of Bones"],
      build: (cite) =>
        page(cite, lead, map, islandHead, island, roadHead, road, campsHead, camps, endings, name, useHead, use, see),
    },
  ],
};
