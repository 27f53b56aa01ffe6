import { claim, p } from "@/lib/document/model/build";
import { to } from "./page";
import type { Part, SampleProposal } from "./types";

const bunkers: Part = (cite) =>
  p.id(
    "orion-bunkers",
    "Whichever it is, the thread gives one bound. ",
    claim(
      "sc-orion-freighters",
      "Japanese freighters vanish where she is known to be, from the first summer of the war on",
      cite(
        "supports",
        "thread",
        "freighters under the Japanese flag have begun to disappear in waters where the raider",
      ),
    ),
    ", so by then she has found fuel that no atoll under Japanese rule will sell her.",
  );

const spring: Part = (cite) =>
  p.id(
    "pike-spring",
    claim(
      "sc-pike-spring",
      "The staffs did not put the plan aside when Japan attacked",
      cite(
        "supports",
        "thread",
        "The Allied staffs went on preparing their raid on the oil of Baku right through the spring",
      ),
    ),
    ": for some weeks they prepared a blow in the south at a country that was being struck in the east, and told each other that the two had nothing to do with one another.",
  );

const bargain: Part = (cite) =>
  p.id(
    "trade-pike",
    "How far the bargain and the raid on Baku belonged together is argued under ",
    to("operation-pike", "Operation Pike"),
    ". ",
    claim(
      "sc-trade-same-weeks",
      "The offer reached London and Paris while they were weighing that raid",
      cite("supports", "thread", "London and Paris are then weighing an attack on the Soviet oilfields"),
    ),
    ", and it was accepted for the same reason.",
  );

const stayed: Part = p.id(
  "sem-stayed",
  claim(
    "sc-sem-stayed",
    "Perhaps a thousand of the riders stayed in the villages and did not come back over the Argun",
  ),
  ".",
);

/** What was proposed in the sample world: one merged, one that waits for a reviewer, one that waits for its author. */
export const proposals: readonly SampleProposal[] = [
  {
    by: "contributor",
    at: "2026-11-02T20:10:00.000Z",
    title: "Orion: what the thread does say about her fuel",
    note: "No answer to Ngaio, but a bound: by the summer she has been filling her bunkers somewhere.",
    articles: [
      { article: "raider-orion", summary: "A bound for the fuel question", after: "orion-answers", add: [bunkers] },
    ],
    statusRequests: [],
    story: [
      { event: "approve", by: "editor", at: "2026-11-03T07:55:00.000Z", note: "Careful, and new. Thank you." },
      { event: "merge", by: "editor", at: "2026-11-03T07:56:00.000Z" },
    ],
  },
  {
    by: "pilar",
    at: "2026-11-14T17:30:00.000Z",
    title: "Pike and the bargain: one affair, told from both ends",
    note: "The two articles speak of the same weeks and did not know of each other. The bargain could be canon by now, too: the author has told it twice.",
    articles: [
      { article: "operation-pike", summary: "Preparation went on after April", after: "pike-end-h", add: [spring] },
      {
        article: "anglo-japanese-trade",
        summary: "The bargain and the oilfields",
        after: "trade-terms",
        add: [bargain],
      },
    ],
    statusRequests: [
      {
        article: 1,
        to: "canon",
        rule: "source",
        reason: "Told by the author in the post with the ground rules, and never taken back.",
        evidence: [{ source: "thread", quote: "Japan sends them an offer: it will tie the Russians down in the east" }],
      },
    ],
    story: [
      {
        event: "comment",
        by: "owner",
        at: "2026-11-15T09:12:00.000Z",
        on: { article: 0, block: "pike-spring" },
        note: "“Told each other” is more than the passage carries. Could this say that no source connects the two?",
      },
    ],
  },
  {
    by: "contributor",
    at: "2026-11-18T21:40:00.000Z",
    title: "The Cossacks who stayed",
    note: "",
    articles: [
      { article: "semyonovs-cossacks", summary: "What became of the riders", after: "sem-deeds", add: [stayed] },
    ],
    statusRequests: [],
    story: [
      {
        event: "requestChanges",
        by: "teodor",
        at: "2026-11-19T06:05:00.000Z",
        note: "Where does the thousand come from? Link the passage, or mark it as a guess of ours.",
      },
    ],
  },
];
