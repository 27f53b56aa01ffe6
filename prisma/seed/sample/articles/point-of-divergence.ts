import { b, claim, h, i, li, p, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const leadShort: Part = (cite) =>
  p.id(
    "pod-lead",
    "The ",
    b("point of divergence"),
    " of the timeline lies in the summer of 1937. ",
    claim(
      "sc-pod-china",
      "Japan does not invade China in 1937",
      cite(
        "supports",
        "thread",
        "the shooting near Peking stays a local quarrel and Japan keeps its army out of China proper",
      ),
    ),
    ".",
  );

const lead: Part = (cite) =>
  p.id(
    "pod-lead",
    "The ",
    b("point of divergence"),
    " (POD) of the timeline lies in the summer of 1937. ",
    claim(
      "sc-pod-china",
      "The clash near Peking is settled on the spot, and Japan sends no army into China proper",
      cite(
        "supports",
        "thread",
        "the shooting near Peking stays a local quarrel and Japan keeps its army out of China proper",
      ),
      cite(
        "departs",
        "reference",
        "The Japanese army, for its part, had learned its trade in China",
        "In our history the war in China had lasted four years when the plan of 1941 was written.",
      ),
    ),
    ". Everything else in this world follows from an army that is rested, unoccupied and looking for work when the war in Europe begins.",
  );

const samePast: Part = (cite) =>
  p.id(
    "pod-same",
    "Nothing before that summer is changed. ",
    claim(
      "sc-pod-manchuria",
      "Manchuria has been in Japanese hands since 1931",
      cite("supports", "thread", "Manchuria it has held since 1931, exactly as in our history"),
    ),
    ", its government at Hsinking takes orders from the Kwantung Army, and the Soviet share in the railway across it was sold in 1935. Readers can rely on any handbook for the years up to then.",
  );

const causesHead = h.id("pod-causes-h", 2, "Causes");

const causes: Part = (cite) =>
  p.id(
    "pod-causes",
    "The author ",
    claim(
      "sc-pod-no-cause",
      "names several possible causes and declines to pick one",
      cite("supports", "thread", "I am deliberately not choosing one reason"),
    ),
    ". An article should therefore never rest on one of them alone. Those on offer are:",
  );

const list = ul.id(
  "pod-causes-list",
  "a cabinet that keeps its generals in hand;",
  "a navy that will not pay for a war on land;",
  li("a Kuomintang that looks less divided than it did (see ", to("chiang-kai-shek", "Chiang Kai-shek"), ");"),
  "an unhappy skirmish on the Amur in 1935, after which Tokyo saves its strength for the Soviet Union.",
);

const effectsHead = h.id("pod-effects-h", 2, "First consequences");

const noKhalkhin: Part = (cite) =>
  p.id(
    "pod-khalkhin",
    "The largest consequence before 1940 is a battle that is missing. ",
    claim(
      "sc-pod-khalkhin",
      "There is no Khalkhin Gol in 1939",
      cite("supports", "thread", "the fighting on the Mongolian border that summer did not happen either"),
      cite(
        "departs",
        "reference",
        "where a reinforced Japanese division was surrounded and broken by Soviet armour and artillery",
      ),
    ),
    ". The Japanese army has not been beaten and does not know that it can be; the Soviet army has not learned that its armour works. Both facts weigh on ",
    to("japanese-infantry-doctrine", "Japanese infantry doctrine"),
    " and on the opening of the ",
    to("offensive-toward-tynda", "offensive toward Tynda"),
    ".",
  );

const khasan: Part = (cite) =>
  p.id(
    "pod-khasan",
    "Whether the smaller fight at Lake Khasan in 1938 takes place is nowhere said. ",
    claim(
      "sc-pod-khasan",
      "By the world's rule for silence it does, with the same outcome",
      cite("context", "reference", "The two armies tested one another at Lake Khasan in 1938"),
    ),
    ".",
  );

const offer: Part = p.id(
  "pod-offer",
  "In September 1939, with Europe at war, Tokyo turns its idle army into something to sell. The result is the understanding described under ",
  to("anglo-japanese-trade", "Anglo-Japanese trade"),
  ", and seven months later the war in Siberia.",
);

const otlHead = h.id("pod-otl-h", 2, "In our history");

const otl: Part = p.id(
  "pod-otl",
  "In our history the shots at the Marco Polo Bridge on 7 July 1937 grew into a war that held most of the Japanese army until 1945. When planners looked north again, under the name ",
  to("kantokuen", "Kantokuen"),
  ", they had to do it with what China left over. ",
  i("Japanese Siberia"),
  " removes that burden and changes as little else as it can.",
);

export const pointOfDivergence: SampleArticle = {
  slug: "point-of-divergence",
  title: "Point of divergence",
  kind: "event",
  tags: ["point of divergence", "foundations", "1937", "japan"],
  aliases: ["POD", "1937 divergence"],
  revisions: [
    {
      by: "owner",
      at: "2026-02-04T18:20:00.000Z",
      summary: "First version, from the author's second post",
      tags: ["foundations"],
      aliases: ["POD"],
      build: (cite) => page(cite, leadShort, samePast),
    },
    {
      by: "owner",
      at: "2026-02-06T20:05:00.000Z",
      summary: "Causes and consequences",
      build: (cite) => page(cite, lead, samePast, causesHead, causes, list, effectsHead, noKhalkhin, offer),
    },
    {
      by: "editor",
      at: "2026-03-19T09:41:00.000Z",
      summary: "What the silence about Khasan means; section on our history",
      tags: ["point of divergence", "foundations", "1937", "japan"],
      aliases: ["POD", "1937 divergence"],
      build: (cite) =>
        page(cite, lead, samePast, causesHead, causes, list, effectsHead, noKhalkhin, khasan, offer, otlHead, otl),
    },
  ],
};
