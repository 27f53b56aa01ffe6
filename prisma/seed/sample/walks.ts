import type { SampleSourcing } from "./types";

/** Walks through articles that wanted grounding: three that were saved, and one that its walker has left half way. */
export const walks: readonly SampleSourcing[] = [
  {
    by: "contributor",
    at: "2026-10-08T19:05:00.000Z",
    article: "raider-orion",
    save: true,
    links: [
      {
        sentence: "In our history she met her supply ships",
        stance: "supports",
        source: "thread",
        quote: "she met her supply ships at quiet atolls under Japanese rule",
      },
      {
        sentence: "June 1940 · Lays mines off Auckland",
        stance: "supports",
        source: "thread",
        quote: "the Orion mined our harbour approaches in June 1940, and the Niagara went down on one of those mines",
      },
      {
        sentence: "From the summer of 1940 · Japanese freighters disappear",
        stance: "supports",
        source: "thread",
        quote: "freighters under the Japanese flag have begun to disappear",
      },
    ],
    inventions: [
      "The question was put by a reader at Auckland",
      "she lives on what she captures",
      "she is supplied from Vladivostok",
      "That the Admiralty shares its plot",
    ],
    skips: ["Most of the gold was brought up"],
  },
  {
    by: "editor",
    at: "2026-10-09T08:40:00.000Z",
    article: "anglo-japanese-trade",
    save: true,
    links: [
      {
        sentence: "By the summer of 1940 the army in Siberia has met",
        stance: "supports",
        source: "thread",
        quote: "The army in Siberia has met more Soviet tanks than it likes",
      },
      {
        sentence: "It outlives the fall of France",
        stance: "supports",
        source: "thread",
        quote: "The bargain with Tokyo survived even so.",
      },
      {
        sentence: "No, and that is the joke.",
        stance: "supports",
        source: "thread",
        quote: "No, and that is the joke.",
      },
    ],
    inventions: [
      "The 2-pounder is the more useful gift.",
      "Nothing suggests that they are meant for Siberian ears.",
      "A Japan that buys its rubber at a discount",
    ],
    skips: [],
  },
  {
    by: "owner",
    at: "2026-10-09T17:20:00.000Z",
    article: "magadan-and-the-kolyma-highway",
    save: true,
    links: [],
    inventions: [
      "that the Japanese free them",
      "that the guards shoot them",
      "Two things would have interested the occupier",
      "That the mines stand still",
    ],
    skips: [],
  },
  {
    by: "contributor",
    at: "2026-10-10T21:15:00.000Z",
    article: "chiang-kai-shek",
    save: false,
    links: [
      {
        sentence: "from Stalin: Xinjiang",
        stance: "supports",
        source: "thread",
        quote: "to Stalin for Xinjiang and a free hand against the Communists",
      },
    ],
    inventions: ["from Tokyo, one may add: nothing at all"],
    skips: ["How many of the sixty divisions"],
  },
];
