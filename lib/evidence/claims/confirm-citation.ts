import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type CitationChange, changeCitation, type FoundCitation, shortQuote } from "./change-citation";
import { citationAt } from "./citation-at";
import type { citationConfirmation } from "./input";

type Seen = z.infer<typeof citationConfirmation>;

/**
 * Makes the place at which a citation's words were found again its place: version, passage, words and selectors are those of the
 * newest version from now on, as a new revision; the older revisions keep the original ones.
 * Failures: `conflict` when the place is not the one that was seen; `invalid` when the words were not found; those of changeCitation.
 */
export async function confirmCitation(
  context: ActionContext,
  worldSlug: string,
  at: { readonly claim: string; readonly citation: string },
  seen: Seen,
): Promise<Result<{ id: string; revision: number }, Failure>> {
  return changeCitation(context, worldSlug, { ...at, baseRevision: seen.baseRevision }, (found) =>
    confirmed(found, at.claim, seen),
  );
}

async function confirmed(
  { db, articleId, citation }: FoundCitation,
  claimId: string,
  seen: Seen,
): Promise<Result<CitationChange, Failure>> {
  const row = await db.citation.findUnique({
    where: { articleId_claimId_id: { articleId, claimId, id: citation.id } },
    select: { shownPassage: true, shownStart: true, shownEnd: true },
  });
  if (!row || row.shownPassage === null || row.shownStart === null || row.shownEnd === null) {
    return failed(invalid("passage", "These words were no longer found. Choose other words, or drop the citation."));
  }
  const source = await db.source.findUniqueOrThrow({
    where: { id: citation.source },
    select: { currentVersion: true },
  });
  const passage = await db.passage.findFirstOrThrow({
    where: { id: row.shownPassage, version: { sourceId: citation.source, number: source.currentVersion } },
    select: { id: true, hash: true, text: true },
  });
  const words = passage.text.slice(row.shownStart, row.shownEnd);
  if (source.currentVersion !== seen.version || passage.id !== seen.passage || words !== seen.quote) {
    return failed({
      kind: "conflict",
      detail: `The words have since been found in another place: the source is now at version ${source.currentVersion}. Reload and look again.`,
    });
  }
  const place = { ...passage, source: citation.source, version: source.currentVersion };
  return success({
    citation: citationAt(citation, place, row.shownStart, row.shownEnd),
    summary: `Citation confirmed in version ${source.currentVersion} of its source: ${shortQuote(words)}`,
  });
}
