import { b, claim, h, li, p, quote, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "chiang-lead",
    b("Chiang Kai-shek"),
    " rules China from Nanking in 1940, which is the first thing to remember about him in this timeline: he has lost neither his capital nor the lower Yangtze nor his best divisions. ",
    claim(
      "sc-chiang-hour",
      "He believes that his hour has come",
      cite("supports", "thread", "Chiang, for his part, thinks that his hour has come"),
    ),
    ".",
  );

const aimsHead = h.id("chiang-aims-h", 2, "Aims");

const aims: Part = (cite) =>
  p.id(
    "chiang-aims",
    "They come in an order. ",
    claim(
      "sc-chiang-warlords",
      "First the remaining warlords are to be brought under the government",
      cite("supports", "thread", "First the last warlords are to be brought under Nanking"),
    ),
    "; ",
    claim(
      "sc-chiang-manchuria",
      "then Manchuria is to be taken back with German rifles and Russian instructors",
      cite("supports", "thread", "with German rifles and Russian instructors, he means to take Manchuria back"),
      cite("context", "thread", "I have not decided what Chiang does after the warlords"),
    ),
    ". What becomes of the Communists in the north-west is not said. Their patron in Moscow has other cares, and Chiang is the last man to overlook it.",
  );

const backHead = h.id("chiang-back-h", 2, "Backing");

const back: Part = p.id(
  "chiang-back",
  "Arms come from Germany, partly at Soviet expense, by ways that are discussed under ",
  to("sino-german-relations", "Sino-German relations"),
  ". The men who brought him into this position, the advisers who had worked on his army since 1928, were never recalled. How many of the sixty divisions that they had planned are ready in 1940 nobody has asked.",
);

const choiceHead = h.id("chiang-choice-h", 2, "The choice");

const choice: Part = (cite) =>
  p.id(
    "chiang-choice",
    "Most of what is written about him in the thread is a dispute about what a man like him would do. ",
    claim(
      "sc-chiang-price",
      "He gains most by being paid for his neutrality, by both sides",
      cite("supports", "thread", "A careful man in his seat would sell his neutrality twice"),
      cite("supports", "thread", "He goes to war over Manchuria when somebody else has already won it for him"),
    ),
    ", wrote MireilleK, and listed the prices:",
  );

const prices = ul.id(
  "chiang-prices",
  "from Stalin: Xinjiang, and a free hand against the Communists;",
  "from London: the concessions, and an end of foreign jurisdiction;",
  li(
    "from Tokyo, one may add: nothing at all, as long as it has ",
    to("offensive-toward-tynda", "its army in Siberia"),
    ".",
  ),
);

const word = quote.id("chiang-quote", p("You know more than I do, then."), p("— Tomasz_W to MireilleK"));

const otl: Part = p.id(
  "chiang-otl",
  "In our history he spent 1940 at Chungking, bombed, blockaded and unbeaten. Nothing that he did there can be carried over; his character, perhaps.",
);

export const chiangKaiShek: SampleArticle = {
  slug: "chiang-kai-shek",
  title: "Chiang Kai-shek",
  kind: "person",
  tags: ["china", "leaders"],
  aliases: ["Chiang", "The Generalissimo"],
  revisions: [
    {
      by: "contributor",
      at: "2026-08-26T19:00:00.000Z",
      summary: "Split off from Sino-German relations, which had become a biography",
      build: (cite) => page(cite, lead, aimsHead, aims, backHead, back, choiceHead, choice, prices, word, otl),
    },
  ],
};
