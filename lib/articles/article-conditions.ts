import type { z } from "zod";
import { daysIn } from "@/lib/document/facts/days-in-text";
import { numberIn } from "@/lib/document/facts/number-in-text";
import { slugOf } from "@/lib/document/model/slug";
import { findsArticle } from "@/lib/search/query/tsquery";
import { Prisma } from "@/prisma/client/client";
import type { articleFilters } from "./input";
import { isReported } from "./is-reported";

/** Which articles are asked for; all that is given must hold. */
export type ArticleFilter = Partial<Omit<z.output<typeof articleFilters>, "sort">>;

/** The living articles of a world that are asked for, as SQL over `"Article" a`. */
export function articleConditions(worldId: string, filter: ArticleFilter): Prisma.Sql {
  const { q, kind, tag, status, report, field, value } = filter;
  const all = [
    Prisma.sql`a."worldId" = ${worldId} AND a."trashedAt" IS NULL`,
    ...(q ? [findsArticle(q)] : []),
    ...(kind === undefined ? [] : [Prisma.sql`a.kind = ${kind}`]),
    ...(tag ? [Prisma.sql`${tag} = ANY(a.tags)`] : []),
    ...(field && value ? [factMeets(field, value)] : []),
    ...(status === undefined ? [] : [Prisma.sql`a.status = ${status}::"CanonStatus"`]),
    ...(report === undefined ? [] : [isReported(worldId, report)]),
  ];
  return Prisma.join(all, " AND ");
}

/** From A to Z, as SQL over `"Article" a`. */
export const BY_TITLE = Prisma.sql`canonry_title_key(a.title), a.id`;

const FROM_TO = /^\s*([-−]?[\d.,]+)?\s*\.\.\s*([-−]?[\d.,]+)?\s*$/;

/** Whose fact box says something in a field that meets `value`: words, a date, a number, numbers from..to or an article; "*": anything. */
function factMeets(field: string, value: string): Prisma.Sql {
  const [days, slug] = [daysIn(value), slugOf(value)];
  const [range, from, to] = FROM_TO.exec(value) ?? [];
  const number = /^[-−]?[\d.,]+$/.test(value) ? numberIn(value) : null;
  const ways = [
    Prisma.sql`position(canonry_title_key(${value}) IN canonry_title_key(f.text)) > 0`,
    ...(days ? [Prisma.sql`(f."firstDay" <= ${days.last} AND f."lastDay" >= ${days.first})`] : []),
    ...(number === null ? [] : [Prisma.sql`f.number = ${number}`]),
    ...(slug === "" ? [] : [Prisma.sql`${slug} = ANY(f.targets)`]),
  ];
  const least = numberIn(from ?? "") ?? -Number.MAX_VALUE;
  const most = numberIn(to ?? "") ?? Number.MAX_VALUE;
  const meets =
    value === "*"
      ? Prisma.sql`true`
      : range !== undefined
        ? Prisma.sql`f.number BETWEEN ${least} AND ${most}`
        : Prisma.join(ways, " OR ");
  return Prisma.sql`EXISTS (SELECT FROM "ArticleFact" f WHERE f."articleId" = a.id AND f.field = ${field} AND (${meets}))`;
}
