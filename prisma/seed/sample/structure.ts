import { callout, doc, fact, factBox, h, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import type { PersonKey, SampleKind } from "./types";

/** What is said of tags, by whom and when. */
export const tagDescriptions: readonly {
  readonly tag: string;
  readonly by: PersonKey;
  readonly at: string;
  readonly text: string;
}[] = [
  {
    tag: "railways",
    by: "editor",
    at: "2026-05-18T10:00:00Z",
    text: "Lines, their stations and what they carry. Fighting along a line is tagged as war, not as railways.",
  },
  {
    tag: "sea war",
    by: "contributor",
    at: "2026-05-18T11:30:00Z",
    text: "What happens at sea and from the sea: raids, landings, convoys. Give it beside the year.",
  },
  {
    tag: "our history",
    by: "owner",
    at: "2026-05-19T08:15:00Z",
    text: "Articles about what really happened, to compare with. Nothing in them is canon of the timeline.",
  },
];

/** The book of the sample world: two parts, and one chapter that waits until somebody decides that it is canon. */
export const book = {
  title: "Siberia, 1940",
  byline: "Chapters from a timeline",
  parts: [
    {
      title: "How it came to this",
      chapters: [
        { article: "point-of-divergence", title: "Where the two histories part" },
        { article: "baikal-amur-mainline" },
        { article: "semyonovs-cossacks" },
        { article: "magadan-and-the-kolyma-highway" },
      ],
    },
    {
      title: "The year of the raids",
      chapters: [
        { article: "offensive-toward-tynda" },
        { article: "circum-baikal-raid" },
        { article: "bering-sea-campaign", title: "War in the Bering Sea" },
        { article: "arctic-raid-of-1940" },
        { article: "chronology-of-1940", title: "The year, month by month" },
      ],
    },
  ],
};

/** The topics of the sample world, from top to bottom. */
export const topics: readonly {
  readonly title: string;
  readonly depth: number;
  readonly tag?: string;
  readonly articles?: readonly string[];
}[] = [
  { title: "Where to begin", depth: 0, articles: ["point-of-divergence", "chronology-of-1940"] },
  { title: "The war", depth: 0, tag: "1940" },
  { title: "On land", depth: 1, tag: "land war" },
  { title: "At sea", depth: 1, tag: "sea war" },
  { title: "The country", depth: 0, tag: "far east" },
  { title: "Railways", depth: 1, tag: "railways", articles: ["trans-siberian-railway"] },
  { title: "Compared with our history", depth: 0, tag: "our history" },
];

/** What new articles of the sample world can begin with, by whom and since when. */
export const templates: readonly {
  readonly title: string;
  readonly kind: SampleKind;
  readonly tags: readonly string[];
  readonly by: PersonKey;
  readonly at: string;
  readonly text: DocJson;
}[] = [
  {
    title: "An operation of the war",
    kind: "operation",
    tags: ["1940"],
    by: "editor",
    at: "2026-05-22T16:40:00Z",
    text: doc(
      factBox.id("op-facts", ...["date", "place", "commanded-by", "strength", "outcome"].map((key) => fact(key))),
      p.id("op-lead", "Who set out, from where and against what, in two sentences that stand by themselves."),
      h.id("op-aim-h", 2, "What was wanted"),
      p.id("op-aim", "The aim as the thread gives it. Link each claim to the post that it rests on."),
      h.id("op-forces-h", 2, "Forces"),
      p.id("op-forces", "Both sides, with numbers only where a passage has them."),
      h.id("op-course-h", 2, "Course"),
      p.id("op-course", "What happened, in order, with a date in every paragraph."),
      h.id("op-after-h", 2, "What came of it"),
      p.id("op-after", "Losses, ground and what it led to."),
      callout.id(
        "op-open",
        "note",
        p.id("op-open-p", "What the thread leaves open goes to the talk of the article, not in here."),
      ),
    ),
  },
];
