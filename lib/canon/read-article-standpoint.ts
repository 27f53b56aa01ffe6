import { linkTargets } from "@/lib/articles/links/read-targets";
import type { ArticleView } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { withoutClaims, withoutLinks } from "@/lib/document/claims/without-claims";
import type { DocJson } from "@/lib/document/model/json";
import { linksOf } from "@/lib/document/model/link";
import { Prisma } from "@/prisma/client/client";
import { IN_REVISION, isClaimSeen, seenArticles, standingOnClaim } from "./seen-sql";
import type { Standpoint } from "./standpoint";

/** How a claim stands from there, by its id. */
export type ClaimStandings = ReadonlyMap<
  string,
  { readonly status: CanonStatus; readonly own: boolean; readonly disputed: boolean }
>;

/**
 * An article as it is seen from a standpoint; `revision`: the number of the one that is seen, `left`: how many sentences and rows its text is
 * shown without.
 */
export type ArticleSeen = Pick<
  ArticleView,
  "slug" | "revision" | "title" | "kind" | "tags" | "aliases" | "canon" | "disputed"
> & {
  readonly id: string;
  readonly doc: DocJson;
  readonly claims: ClaimStandings;
  readonly left: number;
};

type RevisionOfThen = Pick<ArticleSeen, "id" | "slug" | "disputed"> & {
  readonly number: number;
  readonly status: CanonStatus;
};
type ClaimRow = {
  readonly id: string;
  readonly seen: boolean;
  readonly status: CanonStatus | null;
  readonly disputed: boolean;
};

/** The article that an address, or a name, leads to, without what cannot be seen of it; null where nothing of it can. */
export async function articleSeenFrom(
  db: Db,
  worldId: string,
  name: string,
  standpoint: Standpoint,
): Promise<ArticleSeen | null> {
  const [target, ...others] = (await linkTargets(db, worldId, [name])).get(name) ?? [];
  if (!target || others.length > 0) return null;
  const [found] = await db.$queryRaw<RevisionOfThen[]>`
    SELECT a.id, art.slug, a.number, a.status, a.disputed FROM ${seenArticles(worldId, standpoint)} a
    JOIN "Article" art ON art.id = a.id WHERE a.id = ${target.id}`;
  const content = found && (await revisionContent(db, found.id, found.number));
  if (!found || !content) return null;
  const rows = await claimRows(db, found, standpoint);
  const hidden = new Set(rows.flatMap(({ id, seen }) => (seen ? [] : [id])));
  const { doc, left } = withoutClaims(content.doc, hidden, standpoint.inWorld ?? null);
  const linked = await seenTargets(db, worldId, linksOf(doc).articles, standpoint);
  return {
    id: found.id,
    slug: found.slug,
    revision: found.number,
    title: content.title,
    kind: content.kind,
    tags: content.tags,
    aliases: content.aliases,
    canon: found.status,
    disputed: found.disputed,
    doc: withoutLinks(doc, (slug) => linked.has(slug)),
    claims: new Map(
      rows.flatMap(({ id, seen, status, disputed }) =>
        seen ? [[id, { status: status ?? found.status, own: status !== null, disputed }] as const] : [],
      ),
    ),
    left,
  };
}

function claimRows(db: Db, { id, number }: RevisionOfThen, standpoint: Standpoint): Promise<ClaimRow[]> {
  return db.$queryRaw<ClaimRow[]>`
    SELECT c."claimId" AS id, ${isClaimSeen(standpoint)} AS seen, own."to"::text AS status, coalesce(own.disputed, FALSE) AS disputed
    FROM (SELECT ${id}::text AS "articleId", ${number}::int AS number) r
    JOIN "StandpointClaim" c ON ${IN_REVISION} LEFT JOIN LATERAL ${standingOnClaim(standpoint)} own ON TRUE`;
}

/** The slugs of those that lead to one article which can be seen. */
async function seenTargets(
  db: Db,
  worldId: string,
  slugs: readonly string[],
  standpoint: Standpoint,
): Promise<ReadonlySet<string>> {
  const targets = [...(await linkTargets(db, worldId, slugs))].filter(([, found]) => found.length === 1);
  const ids = targets.map(([, [target]]) => target?.id ?? "");
  if (ids.length === 0) return new Set();
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM ${seenArticles(worldId, standpoint)} a WHERE a.id IN (${Prisma.join(ids)})`;
  const seen = new Set(rows.map(({ id }) => id));
  return new Set(targets.flatMap(([slug, [target]]) => (target && seen.has(target.id) ? [slug] : [])));
}
