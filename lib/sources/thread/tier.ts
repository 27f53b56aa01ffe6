import type { Quoted } from "@/lib/sources/passage";

/** What a post of a thread is, as evidence: from the story itself to talk about it. */
export const TIERS = ["story", "note", "guest", "discussion"] as const;

export type Tier = (typeof TIERS)[number];

/** What each tier means, for screens and error messages. */
export const TIER_LABELS: Readonly<Record<Tier, { readonly name: string; readonly means: string }>> = {
  story: { name: "Story", means: "The thread's author tells the timeline." },
  note: { name: "Author's note", means: "The author answers, explains or corrects." },
  guest: { name: "Accepted guest", means: "Somebody else's post that the author took into the story." },
  discussion: { name: "Discussion", means: "Readers ask, praise, doubt and propose." },
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
  switch (reason.because) {
    case "begins":
      return "It begins the thread.";
    case "authorWrites":
      return `The thread's author writes ${reason.words.toLocaleString("en")} words and answers nobody.`;
    case "hasHeading":
      return "It has a heading of its own.";
    case "short":
      return `It is short for a part of the story: ${reason.words === 1 ? "one word" : `${reason.words} words`}.`;
    case "quotes":
      return `The author answers what is quoted: ${reason.author}${reason.post === null ? "" : `, post ${reason.post}`}.`;
    case "addresses":
      return `It begins by speaking to ${reason.author}.`;
    case "signal":
      return `It opens with “${reason.words}”.`;
    case "readerWrites":
      return "Somebody other than the thread's author writes.";
    case "guestUnaccepted":
      return "It calls itself a guest's post, but nothing shows that the author took it up.";
    case "guestWithLeave":
      return "It says that it is a guest's post, with the author's leave.";
    case "guestAccepted":
      return `It says that it is a guest's post, and the author takes it up in post ${reason.post}.`;
  }
}
