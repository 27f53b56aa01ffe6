import { revisionContent } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";

/** A claim that counts as canon though its words are others than those that were decided on. */
export type ChangedClaim = {
  readonly id: string;
  /** The words of now. */
  readonly text: string;
  /** Those that were judged; null: it was added since its article was decided on. */
  readonly before: string | null;
  readonly article: { readonly slug: string; readonly title: string };
  /** The revision that was judged, and the newest. */
  readonly judged: number;
  readonly head: number;
};

/** The canon claims of a world whose words changed since they were decided on, article by article; `skip` and `limit` page through them. */
export async function changedClaims(
  db: Db,
  worldId: string,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<ChangedClaim[]> {
  const rows = await db.claim.findMany({
    where: queued(worldId),
    include: { article: { select: { id: true, slug: true, title: true, headNumber: true, decisionId: true } } },
    orderBy: [{ article: { title: "asc" } }, { articleId: "asc" }, { order: "asc" }],
    take: limit,
    skip,
  });
  const ids = rows.flatMap(({ decisionId, article }) => decisionId ?? article.decisionId ?? []);
  const decisions = new Map(
    (await db.decision.findMany({ where: { id: { in: ids } } })).map((decision) => [decision.id, decision]),
  );
  const judgedTexts = await textsJudged(
    db,
    rows.flatMap(({ decisionId, article }) => {
      const own = decisionId === null ? decisions.get(article.decisionId ?? "") : undefined;
      return own ? [{ articleId: article.id, number: own.revisionNumber }] : [];
    }),
  );
  return rows.flatMap(({ id, text, decisionId, article }) => {
    const decision = decisions.get(decisionId ?? article.decisionId ?? "");
    if (!decision) return [];
    const before = decisionId === null ? (judgedTexts.get(`${article.id} ${id}`) ?? null) : decision.claimText;
    const { slug, title, headNumber: head } = article;
    return [{ id, text, before, article: { slug, title }, judged: decision.revisionNumber, head }];
  });
}

/** How many of a world's claims wait for it. */
export async function countChangedClaims(db: Db, worldId: string): Promise<number> {
  return db.claim.count({ where: queued(worldId) });
}

function queued(worldId: string) {
  return {
    worldId,
    changedSinceDecision: true,
    article: { trashedAt: null },
    OR: [{ ownStatus: "canon" as const }, { ownStatus: null, article: { status: "canon" as const } }],
  };
}

/** The words of claims in the revisions in which their articles were judged, by article and claim. */
async function textsJudged(
  db: Db,
  revisions: readonly { readonly articleId: string; readonly number: number }[],
): Promise<Map<string, string>> {
  const once = new Map(revisions.map((each) => [each.articleId, each.number]));
  const texts = new Map<string, string>();
  for (const [articleId, number] of once) {
    const content = await revisionContent(db, articleId, number);
    for (const { id, quote } of content ? claimsOf(content.doc) : []) texts.set(`${articleId} ${id}`, quote);
  }
  return texts;
}
