import { b, claim, h, li, ol, p, quote } from "@/lib/document/model/build";
import { page, to } from "../page";
import { pictured } from "../pictured";
import type { Part, SampleArticle } from "../types";

const leadOld: Part = (cite) =>
  p.id(
    "sem-lead",
    b("Semyonov's Cossacks"),
    " are the horsemen whom Ataman Semyonov leads back into Transbaikalia. ",
    claim(
      "sc-sem-fifteen",
      "Fifteen thousand of them cross the frontier in 1940",
      cite("supports", "thread", "Ataman Semyonov, pensioned in a villa at Dairen"),
    ),
    ".",
  );

const lead: Part = (cite) =>
  p.id(
    "sem-lead",
    b("Semyonov's Cossacks"),
    " are the horsemen whom Ataman Semyonov, once warlord of Transbaikalia and since then a pensioner of the Japanese at Dairen, calls up for the war of 1940. ",
    claim(
      "sc-sem-fifteen",
      "Fifteen thousand sabres were offered",
      cite(
        "supports",
        "thread",
        "Ataman Semyonov, pensioned in a villa at Dairen, offers the Kwantung Army fifteen thousand sabres",
      ),
      cite("supports", "thread", "Semyonov offers fifteen thousand"),
    ),
    "; ",
    claim(
      "sc-sem-six",
      "six thousand men came, and four thousand of them had a horse",
      cite("supports", "thread", "what turns up is nearer six thousand, of whom four thousand have a horse"),
      cite("context", "thread", "I have never seen a count of able-bodied men in the émigré villages"),
    ),
    ".",
  );

const disputeHead = h.id("sem-dispute-h", 2, "The battle of the thread");

const dispute: Part = p.id("sem-dispute", "No number in the world has been changed as often as this one. In order:");

const rounds: Part = (cite) =>
  ol.id(
    "sem-rounds",
    "A guest, Ostrogski, writes the exiles' chapter with the author's leave and gives the offer as fifteen thousand.",
    "Halyard doubts that the villages could mount half of it.",
    li(
      "The author ",
      claim(
        "sc-sem-accepted",
        "takes the guest post into the story with two amendments",
        cite("supports", "thread", "Ostrogski's post is part of the story from now on, with two amendments"),
      ),
      ", one of them the number.",
    ),
    li(
      "This wiki argues for three more weeks whether the offer or the arrival should stand in the first line. Both do.",
    ),
  );

const deedsHead = h.id("sem-deeds-h", 2, "What they do");

const deeds: Part = (cite) =>
  p.id(
    "sem-deeds",
    claim(
      "sc-sem-argun",
      "In May 1940 the first squadrons cross the Argun ahead of the infantry",
      cite("supports", "thread", "In May 1940 the first squadrons cross the Argun ahead of the infantry"),
    ),
    " and ride to the villages that their fathers had left twenty years before. How they were received there is not told. In our history collectivisation, deportation and the terror had left few of those villages as the riders would remember them.",
  );

const use: Part = p.id(
  "sem-use",
  claim("sc-sem-use", "Their military value is small"),
  ": they scout, they guard bridges, and they frighten. Their political value to the Japanese lies in being photographed. A regular place in the ",
  to("order-of-battle-1940", "order of battle"),
  " they do not have.",
);

const otlHead = h.id("sem-otl-h", 2, "In our history");

const otl: Part = p.id(
  "sem-otl",
  "Semyonov lived at Dairen until Soviet troops took him there in August 1945; he was hanged in Moscow a year later. Estimates of the men on whom he could have called differ widely and were made mostly by people who wished to be paid for them. On the exiles in general see ",
  to("white-russian-emigres", "White Russian émigrés"),
  ".",
);

const remark = quote.id("sem-quote", p("Lovely, that colonel by the window. But fifteen thousand?"), p("— Halyard"));

const flag = pictured("sem-flag", "pennant", "right", "A pennant for the squadrons, invented by this wiki.");

export const semyonovsCossacks: SampleArticle = {
  slug: "semyonovs-cossacks",
  title: "Semyonov's Cossacks",
  kind: "unit",
  tags: ["russia", "manchuria", "exiles", "cavalry", "guest post"],
  aliases: ["Ataman Semyonov", "Fifteen thousand sabres"],
  revisions: [
    {
      by: "teodor",
      at: "2026-03-05T19:30:00.000Z",
      summary: "Start",
      tags: ["exiles", "cavalry"],
      aliases: ["Ataman Semyonov"],
      build: (cite) => page(cite, leadOld, deedsHead, deeds),
    },
    {
      by: "contributor",
      at: "2026-03-09T22:22:00.000Z",
      summary: "Offered is not arrived: both numbers, with the author's amendment",
      tags: ["russia", "manchuria", "exiles", "cavalry"],
      build: (cite) => page(cite, lead, deedsHead, deeds, otlHead, otl),
    },
    {
      by: "teodor",
      at: "2026-03-10T06:40:00.000Z",
      summary: "Back to the guest's number: the post was accepted",
      tags: ["exiles", "cavalry"],
      aliases: ["Ataman Semyonov"],
      restores: 1,
      build: (cite) => page(cite, leadOld, deedsHead, deeds),
    },
    {
      by: "owner",
      at: "2026-03-28T10:00:00.000Z",
      summary: "Both numbers again, as agreed; the dispute has its own section now",
      tags: ["russia", "manchuria", "exiles", "cavalry", "guest post"],
      aliases: ["Ataman Semyonov", "Fifteen thousand sabres"],
      build: (cite) =>
        page(cite, lead, flag, disputeHead, dispute, rounds, remark, deedsHead, deeds, use, otlHead, otl),
    },
  ],
};
