import { b, claim, h, i, li, p, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "emigre-lead",
    b("White Russian émigrés"),
    " are the Russians who left their country after the Civil War; those of Manchuria are the ones who matter here. ",
    claim(
      "sc-emigre-number",
      "Some tens of thousands lived there, mostly in Harbin, and most of them had come as Whites",
      cite("supports", "thread", "There were some tens of thousands of Russians in Manchuria, mostly in Harbin"),
      cite("supports", "thread", "the greater part of them had come as Whites"),
    ),
    ". What they do in 1940 was first told in a guest post, which the author then took into the story with amendments.",
  );

const loveHead = h.id("emigre-love-h", 2, "Under the Japanese");

const love: Part = (cite) =>
  p.id(
    "emigre-love",
    "Harbin had been a Russian town with Chinese suburbs, built with the railway. After 1932 its Russians found themselves subjects of a state run by officers. ",
    claim(
      "sc-emigre-love",
      "They were squeezed in their business and managed through a Bureau of Emigrants, and liked the Japanese little",
      cite(
        "supports",
        "thread",
        "The Japanese had squeezed their shops and run their politics through a Bureau of Emigrants",
      ),
      cite("supports", "thread", "They loved the men in the Kremlin less", "The reason why many served all the same."),
    ),
    ". Tens of thousands had already left for Shanghai, for Tientsin, or, after the railway was sold in 1935, for the Soviet Union, where many of them were shot in 1937 and 1938.",
  );

const groupsHead = h.id("emigre-groups-h", 2, "Groups");

const groups: Part = (cite) =>
  ul.id(
    "emigre-groups",
    li(b("The ataman's following"), ": see ", to("semyonovs-cossacks", "Semyonov's Cossacks"), "."),
    li(
      b("The Asano detachment"),
      ": ",
      claim(
        "sc-emigre-asano",
        "Russians in Japanese uniform since 1938, used as interpreters and for demolitions",
        cite("supports", "thread", "Russians in Japanese uniform since 1938, who blow bridges and interpret"),
      ),
      ".",
    ),
    li(b("The Russian fascists"), " of Harbin, loud and few. Not in the thread."),
    li(
      b("The NTS"),
      ", a union of younger exiles with its centre in Belgrade. Not in the thread; its quarrel with every foreign invader of Russia would make it a poor ally.",
    ),
    li(
      b("General Denikin"),
      ", in France. ",
      claim("sc-emigre-denikin", "He spoke against serving any foreign power on Russian soil"),
      ", in our history and, as long as nothing else is written, in this one.",
    ),
  );

const councilHead = h.id("emigre-council-h", 2, "The Provisional Council");

const councilOld: Part = (cite) =>
  p.id(
    "emigre-council",
    "By autumn ",
    claim(
      "sc-emigre-council",
      "a Provisional Council with a Buryat, a priest and two professors meets at Chita",
      cite(
        "supports",
        "thread",
        "there is a Provisional Council in Chita, with a Buryat, a priest and two professors on it",
      ),
    ),
    ", and a Japanese colonel has the last word in it.",
  );

const council: Part = (cite) =>
  p.id(
    "emigre-council",
    "The guest post ends with a government in waiting. ",
    claim(
      "sc-emigre-council",
      "In 1940 the Provisional Council is a name on a door in Hailar",
      cite("supports", "thread", "In 1940 it is a brass plate on a door in Hailar"),
      cite(
        "contradicts",
        "thread",
        "there is a Provisional Council in Chita, with a Buryat, a priest and two professors on it",
        "As first told by the guest; amended by the author.",
      ),
    ),
    ". It moves to Chita if the army gets there, which it does not this year. The colonel who listens by the window has been left in place.",
  );

const raid: Part = p.id(
  "emigre-raid",
  "Were the men of the ",
  to("circum-baikal-raid", "Circum-Baikal raid"),
  " Russians? It would be the simplest explanation of their uniforms and their accents, and nobody has said so.",
);

const future: Part = p.id(
  "emigre-future",
  "A Siberia under such a council would resemble Manchukuo with an Orthodox bishop. Several readers see it coming; none has the author's word for it. It is listed among the ",
  to("open-questions", "open questions"),
  ". The word ",
  i("Siberia"),
  " in its name would promise more than the army of 1940 can take.",
);

export const whiteRussianEmigres: SampleArticle = {
  slug: "white-russian-emigres",
  title: "White Russian émigrés",
  kind: "organisation",
  tags: ["russia", "manchuria", "exiles"],
  aliases: ["White émigrés", "Harbin Russians"],
  revisions: [
    {
      by: "contributor",
      at: "2026-03-05T18:00:00.000Z",
      summary: "From the guest post",
      aliases: ["White émigrés"],
      build: (cite) => page(cite, lead, loveHead, love, groupsHead, groups, councilHead, councilOld),
    },
    {
      by: "editor",
      at: "2026-03-06T08:10:00.000Z",
      summary: "The Council as the author amended it",
      build: (cite) => page(cite, lead, loveHead, love, groupsHead, groups, councilHead, council),
    },
    {
      by: "pilar",
      at: "2026-06-28T20:45:00.000Z",
      summary: "Two questions at the end",
      aliases: ["White émigrés", "Harbin Russians"],
      build: (cite) => page(cite, lead, loveHead, love, groupsHead, groups, councilHead, council, raid, future),
    },
  ],
};
