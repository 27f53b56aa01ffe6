import type { Stance } from "@/lib/document/model/citation";
import { askingSentences } from "@/lib/sources/questions/asking-sentences";
import { TIER_LABELS, TIERS, type Tier } from "@/lib/sources/thread/tier";

/** What a passage is as evidence: of a thread the tier of its post, or a reader's question; else a reference. */
export const PASSAGE_TYPES = [...TIERS, "question", "reference"] as const;

export type PassageType = (typeof PASSAGE_TYPES)[number];

/** Returns the type in words for a screen: "Author’s note", "Reader’s question". */
export function passageTypeLabel(type: PassageType): string {
  if (type === "reference") return "Reference";
  return type === "question" ? "Reader’s question" : TIER_LABELS[type].name;
}

/** Returns the type of a passage; null for a post that no rule has read yet. */
export function passageType(post: number | null, tier: Tier | null, asks: boolean): PassageType | null {
  if (post === null) return "reference";
  return asks && tier === "discussion" ? "question" : tier;
}

/** Returns the stance that a form begins with: who asks whether something was so does not say that it was. */
export function presetStance(type: PassageType | null, words: string): Stance {
  if (type === "question") return "context";
  const mayAsk = type === null || type === "discussion" || type === "guest";
  return mayAsk && askingSentences(words).length > 0 ? "context" : "supports";
}
