import type { Db } from "@/lib/db";

/** The claim from which a reader came to its source, with the words that it cites by passage (UTF-16 offsets). */
export type FollowedClaim = {
  readonly id: string;
  readonly article: { readonly slug: string; readonly title: string };
  readonly words: ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;
};

/** Returns a claim of a living article with the places of its quotations in the newest version, as far as they lie in these passages. */
export async function followedClaim(
  db: Db,
  worldId: string,
  claimId: string,
  passages: readonly string[],
): Promise<FollowedClaim | null> {
  const rows = await db.citation.findMany({
    where: { worldId, claimId, shownPassage: { in: [...passages] }, claim: { article: { trashedAt: null } } },
    select: {
      shownPassage: true,
      shownStart: true,
      shownEnd: true,
      claim: { select: { article: { select: { slug: true, title: true } } } },
    },
  });
  const [first] = rows;
  if (!first) return null;
  const words = new Map<string, { start: number; end: number }[]>();
  for (const { shownPassage, shownStart, shownEnd } of rows) {
    if (shownPassage === null || shownStart === null || shownEnd === null) continue;
    words.set(shownPassage, [...(words.get(shownPassage) ?? []), { start: shownStart, end: shownEnd }]);
  }
  return { id: claimId, article: first.claim.article, words };
}
