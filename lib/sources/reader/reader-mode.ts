import type { Tier, TierReason } from "@/lib/sources/thread/tier";

/** The ways of reading a thread: its story alone, everything, or the posts whose questions are open. */
export const READER_MODES = ["all", "story", "questions"] as const;

export type ReaderMode = (typeof READER_MODES)[number];

/** Parts of a story on one page: they are long, and read one after the other. */
export const STORY_POSTS_A_PAGE = 20;

/** A post of a thread as readers are shown it, without its text. */
export type PostView = {
  /** Stable over the versions of its source. */
  readonly id: string;
  readonly number: number;
  readonly author: string;
  /** When it was written, and its number in the forum that it was saved from; null where the text does not say. */
  readonly postedAt: Date | null;
  readonly externalId: string | null;
  /** What counts: what a person said, else what the rule proposes. */
  readonly tier: Tier;
  /** What a person said; null where the rule's proposal counts. */
  readonly said: Tier | null;
  readonly proposed: {
    readonly tier: Tier;
    readonly reasons: readonly TierReason[];
    readonly threadmark: string | null;
  };
  /** The title that a person gave it. */
  readonly threadmark: string | null;
  /** Who said something of it last. */
  readonly labelled: { readonly by: { readonly id: string; readonly name: string }; readonly at: Date } | null;
  readonly opening: string;
  /** Passages of its own words, and how many of them claims cite. */
  readonly passages: number;
  readonly cited: number;
  readonly quotedBy: readonly { readonly post: number; readonly author: string }[];
};

/** The title that a post is called by: a person's, else the one that it proposes itself. */
export function threadmarkOf({ threadmark, proposed }: PostView): string | null {
  return threadmark ?? proposed.threadmark;
}

/** A post as far as its kind and its title are concerned. */
export type KindOfPost = Pick<PostView, "id" | "number" | "tier" | "said" | "proposed" | "threadmark" | "labelled">;
