import type { RevisionContent } from "@/lib/articles/revisions/revision";

/** What two people called an article, or said that it is about, each in their own way. */
export type FieldConflict = {
  readonly field: "title" | "kind";
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
};

/** Title and kind where both sides changed them, each in their own way. */
export function fieldConflicts(
  base: Pick<RevisionContent, "title" | "kind">,
  theirs: Pick<RevisionContent, "title" | "kind">,
  mine: Pick<RevisionContent, "title" | "kind">,
): FieldConflict[] {
  return (["title", "kind"] as const).flatMap((field) => {
    const sides = { base: base[field], theirs: theirs[field], mine: mine[field] };
    const asks = sides.base !== sides.theirs && sides.base !== sides.mine && sides.theirs !== sides.mine;
    return asks ? [{ field, ...sides }] : [];
  });
}
