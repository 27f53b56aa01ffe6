import { b, claim, h, li, p, quote, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "sino-lead",
    b("Sino-German relations"),
    " did not end in 1938 in this timeline. ",
    claim(
      "sc-sino-arms",
      "German arms for Chiang Kai-shek never quite stopped, and from the spring of 1940 they flow in quantity",
      cite("supports", "thread", "Arms for Chiang Kai-shek, which had never quite dried up, now flow in quantity"),
    ),
    ". With Moscow as the third partner they form what one could call a continental bloc, if anybody in it trusted anybody else.",
  );

const backHead = h.id("sino-back-h", 2, "Background");

const back: Part = p.id(
  "sino-back",
  "Up to 1937 the story is ours. Germany bought tungsten and antimony from China and paid in weapons, steelworks and advice; officers from Seeckt to Falkenhausen drew up a plan for sixty modern divisions, of which a handful existed when the war came. In our history Berlin then chose Japan: it recognised Manchukuo in 1938 and called its officers home. Without a war in China there was no such choice to make, and the trade went on until the autumn of 1939.",
);

const bargainHead = h.id("sino-bargain-h", 2, "The arrangement of 1940");

const bargain: Part = (cite) =>
  p.id(
    "sino-bargain",
    "Berlin sides with Moscow against Tokyo. ",
    claim(
      "sc-sino-protest",
      "It protests against the invasion in the strongest words",
      cite("supports", "thread", "Berlin is still Moscow's friend and plays the part"),
    ),
    ", lets a ",
    to("raider-orion", "raider"),
    " do the rest, and arms the third party. ",
    claim(
      "sc-sino-trade",
      "Moscow carries part of the cost under its trade treaty with Germany",
      cite("supports", "thread", "Moscow pays for a share of them under its trade treaty with the Germans"),
    ),
    ".",
  );

const ways: Part = table.id("sino-ways", [
  ["Way", "State in the summer of 1940", "Remark"],
  ["Hamburg to Canton by sea", "closed by the British blockade", "raised by MireilleK, post 19"],
  ["Trans-Siberian to Manchuria", "enemy territory", "closed in any case"],
  ["Turksib and the road through Xinjiang", "open", "long, slow, in Soviet hands"],
  ["Ulan-Ude and Outer Mongolia", "open as far as the raids allow", "nothing in the thread"],
]);

const blockade: Part = (cite) =>
  p.id(
    "sino-blockade",
    "The sea is closed. ",
    claim(
      "sc-sino-blockade",
      "Since September 1939 nothing can come from Germany but over Soviet railways",
      cite("supports", "thread", "the blockade closes the sea between Hamburg and Canton"),
      cite(
        "supports",
        "thread",
        "What reaches Chiang from Germany after September 1939 has to cross the Soviet Union by rail",
      ),
    ),
    ". The reader who wrote so concluded that the aid is impossible, since ",
    to("circum-baikal-raid", "the rail had been blown up"),
    ". That goes too far: goods for Xinjiang leave the Trans-Siberian at Novosibirsk, nearly two thousand kilometres west of the tunnel.",
  );

const disputeHead = h.id("sino-dispute-h", 2, "Will China march?");

const dispute: Part = (cite) =>
  p.id(
    "sino-dispute",
    claim(
      "sc-sino-march",
      "Chiang means to take Manchuria back once the last warlords obey him",
      cite("supports", "thread", "with German rifles and Russian instructors, he means to take Manchuria back"),
      cite("contradicts", "thread", "A careful man in his seat would sell his neutrality twice"),
      cite("context", "thread", "He believes that he will march; whether I believe it is another matter"),
    ),
    ", and few sentences of the thread have been argued over longer. The objections are:",
  );

const objections = ul.id(
  "sino-objections",
  "he gains more by being paid for peace, by Stalin with Xinjiang and by London with the concessions;",
  "an army of many German divisions exists on paper only;",
  li("the time to go to war over Manchuria is when ", to("offensive-toward-tynda", "somebody else has won it"), "."),
);

const answer = quote.id(
  "sino-answer",
  p("I have not decided what Chiang does after the warlords."),
  p("— Tomasz_W to MireilleK"),
);

const rule: Part = p.id(
  "sino-rule",
  "Until it is decided, articles should speak of an intention and not of a campaign. What is known of the man himself is under ",
  to("chiang-kai-shek", "Chiang Kai-shek"),
  ".",
);

const otl: Part = (cite) =>
  p.id(
    "sino-otl",
    claim(
      "sc-sino-pact",
      "In our history Moscow itself came to terms with Tokyo in 1941, over the head of China",
      cite("departs", "reference", "A neutrality pact between Tokyo and Moscow followed in April 1941"),
    ),
    ". Nothing of the sort can be expected here.",
  );

export const sinoGermanRelations: SampleArticle = {
  slug: "sino-german-relations",
  title: "Sino-German relations",
  kind: "concept",
  tags: ["diplomacy", "china", "germany", "economy"],
  aliases: ["German aid to China"],
  revisions: [
    {
      by: "pilar",
      at: "2026-02-16T12:40:00.000Z",
      summary: "First version",
      tags: ["diplomacy", "china"],
      build: (cite) => page(cite, lead, backHead, back, bargainHead, bargain, disputeHead, dispute, answer),
    },
    {
      by: "pilar",
      at: "2026-02-16T13:05:00.000Z",
      summary: "Objections as a list",
      tags: ["diplomacy", "china", "germany"],
      build: (cite) =>
        page(cite, lead, backHead, back, bargainHead, bargain, disputeHead, dispute, objections, answer, rule),
    },
    {
      by: "editor",
      at: "2026-08-24T06:50:00.000Z",
      summary: "Ways by which arms can arrive; the blockade; the pact of our 1941",
      tags: ["diplomacy", "china", "germany", "economy"],
      build: (cite) =>
        page(
          cite,
          ...[lead, backHead, back, bargainHead, bargain, ways, blockade],
          ...[disputeHead, dispute, objections, answer, rule, otl],
        ),
    },
  ],
};
