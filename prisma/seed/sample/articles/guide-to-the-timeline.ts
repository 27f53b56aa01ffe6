import { articleList, callout, h, li, p, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import { pictured } from "../pictured";
import type { Part, SampleArticle } from "../types";

const lead: Part = p.id(
  "guide-lead",
  "This wiki takes a forum thread apart. In it Japan stays out of China in 1937 and goes north in 1940. Each claim leads to the passage that it rests on, and where the thread leaves what really happened, the article says so.",
);

const map = pictured(
  "guide-map",
  "theatre",
  "full",
  "The theatre of 1940: two railways, and where the attacks of the year came from.",
);

const beginHead = h.id("guide-begin-h", 2, "Where to begin");

const begin: Part = ul.id(
  "guide-begin",
  li(to("point-of-divergence", "Point of divergence"), ": what changes first, and what follows from it"),
  li(to("chronology-of-1940", "Chronology of 1940"), ": the first year of the war by its dates"),
  li(to("trans-siberian-railway", "Trans-Siberian Railway"), ": the one line on which everything depends"),
  li(to("open-questions", "Open questions"), ": what readers asked and nobody has answered"),
);

const operationsHead = h.id("guide-operations-h", 2, "Operations of 1940");

const operations = articleList.id("guide-operations", {
  kind: "operation",
  field: "date",
  value: "1940",
  sort: "field",
  view: "table",
  columns: ["date", "place", "outcome"],
  limit: 20,
});

const openHead = h.id("guide-open-h", 2, "Waiting for a decision");

const open = articleList.id("guide-open", { status: "proposed", sort: "changed", limit: 5 });

const part: Part = callout.id(
  "guide-part",
  "note",
  p(
    "You need no account to read. To ask about an article, open its discussion; to change one, propose the change: ",
    to("open-questions", "some questions"),
    " wait for somebody who has the thread at hand.",
  ),
);

/** What readers of the sample world see first. */
export const guideToTheTimeline: SampleArticle = {
  slug: "guide-to-the-timeline",
  title: "Guide to the timeline",
  kind: "concept",
  tags: ["guide"],
  aliases: [],
  revisions: [
    {
      by: "owner",
      at: "2026-06-08T08:00:00.000Z",
      summary: "A first page for those who come from the thread",
      build: (cite) => page(cite, lead, beginHead, begin),
    },
    {
      by: "editor",
      at: "2026-06-09T18:40:00.000Z",
      summary: "A map, the operations of the year, and what waits",
      build: (cite) => page(cite, lead, map, beginHead, begin, operationsHead, operations, openHead, open, part),
    },
  ],
};
