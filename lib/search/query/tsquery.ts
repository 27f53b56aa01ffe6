import { Prisma } from "@/prisma/client/client";
import { isEmptyQuery, parseQuery, type SearchQuery } from "./search-query";

/**
 * The query in SQL: words as English and as they stand, the last one also as the beginning of a word; phrases as they
 * stand. What is excluded is so in either form, wherever it would have been found.
 */
export function tsquery({ words, phrases, excluded, unfinished }: SearchQuery): Prisma.Sql {
  const wanted = phrases.map(phraseQuery);
  if (words !== "") {
    wanted.push(unfinished ? Prisma.sql`(${wordsQuery(words)} || ${beginningQuery(unfinished)})` : wordsQuery(words));
  }
  const unwanted = excluded.map((each) =>
    /\s/.test(each) ? Prisma.sql`!!(${phraseQuery(each)})` : Prisma.sql`!!(${wordsQuery(each)})`,
  );
  return Prisma.sql`(${Prisma.join([...wanted, ...unwanted], " && ")})`;
}

function wordsQuery(words: string): Prisma.Sql {
  const plain = Prisma.sql`canonry_unaccent(${words})`;
  return Prisma.sql`(websearch_to_tsquery('english', ${plain}) || websearch_to_tsquery('simple', ${plain}))`;
}

function phraseQuery(phrase: string): Prisma.Sql {
  return Prisma.sql`phraseto_tsquery('simple', canonry_unaccent(${phrase}))`;
}

/** Quoted, since a letter without its accent may be one that means something to to_tsquery. */
function beginningQuery({ before, beginning }: NonNullable<SearchQuery["unfinished"]>): Prisma.Sql {
  const start = Prisma.sql`to_tsquery('simple', quote_literal(canonry_unaccent(${beginning})) || ':*')`;
  return before === "" ? start : Prisma.sql`(websearch_to_tsquery('english', canonry_unaccent(${before})) && ${start})`;
}

/** Whether an article is found by a query, as SQL over `"Article" a`: also by a title that is nearly what was typed. */
export function findsArticleBy(asked: SearchQuery, query: Prisma.Sql): Prisma.Sql {
  const { words, phrases, excluded } = asked;
  // Not where the words are meant exactly.
  if (phrases.length + excluded.length > 0) return Prisma.sql`a.search @@ ${query}`;
  // Of a single letter nothing else is found than a word of one letter.
  const byTitle =
    [...words].length === 1
      ? Prisma.sql`starts_with(canonry_title_key(a.title), canonry_title_key(${words}))`
      : Prisma.sql`a.title % ${words}`;
  return Prisma.sql`(a.search @@ ${query} OR ${byTitle})`;
}

/** How well it does, as SQL over the same table: the words of a title count most. */
export function articleScoreBy({ words }: SearchQuery, query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(ts_rank_cd(a.search, ${query}, 32) + similarity(a.title, ${words}))::float8`;
}

/** Whether a search for what was typed finds an article, as SQL over `"Article" a`: what a list is narrowed by. */
export function findsArticle(typed: string): Prisma.Sql {
  const asked = parseQuery(typed);
  return isEmptyQuery(asked) ? Prisma.sql`FALSE` : findsArticleBy(asked, tsquery(asked));
}

/** How well it does, as SQL over the same table. */
export function articleScore(typed: string): Prisma.Sql {
  const asked = parseQuery(typed);
  return isEmptyQuery(asked) ? Prisma.sql`0` : articleScoreBy(asked, tsquery(asked));
}
