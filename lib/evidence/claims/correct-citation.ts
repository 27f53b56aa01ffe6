import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { placeQuote } from "@/lib/document/anchor/place-quote";
import { type CitationChange, changeCitation, type FoundCitation, shortQuote } from "./change-citation";
import { citationAt } from "./citation-at";
import type { citationCorrection } from "./input";

type Chosen = z.infer<typeof citationCorrection>;

/**
 * Brings a citation to other words, of the same passage or of any other in the world's sources in their newest versions, as a new
 * revision. Its id, stance and note stay. Failures: `invalid` when the words do not stand there; those of changeCitation.
 */
export async function correctCitation(
  context: ActionContext,
  worldSlug: string,
  at: { readonly claim: string; readonly citation: string },
  chosen: Chosen,
): Promise<Result<{ id: string; revision: number }, Failure>> {
  return changeCitation(context, worldSlug, { ...at, baseRevision: chosen.baseRevision }, (found) =>
    corrected(found, chosen),
  );
}

async function corrected(
  { db, worldId, citation }: FoundCitation,
  { passage: passageId, quote, start }: Chosen,
): Promise<Result<CitationChange, Failure>> {
  const passage = await db.passage.findFirst({
    where: { id: passageId, version: { source: { worldId } } },
    orderBy: { version: { number: "desc" } },
    select: {
      id: true,
      hash: true,
      text: true,
      version: { select: { number: true, sourceId: true, source: { select: { currentVersion: true } } } },
    },
  });
  if (!passage) return failed(invalid("passage", "No source in this world has this passage."));
  const { number, sourceId, source } = passage.version;
  if (number !== source.currentVersion) {
    return failed(invalid("passage", `Version ${source.currentVersion} of the source no longer has this passage.`));
  }
  const found = placeQuote(passage.text, { quote, start });
  if (!found.ok) return found;
  const place = { id: passage.id, hash: passage.hash, text: passage.text, source: sourceId, version: number };
  return success({
    citation: citationAt(citation, place, found.value.start, found.value.end),
    summary: `Citation corrected: ${shortQuote(quote)}`,
  });
}
