import type { Cited, Contradiction } from "./assertion";

/** A claim that a passage contradicts which weighs more than all that support it: the author's story more than their note, that more than a guest's part. */
export function checkTiers(cited: readonly Cited[]): Contradiction[] {
  return cited.flatMap(({ text, citations }) => {
    const support = Math.min(...citations.flatMap(({ stance, rank }) => (stance === "supports" ? [rank] : [])), LEAST);
    return citations
      .filter(({ stance, rank }) => stance === "contradicts" && rank < support)
      .map(
        ({ id }): Contradiction => ({
          key: ["tier", text.article, text.id, id].join(" "),
          kind: "tier",
          about: text.article,
          first: text,
          second: null,
          citation: id,
          because: [],
          gap: {},
        }),
      );
  });
}

/** The tiers of passages from the heaviest: what the author tells, notes, lets a guest tell; what really happened; what readers say. */
export const RANKS: readonly (string | null)[] = ["story", "note", "guest", "reference", "discussion"];

/** The rank of a claim that no passage supports. */
const LEAST = RANKS.length;
