import { failed, success } from "@/lib/base/result";
import { MAX_ASKED } from "@/lib/evidence/suggestions/suggestion";
import { linkOptionsMessages } from "@/lib/language/subjects/link-options";
import { type Answer, type CallOptions, callApi } from "./api-client";
import type { ResponseOf } from "./calls";
import type { Snapshot } from "./content";

/** An article as the API answers it. */
type FullArticle = ResponseOf<"get", "/worlds/{world}/articles/{article}">;

/** An article as the editor needs it. */
export type ArticleAnswer = Pick<
  FullArticle,
  "slug" | "revision" | "title" | "kind" | "tags" | "aliases" | "doc" | "claims"
>;

/** A draft as it is kept; `article` is null for one that does not exist yet. */
export type DraftAnswer = ResponseOf<"get", "/worlds/{world}/drafts">["items"][number];

/** A source as a list of them tells it. */
export type SourceAnswer = ResponseOf<"get", "/worlds/{world}/sources">["items"][number];

/** Passages of a source, and where the next are. */
export type PassagesAnswer = ResponseOf<"get", "/worlds/{world}/sources/{id}/passages">;

/** The most passages that one call answers. */
const PASSAGES_PER_CALL = 200;

/** An article now, or as one of its revisions kept it. */
export function loadArticle(world: string, article: string, revision?: number) {
  return callApi("get", "/worlds/{world}/articles/{article}", { params: { world, article }, query: { revision } });
}

/** The fields that a world defines for each kind of article. */
export function loadFields(world: string) {
  return callApi("get", "/worlds/{world}/fields", { params: { world } });
}

/** An article as it is now, as Markdown, too. */
export function loadArticleMarkdown(world: string, article: string) {
  const query = { format: "markdown" } as const;
  return callApi("get", "/worlds/{world}/articles/{article}", { params: { world, article }, query });
}

/** The headings of an article, which links to its sections name. */
export function loadHeadings(world: string, article: string, signal: AbortSignal) {
  return callApi("get", "/worlds/{world}/articles/{article}/headings", { params: { world, article }, signal });
}

/** Saves on top of the revision that the author saw; what removes most of the article is refused until they confirm it. */
export function putArticle(
  world: string,
  article: string,
  { baseRevision, summary, title, kind, tags, aliases, doc }: Snapshot,
  { idempotencyKey, confirmLargeRemoval }: { readonly idempotencyKey: string; readonly confirmLargeRemoval: boolean },
) {
  const body = { baseRevision, summary, title, kind, tags, aliases, doc, confirmLargeRemoval };
  const params = { world, article };
  return callApi("put", "/worlds/{world}/articles/{article}", { params, body, idempotencyKey });
}

/** Begins an article. */
export function postArticle(
  world: string,
  { summary, title, kind, tags, aliases, doc }: Snapshot,
  idempotencyKey: string,
) {
  const body = { summary, title, kind, tags, aliases, doc };
  return callApi("post", "/worlds/{world}/articles", { params: { world }, body, idempotencyKey });
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
) {
  const articles = body.articles.map(partBody);
  return callApi("post", "/worlds/{world}/proposals", {
    params: { world },
    body: { ...body, articles },
    idempotencyKey,
  });
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
) {
  const articles = body.articles.map(partBody);
  return callApi("post", "/worlds/{world}/visitor-proposals", { params: { world }, body: { ...body, articles } });
}

/** Adds an article to a proposal of one's own. */
export function addToProposal(world: string, number: number, part: ProposedPart) {
  const params = { world, number: String(number) };
  return callApi("post", "/worlds/{world}/proposals/{number}/parts", { params, body: partBody(part) });
}

/** Changes an article of a proposal. */
export function changePart(world: string, { number, part: id }: ProposalTarget, part: ProposedPart) {
  const params = { world, number: String(number), part: id };
  return callApi("put", "/worlds/{world}/proposals/{number}/parts/{part}", { params, body: partBody(part) });
}

/** An article of a proposal, as the editor needs an article. */
export async function loadPart(world: string, { number, part: id }: ProposalTarget): Answer<ArticleAnswer> {
  const t = linkOptionsMessages();
  const params = { world, number: String(number) };
  const proposal = await callApi("get", "/worlds/{world}/proposals/{number}", { params });
  if (!proposal.ok) return proposal;
  const found = proposal.value.parts.find((each) => each.id === id);
  if (!found) {
    const detail = t("thisArticleIsNoLongerPart");
    return failed({ kind: "notFound", detail, issues: [], body: {} });
  }
  return success({ ...found, slug: found.article ?? "", revision: found.baseRevision, claims: [] });
}

/** An article of a proposal of which both sides changed the same parts. */
export type ProposalConflict = ResponseOf<"post", "/worlds/{world}/proposals/{number}/rebase">["conflicts"][number];

/** Brings a proposal up to date with its articles; what both sides changed is left to choose about. */
export function rebase(world: string, number: number) {
  return callApi("post", "/worlds/{world}/proposals/{number}/rebase", { params: { world, number: String(number) } });
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
) {
  return callApi("put", "/worlds/{world}/drafts", { ...options, params: { world }, body: { ...target, ...draft } });
}

/** One's own unsaved work in a world. */
export function loadDrafts(world: string) {
  return callApi("get", "/worlds/{world}/drafts", { params: { world }, query: { limit: 200 } });
}

/** Somebody else who is editing an article, and when they changed something last. */
export type PersonEditingAnswer = ResponseOf<"get", "/worlds/{world}/articles/{article}/editing">["people"][number];

/** Who else is editing an article now. */
export function loadOthersEditing(world: string, article: string) {
  return callApi("get", "/worlds/{world}/articles/{article}/editing", { params: { world, article } });
}

/** Throws a draft away. */
export function deleteDraft(world: string, draft: string) {
  return callApi("delete", "/worlds/{world}/drafts/{draft}", { params: { world, draft } });
}

/** Articles that a search for the words finds, best first. */
export function findArticles(world: string, words: string, signal: AbortSignal) {
  const query = { q: words || undefined, sort: "match", limit: 8 } as const;
  return callApi("get", "/worlds/{world}/articles", { params: { world }, query, signal });
}

/** What a link may be meant to lead to, by a part of its title or another name. */
export function suggestLinks(world: string, q: string, signal: AbortSignal) {
  return callApi("get", "/worlds/{world}/link-suggestions", { params: { world }, query: { q }, signal });
}

/** Passages that hold the words, best first. */
export function searchPassages(world: string, q: string, limit: number, signal: AbortSignal) {
  return callApi("get", "/worlds/{world}/search", { params: { world }, query: { q, in: "passages", limit }, signal });
}

/** The passages that most likely carry a text, best first. */
export function suggestPassages(world: string, text: string, limit: number, signal: AbortSignal) {
  const body = { text: text.slice(0, MAX_ASKED), limit };
  return callApi("post", "/worlds/{world}/suggestions", { params: { world }, body, signal });
}

/** The sources of a world. */
export function loadSources(world: string, signal: AbortSignal) {
  return callApi("get", "/worlds/{world}/sources", { params: { world }, query: { limit: 200 }, signal });
}

/** Passages of a source in its newest version: of one post, or from a cursor on. */
export function loadPassages(
  world: string,
  id: string,
  which: { readonly post?: number; readonly cursor?: string; readonly limit?: number },
  signal: AbortSignal,
) {
  const query = { limit: PASSAGES_PER_CALL, ...which };
  return callApi("get", "/worlds/{world}/sources/{id}/passages", { params: { world, id }, query, signal });
}
