import type { Viewer } from "@/lib/auth/actor";
import { isAboutTrash } from "@/lib/proposals/read";
import type { WorldView } from "@/lib/worlds/world";
import { Prisma } from "@/prisma/client/client";
import type { ChangesFilter } from "./change";

/**
 * The changes of a world that somebody may see, as SQL over `"Change" c LEFT JOIN "Article" a`: nothing of an article in the
 * trash, no proposal about one, and of proposals what their list shows them (lib/proposals/read.ts): no draft, and what visitors propose only to members.
 */
export function visibleChanges(world: WorldView): Prisma.Sql {
  const byMembers = world.role === null ? Prisma.sql`AND p."authorId" IS NOT NULL` : Prisma.empty;
  return Prisma.sql`c."worldId" = ${world.id} AND (c."articleId" IS NULL OR a."trashedAt" IS NULL)
    AND (c.kind <> 'proposal' OR EXISTS (SELECT 1 FROM "ProposalEvent" e JOIN "Proposal" p ON p.id = e."proposalId"
      WHERE e.id = c.ref AND p.state <> 'draft' AND NOT ${isAboutTrash} ${byMembers}))`;
}

/** What is asked for, as SQL over the same tables: begins with AND, or is empty. */
export function askedChanges(filter: ChangesFilter): Prisma.Sql {
  const { kind, by, article, articleKind, tag, touched, unapproved, large } = filter;
  const all = [
    kind === undefined ? null : Prisma.sql`c.kind = ${kind}::"ChangeKind"`,
    by === undefined ? null : Prisma.sql`c."byId" = ${by}`,
    article === undefined ? null : Prisma.sql`a.slug = ${article}`,
    articleKind === undefined ? null : Prisma.sql`a.kind = ${articleKind}`,
    tag === undefined ? null : Prisma.sql`${tag} = ANY(a.tags)`,
    touched === undefined ? null : Prisma.sql`${touched} = ANY(c.kinds)`,
    large ? Prisma.sql`c.large` : null,
    unapproved ? UNAPPROVED : null,
  ].filter((condition) => condition !== null);
  return all.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(all, " AND ")}`;
}

const UNAPPROVED = Prisma.sql`c.kind = 'revision' AND c.number > a."approvedNumber" AND NOT EXISTS (
  SELECT 1 FROM "RevisionApproval" r WHERE r."articleId" = c."articleId" AND c.number BETWEEN r."fromNumber" AND r.number)`;

/** Leaves of saves in a row by one person, on one article and one day (UTC), only the newest: begins with AND. */
export const NEWEST_OF_A_ROW = Prisma.sql`AND NOT EXISTS (SELECT 1 FROM "Change" n
  WHERE n."articleId" = c."articleId" AND n.number = c.number + 1 AND n."byId" = c."byId"
    AND (n.at AT TIME ZONE 'UTC')::date = (c.at AT TIME ZONE 'UTC')::date)`;

/** The number of the oldest save of the row that ends with `c`; null for what is no revision. */
export const FIRST_OF_A_ROW = Prisma.sql`CASE WHEN c.number IS NULL THEN NULL ELSE 1 + coalesce((SELECT o.number FROM "Change" o
  WHERE o."articleId" = c."articleId" AND o.number < c.number AND (o."byId" <> c."byId"
    OR (o.at AT TIME ZONE 'UTC')::date <> (c.at AT TIME ZONE 'UTC')::date)
  ORDER BY o.number DESC LIMIT 1), 0) END`;

/** Whether what happened is another's and the viewer has not read it: SQL over the same tables and their readings `r`. */
export function isUnreadBy(viewer: NonNullable<Viewer>): Prisma.Sql {
  return Prisma.sql`c."byId" IS DISTINCT FROM ${viewer.userId} AND NOT (c.kind = 'revision' AND coalesce(r.number, 0) >= c.number)`;
}
