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

/** Whether a `title` is nearly what was typed, as SQL; not where the words are meant exactly. */
export function isNearlyTitle({ words, phrases, excluded }: SearchQuery): Prisma.Sql {
  return phrases.length + excluded.length === 0 ? Prisma.sql`title % ${words}` : Prisma.sql`FALSE`;
}

/** Whether a search for what was typed finds an article, as SQL over `"Article" a`: what a list is narrowed by. */
export function findsArticle(typed: string): Prisma.Sql {
  const asked = parseQuery(typed);
  if (isEmptyQuery(asked)) return Prisma.sql`FALSE`;
  return Prisma.sql`(a.search @@ ${tsquery(asked)} OR ${isNearlyTitle(asked)})`;
}
