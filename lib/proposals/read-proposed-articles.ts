import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import type { Db, Tx } from "@/lib/db";
import { lostClaims } from "@/lib/document/claims/lost-claims";
import type { DocJson } from "@/lib/document/model/json";
import { slugOf } from "@/lib/document/model/slug";
import { type Aspect, aspectsIn } from "./accepted-content";
import type { ProposedArticleView } from "./proposal";

/** What of a stored part tells whether it is outdated. */
export type ProposedArticleBase = {
  readonly articleId: string | null;
  readonly baseNumber: number;
  readonly title: string;
};

/** A part as it is stored. */
export type ProposedArticleRow = ProposedArticleBase & {
  readonly id: string;
  readonly kind: string;
  readonly tags: string[];
  readonly aliases: string[];
  readonly summary: string;
  readonly doc: unknown;
  readonly mergedSlug: string | null;
  readonly mergedRevision: number | null;
};

type ArticleState = {
  readonly slug: string;
  readonly title: string;
  readonly headNumber: number;
  readonly trashedAt: Date | null;
  readonly isTemplate: boolean;
};

/** The articles that parts are about, and the slugs that are taken, as they are now. */
export type ArticleStates = {
  readonly articles: ReadonlyMap<string, ArticleState>;
  readonly taken: ReadonlySet<string>;
};

/** Looks up what tells of some parts whether they are outdated. */
export async function readArticleStates(
  db: Db | Tx,
  worldId: string,
  parts: readonly ProposedArticleBase[],
): Promise<ArticleStates> {
  const ids = parts.flatMap((part) => (part.articleId === null ? [] : [part.articleId]));
  const slugs = parts.flatMap((part) => (part.articleId === null ? [slugOf(part.title)] : []));
  const select = { id: true, slug: true, title: true, headNumber: true, trashedAt: true, isTemplate: true };
  const [articles, taken] = [
    ids.length > 0 ? await db.article.findMany({ where: { id: { in: ids } }, select }) : [],
    slugs.length > 0
      ? await db.article.findMany({ where: { worldId, slug: { in: slugs } }, select: { slug: true } })
      : [],
  ];
  return {
    articles: new Map(articles.map(({ id, ...article }) => [id, article])),
    taken: new Set(taken.map((article) => article.slug)),
  };
}

/** Why a part cannot be merged as it is; null when it can. */
export function outdatedBy(
  part: ProposedArticleBase,
  { articles, taken }: ArticleStates,
): ProposedArticleView["outdated"] {
  if (part.articleId === null) return taken.has(slugOf(part.title)) ? "taken" : null;
  const article = articles.get(part.articleId);
  if (!article || (article.trashedAt !== null && !article.isTemplate)) return "trashed";
  return article.headNumber === part.baseNumber ? null : "moved";
}

/** What a part wants its article to be. */
export function contentOfPart({ title, kind, tags, aliases, doc }: ProposedArticleRow): RevisionContent {
  return { title, kind: kind as ArticleKind, tags, aliases, doc: doc as DocJson };
}

/** The revision that a part was made from; null for an article that does not exist yet. */
export async function baseOfPart(db: Db | Tx, part: ProposedArticleBase): Promise<RevisionContent | null> {
  if (part.articleId === null) return null;
  const base = await revisionContent(db, part.articleId, part.baseNumber);
  if (!base) throw new Error(`Article ${part.articleId} has no revision ${part.baseNumber}`);
  return base;
}

/** A part as it is shown; `open`: its proposal is not closed, so that it can be outdated. */
export async function proposedArticleView(
  db: Db | Tx,
  part: ProposedArticleRow,
  states: ArticleStates,
  open: boolean,
): Promise<ProposedArticleView> {
  const before = await baseOfPart(db, part);
  const content = contentOfPart(part);
  const article = part.articleId === null ? null : (states.articles.get(part.articleId) ?? null);
  const { mergedSlug: slug, mergedRevision: revision } = part;
  return {
    id: part.id,
    article: article && { id: part.articleId ?? "", slug: article.slug, title: article.title },
    baseRevision: part.baseNumber,
    headRevision: article?.headNumber ?? null,
    outdated: open ? outdatedBy(part, states) : null,
    summary: part.summary,
    before,
    content,
    claimsLost: before ? lostClaims([before.doc], content.doc) : [],
    aspects: aspectsIn(before, content),
    merged: slug !== null && revision !== null ? { slug, revision } : null,
  };
}

/** What there is to accept in each part. */
export async function aspectsOfParts(
  db: Db | Tx,
  parts: readonly ProposedArticleRow[],
): Promise<readonly { readonly aspects: readonly Aspect[] }[]> {
  const found: { readonly aspects: readonly Aspect[] }[] = [];
  for (const part of parts) found.push({ aspects: aspectsIn(await baseOfPart(db, part), contentOfPart(part)) });
  return found;
}
