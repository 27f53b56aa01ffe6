import { labelsMessages } from "@/lib/language/subjects/labels";
import { said } from "@/lib/language/translator";
import type { Quoted } from "@/lib/sources/passage";

/** What a post of a thread is, as evidence: from the story itself to talk about it. */
export const TIERS = ["story", "note", "guest", "discussion"] as const;

export type Tier = (typeof TIERS)[number];

/** What each tier means, for screens and error messages. */
export const TIER_LABELS: Readonly<Record<Tier, { readonly name: string; readonly means: string }>> = {
  story: said(labelsMessages, { name: "story", means: "theThreadsAuthorTellsTheTimeline" }),
  note: said(labelsMessages, { name: "authorsNote", means: "theAuthorAnswersExplainsOrCorrects" }),
  guest: said(labelsMessages, { name: "acceptedGuest", means: "somebodyElsesPostThatTheAuthor" }),
  discussion: said(labelsMessages, { name: "discussion", means: "readersAskPraiseDoubtAndPropose" }),
};

/** Why the rule proposes a tier; `reasonWords` says it in a sentence. */
export type TierReason =
  | { readonly because: "begins" | "readerWrites" | "guestUnaccepted" | "guestWithLeave" | "hasHeading" }
  | { readonly because: "authorWrites"; readonly words: number }
  | { readonly because: "short"; readonly words: number }
  | { readonly because: "quotes"; readonly author: string; readonly post: number | null }
  | { readonly because: "addresses"; readonly author: string }
  | { readonly because: "signal"; readonly words: string }
  | { readonly because: "guestAccepted"; readonly post: number };

/** A post of a thread as the rules need it: its author, and its passages in order, quotations included. */
export type ReadPost = {
  readonly id: string;
  readonly number: number;
  readonly author: string;
  readonly passages: readonly ReadPassage[];
};

/** A passage of such a post. */
export type ReadPassage = {
  readonly id: string;
  readonly kind: "paragraph" | "quotation" | "heading" | "listItem" | "caption";
  readonly text: string;
  readonly quotes: Quoted | null;
  /** 0 outside quotations. */
  readonly depth: number;
  readonly group: number | null;
};

/** What a post says itself, without what it quotes. */
export function ownPassages(post: ReadPost): readonly ReadPassage[] {
  return post.passages.filter(({ depth }) => depth === 0);
}

/** A reason as a sentence. */
export function reasonLabel(reason: TierReason): string {
  const t = labelsMessages();
  switch (reason.because) {
    case "begins":
      return t("itBeginsTheThread");
    case "authorWrites":
      return t("theThreadsAuthorWritesWordsWords", { words: reason.words });
    case "hasHeading":
      return t("itHasAHeadingOfIts");
    case "short":
      return t("shortStory", { words: reason.words });
    case "quotes":
      return reason.post === null
        ? t("answersQuoted", { author: reason.author })
        : t("answersQuotedPost", { author: reason.author, post: reason.post });
    case "addresses":
      return t("itBeginsBySpeakingToAuthor", { author: reason.author });
    case "signal":
      return t("itOpensWithWords", { words: reason.words });
    case "readerWrites":
      return t("somebodyOtherThanTheThreadsAuthor");
    case "guestUnaccepted":
      return t("itCallsItselfAGuestsPost");
    case "guestWithLeave":
      return t("itSaysThatItIsA");
    case "guestAccepted":
      return t("itSaysThatItIsA2", { post: reason.post });
  }
}
