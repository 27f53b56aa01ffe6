import { byMoment, type Moment } from "@/lib/document/model/moment";
import { momentIn } from "@/lib/document/model/moment-in-text";
import type { ContinuityLine } from "./continuities/line";

/** From where canon is looked at (decision 23). What is absent does not narrow: today, everything read, all of the world's time. */
export type Standpoint = {
  /** Only what had been written and decided by then. */
  readonly asOf?: Date;
  /** Only what rests on posts up to this number, so that who reads along is told nothing that comes later. */
  readonly upToPost?: number;
  /** Only what had come to pass in the world by then. */
  readonly inWorld?: Moment;
  /** What was decided in this continuity, else in those that it follows; absent: in the world's first one. */
  readonly continuity?: ContinuityLine;
};

/** A claim with the words that it cites and the post that each stands in; null for a text without posts. */
export type ClaimSeen = {
  readonly id: string;
  readonly text: string;
  readonly cited: readonly { readonly quote: string; readonly post: number | null }[];
};

/** A decision as far as it matters from where it can be seen. */
export type DecisionSeen = { readonly at: Date; readonly evidence: readonly { readonly post: number | null }[] };

/** Whether canon is looked at from anywhere but today's of the world's first continuity. */
export function isElsewhere({ asOf, upToPost, inWorld, continuity }: Standpoint): boolean {
  return asOf !== undefined || upToPost !== undefined || inWorld !== undefined || continuity !== undefined;
}

/** Whether a decision had been made, and rests on nothing that comes later. */
export function decisionCounts({ at, evidence }: DecisionSeen, { asOf, upToPost }: Standpoint): boolean {
  return (asOf === undefined || at <= asOf) && evidence.every(({ post }) => !isLater(post, upToPost));
}

/**
 * The claims of an article that can be seen; null when the article cannot. It cannot when everything in it that a post
 * carries, or everything that has a date, comes later.
 */
export function claimsSeen(
  claims: readonly ClaimSeen[],
  { upToPost, inWorld }: Standpoint,
): readonly ClaimSeen[] | null {
  const told = claims.filter(({ cited }) => cited.every(({ post }) => !isLater(post, upToPost)));
  if (told.length < claims.length && !told.some(({ cited }) => cited.some(({ post }) => post !== null))) return null;
  if (inWorld === undefined) return told;
  const dated = told.map((claim) => ({ claim, moment: momentOf(claim) }));
  const past = dated.filter(({ moment }) => moment === null || byMoment(moment, inWorld) <= 0);
  const allLater = past.length < dated.length && !past.some(({ moment }) => moment !== null);
  return allLater ? null : past.map(({ claim }) => claim);
}

function isLater(post: number | null, upToPost: number | undefined): boolean {
  return post !== null && upToPost !== undefined && post > upToPost;
}

/** When, as the claim says it, else the words that it cites. */
function momentOf({ text, cited }: ClaimSeen): Moment | null {
  for (const words of [text, ...cited.map(({ quote }) => quote)]) {
    const moment = momentIn(words);
    if (moment) return moment;
  }
  return null;
}
