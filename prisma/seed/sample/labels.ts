import type { SampleLabel, SampleMark } from "./types";

/** What people say of the thread's posts, where they know better than the rule or a part of the story wants a title. */
export const labels: readonly SampleLabel[] = [
  { at: "2026-02-04T19:10:00.000Z", by: "contributor", post: 1, threadmark: "The lamp-man at the lake" },
  { at: "2026-02-04T19:12:00.000Z", by: "contributor", post: 2, threadmark: "From 1937 to the offensive" },
  { at: "2026-02-04T19:15:00.000Z", by: "contributor", post: 3, threadmark: "The admirals' war" },
  { at: "2026-02-06T08:40:00.000Z", by: "editor", post: 15, tier: "story", threadmark: "An army that did not change" },
  { at: "2026-02-11T21:05:00.000Z", by: "owner", post: 23, threadmark: "The exiles ride" },
  { at: "2026-02-16T20:30:00.000Z", by: "owner", post: 30, threadmark: "Corrections that count" },
];

/** What people say of the readers' questions. */
export const questionMarks: readonly SampleMark[] = [
  {
    at: "2026-02-06T08:55:00.000Z",
    by: "editor",
    question: "Do the bombers ever leave Syria",
    state: "answered",
    answer: 7,
    note: "Without naming him: the raid was never flown.",
  },
];
