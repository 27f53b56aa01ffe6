import type { Db } from "@/lib/db";
import { daysOfClaim } from "./claim-reasons";
import { LEAST_WEIGHT, type Leaning, type LeaningReason, weightOf } from "./leaning";
import type { Changing } from "./read-changing";
import { type OtherText, sharedTerms } from "./shared-terms";

type FactRow = {
  readonly articleId: string;
  readonly slug: string;
  readonly title: string;
  readonly block: string;
  readonly label: string;
  readonly text: string;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly targets: readonly string[];
};

/**
 * The rows of fact boxes that lean on what is about to change: those of its article that repeat a date, a number or an article of the claim, and those of
 * others that do so and lead to it. Of an article as a whole, all relations that lead to it.
 */
export async function leaningFacts(db: Db, changing: Changing): Promise<readonly Leaning[]> {
  const { article, others, whole } = changing;
  const rows = await db.$queryRaw<FactRow[]>`
    SELECT f."articleId", a.slug, a.title, f.block, coalesce(k.label, f.field) AS label, f.text, f."firstDay", f."lastDay", f.targets
    FROM "ArticleFact" f JOIN "Article" a ON a.id = f."articleId" AND a."worldId" = ${changing.worldId} AND a."trashedAt" IS NULL
    LEFT JOIN "KindField" k ON k."worldId" = a."worldId" AND k.kind = a.kind AND k.key = f.field
    WHERE f."articleId" = ANY(${[article.id, ...others.map(({ id }) => id)]}) OR f.targets && ${[...article.slugs]}::text[]
    ORDER BY f."articleId", f."order" LIMIT 1000`;
  return rows.flatMap((row): readonly Leaning[] => {
    const reasons = whole ? ofArticle(changing, row) : ofClaims(changing, row);
    const weight = weightOf(reasons);
    if (weight < LEAST_WEIGHT) return [];
    const { articleId: id, slug, title, block, label, text } = row;
    return [
      {
        key: `fact ${id} ${block}`,
        kind: "fact",
        article: { id, slug, title },
        part: block,
        text: `${label}: ${text}`,
        status: null,
        reasons,
        weight,
      },
    ];
  });
}

function ofArticle({ article }: Changing, { articleId, targets }: FactRow): readonly LeaningReason[] {
  const leads = articleId !== article.id && targets.some((slug) => article.slugs.includes(slug));
  return leads ? [{ kind: "relation", of: article.title }] : [];
}

function ofClaims(changing: Changing, row: FactRow): readonly LeaningReason[] {
  const { article, others } = changing;
  const targets = others.filter(({ slugs }) => row.targets.some((slug) => slugs.includes(slug))).map(({ id }) => id);
  const own = row.targets.some((slug) => article.slugs.includes(slug)) ? [article.id] : [];
  const text: OtherText = {
    text: row.text,
    links: new Set([row.articleId, ...own, ...targets]),
    days: daysOfClaim(row.firstDay, row.lastDay),
  };
  const all = changing.claims.map((claim) => sharedTerms(claim, text));
  return [...all].sort((a, b) => weightOf(b) - weightOf(a))[0] ?? [];
}
