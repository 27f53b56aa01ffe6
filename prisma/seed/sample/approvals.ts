import type { PersonKey } from "./types";

type At = { readonly by: PersonKey /** ISO 8601, UTC. */; readonly at: string };

/** Articles that somebody looked at and let stand, up to a revision. */
export const approvals: readonly (At & {
  readonly article: string;
  readonly revision: number;
  readonly note: string;
})[] = [
  {
    article: "offensive-toward-tynda",
    revision: 8,
    by: "editor",
    at: "2026-04-04T18:00:00.000Z",
    note: "Every number read against the post.",
  },
  { article: "kantokuen", revision: 3, by: "owner", at: "2026-06-16T07:40:00.000Z", note: "" },
];

/** Articles that not everybody may write. */
export const protections: readonly (At & {
  readonly article: string;
  readonly level: "editors";
  readonly reason: string;
})[] = [
  {
    article: "kantokuen",
    level: "editors",
    by: "owner",
    at: "2026-06-16T07:45:00.000Z",
    reason: "What the plan was in our history is settled; what became of it here belongs in the articles on the war.",
  },
];

/** Until when each has seen the changes of the world: what came later is new to them. */
export const seen: readonly At[] = [
  { by: "owner", at: "2026-11-04T17:20:00.000Z" },
  { by: "editor", at: "2026-11-01T09:00:00.000Z" },
  { by: "contributor", at: "2026-11-02T18:45:00.000Z" },
  { by: "reader", at: "2026-10-20T12:00:00.000Z" },
];

/** What somebody read of an article before it changed again. */
export const readMarkers: readonly (At & { readonly article: string; readonly revision: number })[] = [
  { article: "offensive-toward-tynda", revision: 10, by: "reader", at: "2026-06-01T20:15:00.000Z" },
];
