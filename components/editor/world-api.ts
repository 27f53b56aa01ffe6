import { type ApiFailure, type CallOptions, callApi } from "@/components/editor/api-client";
import type { Content, Fields, Snapshot } from "@/components/editor/content";
import type { Result } from "@/lib/base/result";
import type { DocJson } from "@/lib/document/json";
import type { Hit } from "@/lib/search/hit";
import type { PassageView, SourceView } from "@/lib/sources/source";

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

/** Saves on top of the revision that the author saw. */
export function putArticle(
  world: string,
  slug: string,
  { baseRevision, summary, title, kind, tags, aliases, doc }: Snapshot,
  idempotencyKey: string,
): Answer<{ revision: number; merged: boolean }> {
  const body = { baseRevision, summary, title, kind, tags, aliases, doc };
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
