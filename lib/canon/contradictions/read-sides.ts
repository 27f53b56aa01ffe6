import type { Db, Tx } from "@/lib/db";
import type { ContradictionSide, QuotedCitation } from "./contradiction";

type Part = { readonly article: string; readonly part: string };

/** The texts of contradictions with what they cite, by article and part; those that are gone are missing. */
export async function sidesOf(db: Db | Tx, parts: readonly Part[]): Promise<ReadonlyMap<string, ContradictionSide>> {
  if (parts.length === 0) return new Map();
  const [articles, ids] = [parts.map(({ article }) => article), parts.map(({ part }) => part.slice(1))];
  const rows = await db.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (SELECT DISTINCT * FROM unnest(${articles}::text[], ${ids}::text[]) AS asked (article, id))
    SELECT c."articleId" AS article, c.id AS claim, NULL AS fact, c.text, a.slug, a.title, (
      SELECT json_agg(json_build_object('id', ci.id, 'quote', ci.quote, 'stance', ci.stance, 'passage', coalesce(ci."shownPassage", ci.passage),
        'source', json_build_object('id', s.id, 'title', s.title)) ORDER BY ci."order")
      FROM "Citation" ci JOIN "Source" s ON s.id = ci."sourceId" WHERE ci."articleId" = c."articleId" AND ci."claimId" = c.id) AS cited
    FROM asked JOIN "Claim" c ON c."articleId" = asked.article AND c.id = asked.id JOIN "Article" a ON a.id = c."articleId"
    UNION ALL
    SELECT f."articleId", NULL, f.block, coalesce(k.label || ': ', '') || f.text, a.slug, a.title, NULL
    FROM asked JOIN "ArticleFact" f ON f."articleId" = asked.article AND f.block = asked.id JOIN "Article" a ON a.id = f."articleId"
    LEFT JOIN "KindField" k ON k."worldId" = a."worldId" AND k.kind = a.kind AND k.key = f.field`;
  return new Map(
    rows.map(({ article, claim, fact, text, slug, title, cited }) => [
      claim === null ? `${article}!${fact}` : `${article}#${claim}`,
      { article: { slug, title }, claim, fact, text, cited: cited ?? [] },
    ]),
  );
}

type Row = {
  readonly article: string;
  readonly claim: string | null;
  readonly fact: string | null;
  readonly text: string;
  readonly slug: string;
  readonly title: string;
  readonly cited: readonly QuotedCitation[] | null;
};
