import { failed, type Result, success } from "@/lib/base/result";
import type { MergeBlock } from "@/lib/document/merge/merge";
import type { DocJson } from "@/lib/document/model/json";
import { MAX_ASKED, type Suggestion } from "@/lib/evidence/suggestions/suggestion";
import type { Hit } from "@/lib/search/hit";
import type { PassageView, SourceView } from "@/lib/sources/source";
import { type ApiFailure, type CallOptions, callApi } from "./api-client";
import type { Content, Fields, Snapshot } from "./content";

/** What every call of the editor answers. */
export type Answer<T> = Promise<Result<T, ApiFailure>>;

/** A page of a list. */
export type Page<T> = { readonly items: readonly T[]; readonly nextCursor: string | null };

/** An article as the editor needs it. */
export type ArticleAnswer = Content & {
  readonly slug: string;
  readonly revision: number;
  readonly claims: readonly {
    readonly citations: readonly {
      readonly id: string;
      readonly source: { readonly title: string };
      readonly post: number | null;
      readonly grade: string;
    }[];
  }[];
};

/** A draft as it is kept; `article` is null for one that does not exist yet. */
export type DraftAnswer = Fields & {
  readonly id: string;
  readonly article: { readonly slug: string; readonly title: string } | null;
  readonly baseRevision: number;
  readonly summary: string;
  readonly doc: DocJson;
  readonly savedAt: string;
};

/** The most passages that one call answers. */
export const PASSAGES_PER_CALL = 200;

/** An article now, or as one of its revisions kept it. */
export function loadArticle(world: string, slug: string, revision?: number): Answer<ArticleAnswer> {
  return callApi("GET", `${at(world)}/articles/${part(slug)}${query({ revision })}`);
}

/** Saves on top of the revision that the author saw; what removes most of the article is refused until they confirm it. */
export function putArticle(
  world: string,
  slug: string,
  { baseRevision, summary, title, kind, tags, aliases, doc }: Snapshot,
  { idempotencyKey, confirmLargeRemoval }: { readonly idempotencyKey: string; readonly confirmLargeRemoval: boolean },
): Answer<{ revision: number; merged: boolean }> {
  const body = { baseRevision, summary, title, kind, tags, aliases, doc, confirmLargeRemoval };
  return callApi("PUT", `${at(world)}/articles/${part(slug)}`, { body, idempotencyKey });
}

/** Begins an article. */
export function postArticle(
  world: string,
  { summary, title, kind, tags, aliases, doc }: Snapshot,
  idempotencyKey: string,
): Answer<{ slug: string; revision: number }> {
  return callApi("POST", `${at(world)}/articles`, {
    body: { summary, title, kind, tags, aliases, doc },
    idempotencyKey,
  });
}

/** A part of a proposal. */
export type ProposalTarget = { readonly number: number; readonly part: string };

/** A change of an article, as a part of a proposal; `article` is absent for a new one. */
export type ProposedPart = Snapshot & { readonly article?: string };

/** Begins a proposal. */
export function postProposal(
  world: string,
  body: {
    readonly title: string;
    readonly note: string;
    readonly submit: boolean;
    readonly articles: readonly ProposedPart[];
  },
  idempotencyKey: string,
): Answer<{ number: number }> {
  const articles = body.articles.map(partBody);
  return callApi("POST", `${at(world)}/proposals`, { body: { ...body, articles }, idempotencyKey });
}

/** Proposes without an account. */
export function postVisitorProposal(
  world: string,
  body: {
    readonly title: string;
    readonly note: string;
    readonly name: string;
    readonly articles: readonly ProposedPart[];
  },
): Answer<{ number: number }> {
  return callApi("POST", `${at(world)}/visitor-proposals`, {
    body: { ...body, articles: body.articles.map(partBody) },
  });
}

/** Adds an article to a proposal of one's own. */
export function addToProposal(world: string, number: number, part: ProposedPart): Answer<{ number: number }> {
  return callApi("POST", `${at(world)}/proposals/${number}/parts`, { body: partBody(part) });
}

/** Changes an article of a proposal. */
export function changePart(
  world: string,
  { number, part: id }: ProposalTarget,
  part: ProposedPart,
): Answer<{ number: number }> {
  return callApi("PUT", `${at(world)}/proposals/${number}/parts/${id}`, { body: partBody(part) });
}

/** An article of a proposal, as the editor needs an article. */
export async function loadPart(world: string, { number, part: id }: ProposalTarget): Answer<ArticleAnswer> {
  type Parts = { parts: readonly (Content & { id: string; article: string | null; baseRevision: number })[] };
  const proposal = await callApi<Parts>("GET", `${at(world)}/proposals/${number}`);
  if (!proposal.ok) return proposal;
  const found = proposal.value.parts.find((each) => each.id === id);
  if (!found) {
    const detail = "The proposal has no such article any more.";
    return failed({ kind: "notFound", detail, issues: [], body: {} });
  }
  return success({ ...found, slug: found.article ?? "", revision: found.baseRevision, claims: [] });
}

/** An article of a proposal of which both sides changed the same parts. */
export type ProposalConflict = {
  readonly part: string;
  readonly article: string;
  readonly baseRevision: number;
  readonly headRevision: number;
  readonly blocks: readonly MergeBlock[];
  readonly base: Content;
  readonly theirs: Content;
  readonly mine: Content & { readonly summary: string };
};

/** Brings a proposal up to date with its articles; what both sides changed is left to choose about. */
export function rebase(world: string, number: number): Answer<{ conflicts: readonly ProposalConflict[] }> {
  return callApi("POST", `${at(world)}/proposals/${number}/rebase`, { body: {} });
}

function partBody({ article, baseRevision, summary, title, kind, tags, aliases, doc }: ProposedPart) {
  const fields = { baseRevision, summary, title, kind, tags, aliases, doc };
  return article === undefined ? fields : { article, ...fields };
}

/** Keeps unsaved work. */
export function putDraft(
  world: string,
  target: { readonly id?: string; readonly article?: string },
  draft: Snapshot,
  options: Pick<CallOptions, "keepalive"> = {},
): Answer<{ id: string; savedAt: string }> {
  return callApi("PUT", `${at(world)}/drafts`, { ...options, body: { ...target, ...draft } });
}

/** One's own unsaved work in a world. */
export function loadDrafts(world: string): Answer<Page<DraftAnswer>> {
  return callApi("GET", `${at(world)}/drafts?limit=200`);
}

/** Throws a draft away. */
export function deleteDraft(world: string, id: string): Answer<unknown> {
  return callApi("DELETE", `${at(world)}/drafts/${part(id)}`, { body: {} });
}

/** Articles whose title holds the words. */
export function findArticles(
  world: string,
  title: string,
  signal: AbortSignal,
): Answer<Page<{ readonly slug: string; readonly title: string; readonly kind: string }>> {
  return callApi("GET", `${at(world)}/articles${query({ title: title || undefined, limit: 8 })}`, { signal });
}

/** Passages that hold the words, best first. */
export function searchPassages(world: string, q: string, limit: number, signal: AbortSignal): Answer<Page<Hit>> {
  return callApi("GET", `${at(world)}/search${query({ q, in: "passages", limit })}`, { signal });
}

/** The passages that most likely carry a text, best first. */
export function suggestPassages(
  world: string,
  text: string,
  limit: number,
  signal: AbortSignal,
): Answer<{ readonly items: readonly Suggestion[] }> {
  const asked = text.slice(0, MAX_ASKED);
  return callApi("POST", `${at(world)}/suggestions`, { body: { text: asked, limit }, signal });
}

/** The sources of a world. */
export function loadSources(world: string, signal: AbortSignal): Answer<Page<SourceView>> {
  return callApi("GET", `${at(world)}/sources?limit=200`, { signal });
}

/** Passages of a source in its newest version: of one post, or from a cursor on. */
export function loadPassages(
  world: string,
  source: string,
  which: { readonly post?: number; readonly cursor?: string; readonly limit?: number },
  signal?: AbortSignal,
): Answer<Page<PassageView>> {
  const options = signal ? { signal } : {};
  return callApi(
    "GET",
    `${at(world)}/sources/${part(source)}/passages${query({ limit: PASSAGES_PER_CALL, ...which })}`,
    options,
  );
}

const part = encodeURIComponent;
const at = (world: string): string => `/worlds/${part(world)}`;

function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}
