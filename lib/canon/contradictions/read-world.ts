import { linkTargets } from "@/lib/articles/links/read-targets";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import { pointsIn } from "@/lib/document/facts/points-in-text";
import type { Statement } from "@/lib/document/model/statement";
import type { Assertion, Cited, Subject, World } from "./assertion";
import { RANKS } from "./check-tiers";
import { factStatements, OUTER_PLACES } from "./fact-statements";
import { type Leads, readStatement } from "./read-statement";

/** A text that states something, as it is stored: a claim (`#` and its id) or a row of a fact box (`!` and its block). */
export type StatingText = {
  readonly article: string;
  readonly part: string;
  readonly words: string;
  readonly status: CanonStatus;
  readonly statements: readonly Statement[];
};

/** What a world states, before its articles are found; the words of each text are kept by its id. */
export type StatedWorld = {
  readonly texts: readonly StatingText[];
  readonly facts: readonly FactOfArticle[];
  readonly cited: readonly CitedText[];
};

type CitedText = {
  readonly article: string;
  readonly part: string;
  readonly words: string;
  readonly status: CanonStatus;
  readonly citations: Cited["citations"];
};

export type FactOfArticle = {
  readonly article: string;
  readonly slug: string;
  readonly kind: string;
  readonly status: CanonStatus;
  readonly block: string;
  readonly field: string;
  readonly type: string;
  readonly text: string;
  readonly targets: readonly string[];
};

/** Returns the id of a text in its world. */
export function textId({ article, part }: Pick<StatingText, "article" | "part">): string {
  return `${article}${part}`;
}

/** Reads all that the living articles of a world state: claims with statements, rows of fact boxes, and claims that a passage contradicts. */
export async function statedWorld(db: Db | Tx, worldId: string): Promise<StatedWorld> {
  const texts = await db.$queryRaw<StatingText[]>`
    SELECT c."articleId" AS article, '#' || c.id AS part, c.text AS words, coalesce(c."ownStatus", a.status)::text AS status, c.statements
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
    WHERE c."worldId" = ${worldId} AND c.statements <> '[]'::jsonb ORDER BY c."articleId", c."order"`;
  const facts = await db.$queryRaw<FactOfArticle[]>`
    SELECT a.id AS article, a.slug, a.kind, a.status::text AS status, f.block, f.field, k.type::text AS type, f.text, f.targets
    FROM "Article" a JOIN "ArticleFact" f ON f."articleId" = a.id
    JOIN "KindField" k ON k."worldId" = a."worldId" AND k.kind = a.kind AND k.key = f.field
    WHERE a."worldId" = ${worldId} AND a."trashedAt" IS NULL ORDER BY a.id, f."order"`;
  return { texts, facts, cited: await citedTexts(db, worldId) };
}

/** Claims that some passage contradicts, with the weight of each passage that they cite. */
async function citedTexts(db: Db | Tx, worldId: string): Promise<readonly CitedText[]> {
  const rows = await db.$queryRaw<
    (Omit<CitedText, "citations"> & { citations: { id: string; stance: string; tier: string }[] })[]
  >`
    SELECT c."articleId" AS article, '#' || c.id AS part, c.text AS words, coalesce(c."ownStatus", a.status)::text AS status,
      json_agg(json_build_object('id', ci.id, 'stance', ci.stance, 'tier',
        CASE WHEN s.kind = 'reference' THEN 'reference' ELSE coalesce(l.tier, pc.tier)::text END) ORDER BY ci."order") AS citations
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
    JOIN "Citation" ci ON ci."articleId" = c."articleId" AND ci."claimId" = c.id
    JOIN "Source" s ON s.id = ci."sourceId"
    LEFT JOIN "SourceVersion" v ON v."sourceId" = s.id AND v.number = s."currentVersion"
    LEFT JOIN "Passage" p ON p."versionId" = v.id AND p.id = coalesce(ci."shownPassage", ci.passage)
    LEFT JOIN "PostClassification" pc ON pc."versionId" = v.id AND pc.number = p.post
    LEFT JOIN "PostLabel" l ON l."sourceId" = s.id AND l."postId" = pc."postId"
    WHERE c."worldId" = ${worldId} AND EXISTS (
      SELECT 1 FROM "Citation" o WHERE o."articleId" = c."articleId" AND o."claimId" = c.id AND o.stance = 'contradicts')
    GROUP BY c."articleId", c.id, a.id ORDER BY c."articleId", c."order"`;
  return rows.map((row) => ({
    ...row,
    // Whose tier nobody knows weighs as little as talk.
    citations: row.citations.map(({ id, stance, tier }) => ({ id, stance, rank: rankOf(tier) })),
  }));
}

function rankOf(tier: string | null): number {
  const rank = RANKS.indexOf(tier);
  return rank === -1 ? RANKS.length - 1 : rank;
}

/** Finds the articles that statements name, and reads their dates and numbers: what the checks take. */
export async function checkableWorld(db: Db | Tx, worldId: string, stated: StatedWorld): Promise<World> {
  const texts = [...stated.texts, ...stated.facts.map(textOfFact).filter(({ statements }) => statements.length > 0)];
  const targets = await linkTargets(db, worldId, [
    ...new Set([
      ...texts.flatMap(({ statements }) => statements.flatMap(slugsIn)),
      ...stated.facts.flatMap(({ targets: to }) => to),
    ]),
  ]);
  const leads: Leads = (slug) => {
    const [one, ...others] = targets.get(slug) ?? [];
    return one && others.length === 0 ? one.id : null;
  };
  const assertions = texts.flatMap((text): readonly Assertion[] => {
    const { article, status } = text;
    return text.statements.flatMap((each) => readStatement({ id: textId(text), article, status }, each, leads) ?? []);
  });
  const kinds = new Map([...targets.values()].flat().map(({ id, kind }) => [id, kind]));
  const named = [...new Set([...assertions.map(({ subject }) => subject), ...kinds.keys()])];
  const own = await db.article.findMany({ where: { id: { in: named } }, select: { id: true, kind: true } });
  const subjects = new Map(own.map(({ id, kind }) => [id, subjectOf(id, kind, stated.facts, leads)]));
  const cited = stated.cited.map(({ citations, ...text }) => ({
    text: { id: textId(text), article: text.article, status: text.status },
    citations,
  }));
  return { subjects, assertions, cited };
}

/** A row of a fact box as a text that states something. */
export function textOfFact({ article, status, block, text, ...row }: FactOfArticle): StatingText {
  return { article, part: `!${block}`, words: text, status, statements: factStatements({ ...row, text }) };
}

function slugsIn(statement: Statement): readonly string[] {
  const { subject } = statement;
  const own = subject === null ? [] : [subject];
  if (statement.type === "place") return [...own, statement.place];
  if (statement.type === "participant") return [...own, statement.who];
  if (statement.type === "cause") return [...own, statement.cause];
  return statement.type === "office" ? [...own, statement.office] : own;
}

function subjectOf(id: string, kind: string, facts: readonly FactOfArticle[], leads: Leads): Subject {
  const own = facts.filter(({ article }) => article === id);
  const [point = null] = own.flatMap(({ type, text }) => (type === "coordinates" ? pointsIn(text) : []));
  const within = own
    .filter(({ field, type }) => type === "article" && OUTER_PLACES.includes(field))
    .flatMap(({ targets }) => targets.flatMap((slug) => leads(slug) ?? []));
  return { id, kind, point, within };
}
