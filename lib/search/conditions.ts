import { Prisma } from "@/prisma/client/client";
import type { Searched } from "./hit";
import type { SearchFilter } from "./input";

/** What a hit of some kind must be besides found, as SQL over the tables of `TABLES`; null: nothing of the kind can be that. */
export function searchConditions(kind: Searched, worldId: string, filter: SearchFilter): Prisma.Sql | null {
  if (filter.in && !filter.in.includes(kind)) return null;
  const narrowed = NARROWED[kind](filter);
  return narrowed.includes(null)
    ? null
    : Prisma.join([IN_WORLD[kind](worldId), ...narrowed.filter((each) => each !== null)], " AND ");
}

/** The tables of each kind of hit, as SQL after FROM. */
export const TABLES: Readonly<Record<Searched, Prisma.Sql>> = {
  articles: Prisma.sql`"Article" a JOIN "ArticleText" txt ON txt."articleId" = a.id`,
  claims: Prisma.sql`"Claim" c JOIN "Article" a ON a.id = c."articleId"`,
  passages: Prisma.sql`"Passage" p`,
  decisions: Prisma.sql`"Decision" d JOIN "Article" a ON a.id = d."articleId"`,
};

const IN_WORLD: Readonly<Record<Searched, (worldId: string) => Prisma.Sql>> = {
  articles: (worldId) => Prisma.sql`a."worldId" = ${worldId} AND txt."worldId" = ${worldId} AND a."trashedAt" IS NULL`,
  claims: (worldId) => Prisma.sql`c."worldId" = ${worldId} AND a."trashedAt" IS NULL`,
  // Newest versions as a list that is made first: joined, they would be gone through one by one.
  passages: (worldId) => Prisma.sql`p."worldId" = ${worldId} AND p."versionId" = ANY (ARRAY(SELECT v.id FROM "Source" s
    JOIN "SourceVersion" v ON v."sourceId" = s.id AND v.number = s."currentVersion" WHERE s."worldId" = ${worldId}))`,
  decisions: (worldId) => Prisma.sql`d."worldId" = ${worldId} AND d."continuityId" IS NULL AND a."trashedAt" IS NULL`,
};

type Narrowed = (filter: SearchFilter) => readonly (Prisma.Sql | null)[];

/** For each filter that is set its condition; null where the kind has nothing to compare. */
const NARROWED: Readonly<Record<Searched, Narrowed>> = {
  articles: ({ tag, status, author, source }) => [
    ...when(tag, hasTag),
    ...when(status, (each) => Prisma.sql`a.status = ${each}::"CanonStatus"`),
    ...when(
      author,
      (name) => Prisma.sql`EXISTS (SELECT FROM "Revision" r JOIN "User" u ON u.id = r."authorId"
      WHERE r."articleId" = a.id AND ${isNamed(Prisma.sql`u.name`, name)})`,
    ),
    ...when(
      source,
      (id) => Prisma.sql`EXISTS (SELECT FROM "Citation" t WHERE t."articleId" = a.id AND t."sourceId" = ${id})`,
    ),
  ],
  claims: ({ tag, status, author, source }) => [
    ...when(tag, hasTag),
    ...when(status, (each) => Prisma.sql`coalesce(c."ownStatus", a.status) = ${each}::"CanonStatus"`),
    ...when(author, () => null),
    ...when(
      source,
      (id) => Prisma.sql`EXISTS (SELECT FROM "Citation" t
        WHERE t."articleId" = c."articleId" AND t."claimId" = c.id AND t."sourceId" = ${id})`,
    ),
  ],
  passages: ({ tag, status, author, source }) => [
    ...when(tag, () => null),
    ...when(status, () => null),
    ...when(author, (name) => isNamed(Prisma.sql`p.author`, name)),
    ...when(
      source,
      (id) => Prisma.sql`EXISTS (SELECT FROM "SourceVersion" v WHERE v.id = p."versionId" AND v."sourceId" = ${id})`,
    ),
  ],
  decisions: ({ tag, status, author, source }) => [
    ...when(tag, hasTag),
    ...when(status, (each) => Prisma.sql`d."to" = ${each}::"CanonStatus"`),
    ...when(
      author,
      (name) =>
        Prisma.sql`EXISTS (SELECT FROM "User" u WHERE u.id = d."deciderId" AND ${isNamed(Prisma.sql`u.name`, name)})`,
    ),
    ...when(source, (id) => Prisma.sql`d.evidence @> jsonb_build_array(jsonb_build_object('source', ${id}::text))`),
  ],
};

function when<T>(value: T | undefined | "", condition: (value: T) => Prisma.Sql | null): (Prisma.Sql | null)[] {
  return value === undefined || value === "" ? [] : [condition(value)];
}

function hasTag(tag: string): Prisma.Sql {
  return Prisma.sql`${tag.toLowerCase()} = ANY(a.tags)`;
}

/** Names are compared as titles are: without capitals and accents. */
function isNamed(column: Prisma.Sql, name: string): Prisma.Sql {
  return Prisma.sql`canonry_title_key(${column}) = canonry_title_key(${name})`;
}
