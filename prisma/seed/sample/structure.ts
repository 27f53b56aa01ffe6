import type { PersonKey } from "./types";

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
