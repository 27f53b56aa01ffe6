import type { z } from "zod";
import { findsArticle } from "@/lib/search/query/tsquery";
import { Prisma } from "@/prisma/client/client";
import type { articleFilters } from "./input";
import { isReported } from "./is-reported";

/** Which articles are asked for; all that is given must hold. */
export type ArticleFilter = Partial<Omit<z.output<typeof articleFilters>, "sort">>;

/** The living articles of a world that are asked for, as SQL over `"Article" a`. */
export function articleConditions(worldId: string, { q, kind, tag, status, report }: ArticleFilter): Prisma.Sql {
  const all = [
    Prisma.sql`a."worldId" = ${worldId} AND a."trashedAt" IS NULL`,
    ...(q ? [findsArticle(q)] : []),
    ...(kind === undefined ? [] : [Prisma.sql`a.kind = ${kind}`]),
    ...(tag ? [Prisma.sql`${tag} = ANY(a.tags)`] : []),
    ...(status === undefined ? [] : [Prisma.sql`a.status = ${status}::"CanonStatus"`]),
    ...(report === undefined ? [] : [isReported(worldId, report)]),
  ];
  return Prisma.join(all, " AND ");
}

/** From A to Z, as SQL over `"Article" a`. */
export const BY_TITLE = Prisma.sql`canonry_title_key(a.title), a.id`;
