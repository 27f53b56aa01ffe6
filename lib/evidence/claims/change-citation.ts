import { mayChangeArticle } from "@/lib/articles/protection/lock-article";
import { revisionContent } from "@/lib/articles/revisions/read";
import { saveRevision } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { claimsOf, withCitations } from "@/lib/document/claims/claim";
import type { Citation } from "@/lib/document/model/citation";
import { type DocJson, sameJson } from "@/lib/document/model/json";
import { worldFor } from "@/lib/worlds/read";
import { claimById } from "./read";

/** Which citation of which claim is meant, and the revision of its article that the person saw. */
export type CitationPlace = { readonly claim: string; readonly citation: string; readonly baseRevision: number };

/** What the change finds: the database, the world, the article, and the citation as the head has it. */
export type FoundCitation = {
  readonly db: Db;
  readonly worldId: string;
  readonly articleId: string;
  readonly citation: Citation;
};

/** What becomes of a citation (null: it goes), and the summary of the revision that says so. */
export type CitationChange = { readonly citation: Citation | null; readonly summary: string };

/**
 * Saves an article with one citation of a claim changed, on top of its head. Failures: `notFound`, `notAllowed`, `gone`; `conflict`
 * when the citation is not the one of `baseRevision` any more; and those of `change`, which only looks.
 */
export async function changeCitation(
  context: ActionContext,
  worldSlug: string,
  at: CitationPlace,
  change: (found: FoundCitation) => Promise<Result<CitationChange, Failure>>,
): Promise<Result<{ id: string; revision: number }, Failure>> {
  const { db, actor } = context;
  const world = await worldFor(db, actor, worldSlug);
  const place = world && (await claimById(db, world.id, at.claim));
  if (!place) return failed(notFound("claim"));
  const may = await mayChangeArticle(db, context, worldSlug, place.articleSlug, "linkClaim");
  if (!may.ok) return may;
  const { id: articleId, worldId, headNumber } = may.value;
  const seen = await revisionContent(db, articleId, at.baseRevision);
  const head = await revisionContent(db, articleId, headNumber);
  if (!seen || !head) return failed(invalid("baseRevision", `This article has no revision ${at.baseRevision}.`));
  const citation = citationIn(head.doc, at);
  const before = citationIn(seen.doc, at);
  if (!citation && !before) return failed(notFound("citation"));
  if (!citation || !sameJson(citation, before)) return failed(changedSince(headNumber));
  const changed = await change({ db, worldId, articleId, citation });
  if (!changed.ok) return changed;
  const { summary } = changed.value;
  const doc = withChange(head.doc, at, changed.value.citation);
  const saved = await saveRevision(context, worldSlug, place.articleSlug, { baseRevision: headNumber, doc, summary });
  if (saved.ok) return success({ id: at.claim, revision: saved.value.revision });
  return failed(saved.failure.kind === "mergeConflict" ? changedSince(headNumber + 1) : saved.failure);
}

/** The first words of a quotation, as summaries tell it. */
export function shortQuote(quote: string): string {
  return `“${quote.length > 80 ? `${quote.slice(0, 80).trimEnd()}…` : quote}”`;
}

function citationsOf(doc: DocJson, claim: string): readonly Citation[] {
  return claimsOf(doc).find((each) => each.id === claim)?.citations ?? [];
}

function citationIn(doc: DocJson, at: CitationPlace): Citation | undefined {
  return citationsOf(doc, at.claim).find((citation) => citation.id === at.citation);
}

function withChange(doc: DocJson, at: CitationPlace, changed: Citation | null): DocJson {
  const citations = citationsOf(doc, at.claim).flatMap((citation) => {
    if (citation.id !== at.citation) return [citation];
    return changed === null ? [] : [changed];
  });
  return withCitations(doc, at.claim, citations);
}

function changedSince(head: number): Failure {
  return {
    kind: "conflict",
    detail: `Somebody has changed this citation since you opened it (the article is now at revision ${head}). Reload and look again.`,
  };
}
