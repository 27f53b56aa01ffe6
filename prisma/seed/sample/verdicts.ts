import type { SampleVerdict } from "./types";

/** Citations that a second person has checked against their passages. */
export const verdicts: readonly SampleVerdict[] = [
  {
    by: "pilar",
    at: "2026-11-04T17:10:00.000Z",
    claim: "sc-pike-oil",
    value: "holds",
    note: "",
  },
  {
    by: "pilar",
    at: "2026-11-04T17:18:00.000Z",
    claim: "sc-pike-runways",
    value: "unclear",
    note: "Not ready by when? The post gives no day, so “in time” is our reading.",
  },
  {
    by: "pilar",
    at: "2026-11-04T17:31:00.000Z",
    claim: "sc-kan-matsuoka",
    value: "does-not-hold",
    note: "This passage has the first half only. That he lost his office stands in the next one cited.",
  },
  {
    by: "owner",
    at: "2026-11-05T08:02:00.000Z",
    claim: "sc-am-cut",
    value: "holds",
    note: "In the author’s own last correction.",
  },
];
