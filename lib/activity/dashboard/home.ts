import type { ProposalEntry } from "@/lib/proposals/proposal";

/** The steps of a new world, in order, and whether each was done. */
export type Checklist = {
  readonly thread: boolean;
  readonly reference: boolean;
  readonly article: boolean;
  readonly claim: boolean;
  readonly decision: boolean;
};

/** Whether a world has gone all first steps. */
export function isComplete(checklist: Checklist): boolean {
  return Object.values(checklist).every(Boolean);
}

/** What waits for one member of a world; each list is short, its newest or most pressing first. */
export type Waiting = {
  /** Proposals of which the member can do the next step, and how many there are in all. */
  readonly proposals: { readonly shown: readonly ProposalEntry[]; readonly all: number };
  /** Unsaved work of one's own. */
  readonly drafts: readonly {
    readonly id: string;
    readonly title: string;
    readonly slug: string | null;
    readonly savedAt: Date;
  }[];
  /** Claims without a source in articles that one has written on. */
  readonly uncited: readonly ClaimLine[];
  /** For deciders: claims whose words changed since they were decided on. */
  readonly changed: readonly ClaimLine[];
  /** For deciders: articles that nobody has decided on yet, and how many there are in all. */
  readonly undecided: {
    readonly articles: readonly { readonly slug: string; readonly title: string }[];
    readonly all: number;
  };
  /** For owners: how many people ask to join. */
  readonly joining: number;
  /** Citations whose words are not where they were in a source, in the whole world. */
  readonly drifted: number;
};

/** A claim in a list: its words and its article. */
export type ClaimLine = { readonly id: string; readonly text: string; readonly slug: string; readonly title: string };
