import { documentOfInput } from "@/lib/articles/document-of-input";
import { lockArticle } from "@/lib/articles/lock-article";
import { writeRevision } from "@/lib/articles/write-revision";
import type { Act } from "@/lib/auth/act";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { claimById } from "@/lib/claims/read";
import type { Tx } from "@/lib/db";
import type { Citation } from "@/lib/document/citation";
import { claimsOf, withCitations } from "@/lib/document/claim";
import { type DocJson, sameJson } from "@/lib/document/json";
import { revisionContent } from "@/lib/revisions/read";
import { worldFor } from "@/lib/worlds/read";

/** Which citation of which claim is meant, and the revision of its article that the person saw. */
export type CitationPlace = { readonly claim: string; readonly citation: string; readonly baseRevision: number };

/** What the change finds: the transaction, the world, the article, and the citation as the head has it. */
export type FoundCitation = {
  readonly tx: Tx;
  readonly worldId: string;
  readonly articleId: string;
  readonly citation: Citation;
};

/** What becomes of a citation (null: it goes), and the summary of the revision that says so. */
export type CitationChange = { readonly citation: Citation | null; readonly summary: string };

/**
 * Saves an article with one citation of a claim changed, on top of its head, which cannot move meanwhile. Failures: `notFound`,
 * `notAllowed`, `gone`; `conflict` when the citation is not the one of `baseRevision` any more; and those of `change`.
 */
export async function changeCitation(
  act: Act,
  worldSlug: string,
  at: CitationPlace,
  change: (found: FoundCitation) => Promise<Result<CitationChange, Failure>>,
): Promise<Result<{ id: string; revision: number }, Failure>> {
  return act.db.$transaction(async (tx) => {
    const world = await worldFor(tx, act.actor, worldSlug);
    const place = world && (await claimById(tx, world.id, at.claim));
    if (!place) return failed(notFound("claim"));
    const locked = await lockArticle(tx, act, worldSlug, place.articleSlug, "linkClaim");
    if (!locked.ok) return locked;
    const { id: articleId, worldId, headNumber } = locked.value;
    const seen = await revisionContent(tx, articleId, at.baseRevision);
    const head = await revisionContent(tx, articleId, headNumber);
    if (!seen || !head) return failed(invalid("baseRevision", `This article has no revision ${at.baseRevision}.`));
    const citation = citationIn(head.doc, at);
    const before = citationIn(seen.doc, at);
    if (!citation && !before) return failed(notFound("citation"));
    if (!citation || !sameJson(citation, before)) return failed(changedSince(headNumber));
    const changed = await change({ tx, worldId, articleId, citation });
    if (!changed.ok) return changed;
    const read = await documentOfInput({ doc: withChange(head.doc, at, changed.value.citation) });
    if (!read.ok) return read;
    const saved = await writeRevision(tx, act, worldSlug, place.articleSlug, {
      baseRevision: headNumber,
      doc: read.value,
      summary: changed.value.summary,
    });
    if (saved.ok) return success({ id: at.claim, revision: saved.value.revision });
    if (saved.failure.kind === "mergeConflict") throw new Error("A save on top of the head met another one");
    return failed(saved.failure);
  });
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
    detail: `Somebody has changed this citation since you looked at it (the article is at revision ${head} now). Look at it again.`,
  };
}
