import { b, claim, h, li, p, quote, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "trade-lead",
    b("Anglo-Japanese trade"),
    " means here the bargain that Tokyo strikes with London and Paris in the autumn of 1939 and everything that is shipped under it. ",
    claim(
      "sc-trade-offer",
      "Japan engages the Soviet Union in the east; the Allies pay in goods, credit and good manners",
      cite(
        "supports",
        "thread",
        "London and Paris are then weighing an attack on the Soviet oilfields. Japan sends them an offer",
      ),
      cite("supports", "thread", "They say yes, since a Stalin who is busy on the Amur has no hands free for Europe"),
    ),
    ". It outlives the fall of France, though one of its three signatories does not.",
  );

const termsHead = h.id("trade-terms-h", 2, "Terms");

const terms: Part = (cite) =>
  p.id(
    "trade-terms",
    "Asked for numbers, the author gave some in passing: ",
    claim(
      "sc-trade-numbers",
      "rubber, tin and wool at a tenth below the market price, and a credit of fifteen million pounds for three years",
      cite(
        "supports",
        "thread",
        "rubber, tin and wool at a tenth below the market, and a London credit of fifteen million pounds over three years",
      ),
    ),
    ". His ",
    "“put numbers to it if you like” reads as permission rather than as a ruling, and the figures are marked accordingly. ",
    claim(
      "sc-trade-civil",
      "Arms were no part of the first bargain",
      cite("supports", "thread", "Nothing military was in the first bargain"),
    ),
    ".",
  );

const goods: Part = table.id("trade-goods", [
  ["Goods", "From", "Basis"],
  ["Rubber, tin", "Malaya", "the author's answer"],
  ["Wool", "Australia, New Zealand", "the author's answer; origin inferred"],
  ["Drawings and examples of the Cruiser Mark IV", "Britain", "story post"],
  ["2-pounder guns", "Britain", "story post"],
  ["Oil", "the United States, outside the bargain", "the author's answer"],
]);

const armsHead = h.id("trade-arms-h", 2, "Tanks and guns");

const arms: Part = (cite) =>
  p.id(
    "trade-arms",
    "By the summer of 1940 the army in Siberia has met more armour than it likes. ",
    claim(
      "sc-trade-tanks",
      "Drawings and a few examples of the Cruiser Mark IV go to Tokyo together with a consignment of 2-pounder guns",
      cite("supports", "thread", "drawings and a few examples of the Cruiser Mark IV are on their way to Tokyo"),
      cite("supports", "thread", "together with a consignment of 2-pounder guns"),
    ),
    ". The 2-pounder is the more useful gift. A Japanese gun of similar power was developed in our history after Khalkhin Gol had shown the need; here ",
    to("point-of-divergence", "there was no Khalkhin Gol"),
    ", and the need is felt all at once. That ",
    claim("sc-trade-dunkirk", "after Dunkirk Britain has neither guns nor tanks to spare"),
    " is an objection that deserves an answer and has none.",
  );

const compare: Part = (cite) =>
  p.id(
    "trade-compare",
    "What the guns are meant to stop burns well enough: ",
    claim(
      "sc-trade-armour",
      "Soviet tanks of the T-26 and BT types are thinly armoured and catch fire easily",
      cite(
        "context",
        "reference",
        "Japanese diesels burned less readily than the petrol engines of the Soviet T-26 and BT",
      ),
      cite("context", "reference", "The tanks on either side were thinly armoured"),
    ),
    ". The trouble is their number.",
  );

const talkHead = h.id("trade-talk-h", 2, "Speeches");

const talk: Part = (cite) =>
  p.id(
    "trade-talk",
    "Parliament discovers the native peoples of Siberia. ",
    claim(
      "sc-trade-speeches",
      "Speeches are made in the Commons about the Buryat and the Yakut",
      cite(
        "supports",
        "thread",
        "Somebody at the Foreign Office owned an encyclopaedia",
        "The author on how the speeches came about.",
      ),
    ),
    ". Nothing suggests that they are meant for Siberian ears.",
  );

const joke = quote.id(
  "trade-joke",
  p("No, and that is the joke."),
  p("— Tomasz_W, asked whether anybody knew what a Buryat was"),
);

const otlHead = h.id("trade-otl-h", 2, "In our history");

const otl: Part = (cite) =>
  p.id(
    "trade-otl",
    "Trade with the Empire went the other way. ",
    claim(
      "sc-trade-sanctions",
      "The Western powers restricted Japanese imports step by step until the embargo of 1941 forced a choice",
      cite(
        "departs",
        "reference",
        "the embargo that came after them turned the argument in Tokyo decisively toward the resources of the south",
      ),
    ),
    ". A Japan that buys its rubber at a discount has no such reason to go south, which is perhaps the largest difference between the two worlds by 1941.",
  );

const see: Part = ul.id(
  "trade-see",
  li(to("operation-pike", "Operation Pike"), ", the plan behind the offer"),
  li(to("raider-orion", "German raider Orion"), ", which preys on the ships"),
);

export const angloJapaneseTrade: SampleArticle = {
  slug: "anglo-japanese-trade",
  title: "Anglo-Japanese trade",
  kind: "concept",
  tags: ["economy", "diplomacy", "britain", "japan"],
  aliases: ["The bargain of 1939", "Anglo-Japanese understanding"],
  revisions: [
    {
      by: "contributor",
      at: "2026-02-14T20:10:00.000Z",
      summary: "The bargain and its terms",
      tags: ["economy", "britain", "japan"],
      aliases: ["The bargain of 1939"],
      build: (cite) => page(cite, lead, termsHead, terms, talkHead, talk, joke),
    },
    {
      by: "teodor",
      at: "2026-03-22T10:55:00.000Z",
      summary: "Tanks and guns; table of goods",
      build: (cite) => page(cite, lead, termsHead, terms, goods, armsHead, arms, talkHead, talk, joke),
    },
    {
      by: "contributor",
      at: "2026-06-09T19:36:00.000Z",
      summary: "Armour compared; our history; see also",
      tags: ["economy", "diplomacy", "britain", "japan"],
      aliases: ["The bargain of 1939", "Anglo-Japanese understanding"],
      build: (cite) =>
        page(
          cite,
          ...[lead, termsHead, terms, goods, armsHead, arms, compare, talkHead, talk, joke],
          ...[otlHead, otl, see],
        ),
    },
  ],
};
