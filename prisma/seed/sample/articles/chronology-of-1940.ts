import {
  b,
  callout,
  claim,
  details,
  formula,
  formulaBlock,
  h,
  li,
  note,
  p,
  table,
  ul,
} from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = p.id(
  "chron-lead",
  "This ",
  b("chronology"),
  " gathers the dates of the war's first year. Dates that the thread gives are printed as they stand; everything else says ",
  "“about”, and why. Entries without a place in the thread do not belong here.",
);

const beforeHead = h.id("chron-before-h", 2, "Before the war");

const before: Part = table.id("chron-before", [
  ["Date", "Event", "Article"],
  ["18 September 1931", "Manchuria is seized, as in our history", to("point-of-divergence", "Point of divergence")],
  ["Summer 1937", "The shots near Peking remain a local affair", to("point-of-divergence", "Point of divergence")],
  ["13 June 1938", "Lyushkov crosses the border (our history, not contradicted)", to("kantokuen", "Kantokuen")],
  ["Summer 1939", "Nothing happens at Khalkhin Gol", to("japanese-infantry-doctrine", "Doctrine")],
  ["Autumn 1939", "Bargain with London and Paris", to("anglo-japanese-trade", "Anglo-Japanese trade")],
]);

const warHead = h.id("chron-war-h", 2, "1940");

const war: Part = table.id("chron-war", [
  ["Date", "Event", "Article"],
  ["April", "Raid on the lake line; the offensive opens", to("circum-baikal-raid", "Circum-Baikal raid")],
  [
    "April and May",
    "Carriers raid airfields; Magadan and Petropavlovsk are taken",
    to("bering-sea-campaign", "Bering Sea"),
  ],
  ["Mid-May", "Sedan; the raid on Baku is struck off", to("operation-pike", "Operation Pike")],
  ["May", "Émigré squadrons cross the Argun", to("semyonovs-cossacks", "Semyonov's Cossacks")],
  [
    "About the end of May",
    "One track open again at Lake Baikal (five weeks)",
    to("circum-baikal-raid", "Circum-Baikal raid"),
  ],
  ["9 June", "The Trans-Siberian is cut at Skovorodino", to("offensive-toward-tynda", "Tynda")],
  ["June", "The Orion mines the approaches of Auckland", to("raider-orion", "Orion")],
  ["July", "Berlin prints the Allied papers", to("operation-pike", "Operation Pike")],
  ["Summer", "Bering Island to Lavrentiya", to("bering-sea-campaign", "Bering Sea")],
  ["August", "Through the strait and west", to("arctic-raid-of-1940", "Arctic raid")],
  ["2 September", "The squadron turns back off Dikson", to("arctic-raid-of-1940", "Arctic raid")],
  ["End of September", "1.2 million north of Mukden", to("order-of-battle-1940", "Order of battle")],
]);

const calendar: Part = callout.id(
  "chron-calendar",
  "note",
  "All dates are of the calendar that Europe uses.",
  note("Japanese papers of the time count the year as ", b("Shōwa 15"), "."),
);

const leftOut: Part = details.id(
  "chron-left-out",
  "What was left out, and why",
  "Skirmishes that the thread names without a month stand in the articles, not here.",
);

const check: Part = (cite) =>
  p.id(
    "chron-check",
    "The sums agree. ",
    claim(
      "sc-chron-april",
      "If the belt held seven weeks and the line was cut on 9 June, the offensive opened about 20 April",
      cite("supports", "thread", "they get through in seven weeks, and they pay for it"),
      cite("supports", "thread", "The main line is cut at Skovorodino on the way there, on the ninth of June"),
    ),
    ", and the five weeks of the tunnel (",
    formula("5 \\times 7 = 35"),
    " days) end before the railway is lost for good. That leaves a fortnight in which a few dozen trains may have come through. What was in them would be worth a story.",
  );

const sum: Part = formulaBlock.id(
  "chron-sum",
  "\\begin{aligned}\n20\\text{ April} + 7 \\times 7\\text{ days} &= 8\\text{ June} \\\\\n8\\text{ June} + 1\\text{ day} &= 9\\text{ June}\n\\end{aligned}",
);

/** What the thread gives a month or a day, as claims: the timeline is drawn from them. */
const days: Part = (cite) =>
  ul.id(
    "chron-days",
    li(
      claim(
        "sc-chron-open",
        "The offensive opens in April 1940",
        cite("supports", "thread", "The offensive opens in April 1940 with 1.2 million men"),
      ),
      ".",
    ),
    li(
      claim(
        "sc-chron-argun",
        "The first squadrons cross the Argun in May 1940",
        cite("supports", "thread", "In May 1940 the first squadrons cross the Argun"),
      ),
      ".",
    ),
    li(
      claim(
        "sc-chron-cut",
        "The main line is cut at Skovorodino on 9 June 1940",
        cite("supports", "thread", "The main line is cut at Skovorodino on the way there, on the ninth of June"),
      ),
      ".",
    ),
    li(
      claim(
        "sc-chron-orion",
        "The Orion mines the approaches of Auckland in June 1940",
        cite("supports", "thread", "the Orion mined our harbour approaches in June 1940"),
      ),
      ".",
    ),
  );

const daysHead = h.id("chron-days-h", 2, "Day by day");

const lastHead = h.id("chron-last-h", 2, "After that");

const last: Part = p.id(
  "chron-last",
  "The thread stops in the autumn of 1940. What has been asked about the following year stands under ",
  to("open-questions", "open questions"),
  ".",
);

export const chronologyOf1940: SampleArticle = {
  slug: "chronology-of-1940",
  title: "Chronology of 1940",
  kind: "period",
  tags: ["1940", "dates"],
  aliases: ["Timeline of the war"],
  revisions: [
    {
      by: "owner",
      at: "2026-05-10T18:30:00.000Z",
      summary: "All dates in one place",
      build: (cite) => page(cite, lead, beforeHead, before, warHead, war, lastHead, last),
    },
    {
      by: "contributor",
      at: "2026-05-22T20:20:00.000Z",
      summary: "The sums",
      build: (cite) =>
        page(cite, lead, calendar, beforeHead, before, warHead, war, check, sum, leftOut, lastHead, last),
    },
    {
      by: "editor",
      at: "2026-08-02T20:00:00.000Z",
      summary: "The days with their passages",
      build: (cite) =>
        page(
          cite,
          lead,
          calendar,
          beforeHead,
          before,
          warHead,
          war,
          daysHead,
          days,
          check,
          sum,
          leftOut,
          lastHead,
          last,
        ),
    },
  ],
};
