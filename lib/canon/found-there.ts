import { isEmptyQuery, parseQuery, type SearchQuery } from "@/lib/search/query/search-query";
import { tsquery } from "@/lib/search/query/tsquery";
import { Prisma } from "@/prisma/client/client";
import { IN_REVISION, isClaimSeen, isOfThen } from "./seen-sql";
import type { Standpoint } from "./standpoint";

/**
 * Whether a search for what was typed finds an article from a standpoint, as SQL over the `a` of `seenArticles`: in its names of then, in a
 * claim that can be seen, or in a title that is nearly so. Words that no claim covers are not looked through: nothing says when they are told.
 */
export function foundThere(typed: string, worldId: string, standpoint: Standpoint): Prisma.Sql {
  const asked = parseQuery(typed);
  if (isEmptyQuery(asked)) return Prisma.sql`FALSE`;
  const wanted = having(tsquery({ ...asked, excluded: [] }), worldId, standpoint);
  const nearly = titlesLike(asked, worldId, standpoint);
  const found = Prisma.sql`a.id IN (${nearly ? Prisma.sql`${wanted} UNION ALL ${nearly}` : wanted})`;
  const unwanted = asked.excluded.map((each) =>
    having(tsquery({ words: "", phrases: [each], excluded: [], unfinished: null }), worldId, standpoint),
  );
  return Prisma.join([found, ...unwanted.map((each) => Prisma.sql`a.id NOT IN (${each})`)], " AND ");
}

/** The articles that have words in a name of then or in a claim that can be seen. */
function having(query: Prisma.Sql, worldId: string, standpoint: Standpoint): Prisma.Sql {
  return Prisma.sql`SELECT r."articleId" FROM "StandpointRevision" r
      WHERE r."worldId" = ${worldId} AND ${isOfThen(standpoint)} AND r.names @@ ${query}
    UNION ALL SELECT r."articleId" FROM "StandpointClaim" c JOIN "StandpointRevision" r ON ${IN_REVISION} AND ${isOfThen(standpoint)}
      WHERE c."worldId" = ${worldId} AND c.search @@ ${query} AND ${isClaimSeen(standpoint)}`;
}

/** Where words are meant exactly, no title is only like them. */
function titlesLike({ words, phrases, excluded }: SearchQuery, worldId: string, standpoint: Standpoint) {
  if (phrases.length + excluded.length > 0) return null;
  const alike =
    [...words].length === 1
      ? Prisma.sql`starts_with(r."titleKey", canonry_title_key(${words}))`
      : Prisma.sql`r.title % ${words}`;
  return Prisma.sql`SELECT r."articleId" FROM "StandpointRevision" r WHERE r."worldId" = ${worldId} AND ${isOfThen(standpoint)} AND ${alike}`;
}
