import { b, claim, h, i, p, task, tasks } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "open-lead",
    "What readers have asked and the author has ",
    b("not decided"),
    ". A tick means that an answer has come, with the article that holds it. ",
    claim(
      "sc-open-list",
      "The list was first wished for in the thread itself",
      cite("supports", "thread", "Somebody ought to keep a list of what is settled and what is not"),
    ),
    ".",
  );

const warHead = h.id("open-war-h", 2, "The war");

const warOld: Part = tasks.id(
  "open-war",
  task(false, "Is it really the Baikal–Amur Mainline?"),
  task(false, "How many men in April?"),
  task(false, "How does the infantry get through the belt?"),
  task(false, "Does the Komet meet the Japanese squadron?"),
);

const war: Part = tasks.id(
  "open-war",
  task(true, "Is it really the Baikal–Amur Mainline? No: ", to("baikal-amur-mainline", "withdrawn"), "."),
  task(true, "How many men in April? 900,000: ", to("order-of-battle-1940", "Order of battle, 1940"), "."),
  task(false, "How does the infantry get through the belt? ", to("japanese-infantry-doctrine", "Doctrine"), "."),
  task(false, "Does the ", i("Komet"), " meet the Japanese squadron? ", to("arctic-raid-of-1940", "Arctic raid"), "."),
  task(false, "Where does the ", i("Orion"), " find fuel? ", to("raider-orion", "Orion"), "."),
  task(false, "What happens in the camps behind ", to("magadan-and-the-kolyma-highway", "Magadan"), "?"),
);

const worldHead = h.id("open-world-h", 2, "The world");

const world: Part = tasks.id(
  "open-world",
  task(false, "Does Germany attack the Soviet Union in 1941?"),
  task(false, "Does ", to("chiang-kai-shek", "Chiang"), " march on Manchuria?"),
  task(false, "What does Washington do after the election?"),
  task(true, "Do the exiles count? Yes, six thousand of them: ", to("semyonovs-cossacks", "Semyonov's Cossacks"), "."),
  task(false, "Does the Provisional Council ever leave Hailar?"),
  task(false, "What becomes of the ", to("birobidzhan", "Jewish Autonomous Region"), " after 1940?"),
);

const revived: Part = tasks.id(
  "open-more",
  task(false, "Is ", to("operation-pike", "Operation Pike"), " taken up again from Iraq?"),
  task(false, "What does Moscow do about the raid and the bargain, beyond protesting?"),
);

const barbarossaHead = h.id("open-barbarossa-h", 3, "The summer of 1941");

const barbarossa: Part = (cite) =>
  p.id(
    "open-barbarossa",
    "The question behind all others. ",
    claim(
      "sc-open-1941",
      "Whether there is a German attack in 1941 is undecided",
      cite("supports", "thread", "I have not decided yet whether there is a following summer of that kind"),
    ),
    ". That ",
    claim(
      "sc-open-moscow",
      "without its eastern divisions the Red Army would lose Moscow",
      cite("supports", "thread", "the Wehrmacht might be in Moscow before the leaves turn"),
      cite(
        "context",
        "reference",
        "most of the men had left before the spring of 1943",
        "How many went west in our history, and when.",
      ),
    ),
    " is a reader's guess. Against it one can say that the new armies before Moscow in December 1941 came for the larger part from elsewhere.",
  );

const usHead = h.id("open-us-h", 3, "The United States");

const us: Part = (cite) =>
  p.id(
    "open-us",
    claim(
      "sc-open-us",
      "Without a war in China there is no quarrel in which Washington would use its oil",
      cite("supports", "thread", "Without a war in China there is no embargo to speak of"),
      cite("departs", "reference", "The assets frozen on 26 July and the embargo that came after them"),
    ),
    ". The author goes no further than the presidential election.",
  );

export const openQuestions: SampleArticle = {
  slug: "open-questions",
  title: "Open questions",
  kind: "concept",
  tags: ["about this wiki", "undecided"],
  aliases: ["Not decided yet"],
  revisions: [
    {
      by: "owner",
      at: "2026-02-28T17:00:00.000Z",
      summary: "A list, as Halyard wished",
      tags: ["undecided"],
      build: (cite) => page(cite, lead, warHead, warOld, worldHead, world),
    },
    {
      by: "editor",
      at: "2026-05-03T11:20:00.000Z",
      summary: "Two questions answered by the corrections; two new ones",
      tags: ["about this wiki", "undecided"],
      build: (cite) => page(cite, lead, warHead, war, worldHead, world),
    },
    {
      by: "contributor",
      at: "2026-07-30T19:40:00.000Z",
      summary: "1941 and the United States in a few sentences each",
      build: (cite) =>
        page(cite, lead, warHead, war, worldHead, world, revived, barbarossaHead, barbarossa, usHead, us),
    },
  ],
};
