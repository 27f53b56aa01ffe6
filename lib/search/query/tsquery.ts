import { Prisma } from "@/prisma/client/client";
import { isEmptyQuery, parseQuery, type SearchQuery, searchTerms } from "./search-query";
import { pairsQuery, splitUnspaced } from "./unspaced";

/** The parts of a query as SQL, each a tsquery. That of a word such as "the" is empty. */
export type QueryParts = {
  /** One for each word: in any form, and as it stands; the last one also as the beginning of a word. */
  readonly words: readonly Prisma.Sql[];
  /** The words as they stand: for a query of nothing but words such as "the". */
  readonly plain: Prisma.Sql;
  readonly phrases: readonly Prisma.Sql[];
  readonly excluded: readonly Prisma.Sql[];
};

/** Takes a query apart into SQL. */
export function queryParts(asked: SearchQuery): QueryParts {
  const { words, phrases, excluded, unfinished } = asked;
  const parts = searchTerms(asked).map(wordQuery);
  const last = parts.at(-1);
  if (unfinished && last) parts[parts.length - 1] = Prisma.sql`(${last} || ${beginningQuery(unfinished)})`;
  return {
    words: parts,
    plain: Prisma.sql`plainto_tsquery('simple', canonry_unaccent(${words}))`,
    phrases: phrases.map(phraseQuery),
    excluded: excluded.map((each) => (/\s/.test(each) ? phraseQuery(each) : wordQuery(each))),
  };
}

/**
 * The query in SQL: all words in any order and form; phrases as they stand. What is excluded is so in either form, wherever it would have
 * been found.
 */
export function tsquery(asked: SearchQuery): Prisma.Sql {
  const { words, plain, phrases, excluded } = queryParts(asked);
  const wanted = [...(words.length > 0 ? [allOf(words, plain)] : []), ...phrases];
  const unwanted = excluded.map((each) => Prisma.sql`!!(${each})`);
  return Prisma.sql`(${Prisma.join([...wanted, ...unwanted], " && ")})`;
}

function allOf(words: readonly Prisma.Sql[], plain: Prisma.Sql): Prisma.Sql {
  const all = Prisma.sql`(${Prisma.join([...words], " && ")})`;
  return Prisma.sql`(CASE WHEN numnode(${all}) = 0 THEN ${plain} ELSE ${all} END)`;
}

function wordQuery(word: string): Prisma.Sql {
  const { runs, rest } = splitUnspaced(word);
  return joined(runs, rest === "" ? null : Prisma.sql`canonry_word_query(${rest})`);
}

function phraseQuery(phrase: string): Prisma.Sql {
  const { runs, rest } = splitUnspaced(phrase);
  return joined(runs, rest === "" ? null : Prisma.sql`phraseto_tsquery('simple', canonry_unaccent(${rest}))`);
}

function joined(runs: readonly string[], rest: Prisma.Sql | null): Prisma.Sql {
  const pairs = runs.map((run) => Prisma.sql`to_tsquery('simple', canonry_unaccent(${pairsQuery(run)}))`);
  return Prisma.sql`(${Prisma.join([...pairs, ...(rest ? [rest] : [])], " && ")})`;
}

/** Quoted, since a letter without its accent may be one that means something to to_tsquery. */
function beginningQuery({ head, beginning }: NonNullable<SearchQuery["unfinished"]>): Prisma.Sql {
  const start = Prisma.sql`to_tsquery('simple', quote_literal(canonry_unaccent(${beginning})) || ':*')`;
  return /[\p{L}\p{N}]/u.test(head) ? Prisma.sql`(${wordQuery(head)} && ${start})` : start;
}

/** Whether an article's text fits a query, as SQL over `a`. */
type TextCondition = (query: Prisma.Sql) => Prisma.Sql;

const isIndexed: TextCondition = (query) =>
  Prisma.sql`a.id IN (SELECT "articleId" FROM "ArticleText" WHERE search @@ ${query})`;

/** Whether an article is found by a query, as SQL over `"Article" a`: also by a title that is nearly what was typed. */
export function findsArticleBy(
  asked: SearchQuery,
  query: Prisma.Sql,
  textCondition: TextCondition = isIndexed,
): Prisma.Sql {
  const { words, phrases, excluded } = asked;
  // Not where the words are meant exactly.
  const byText = textCondition(query);
  if (phrases.length + excluded.length > 0) return byText;
  // Of a single letter nothing else is found than a word of one letter.
  const byTitle =
    [...words].length === 1
      ? Prisma.sql`starts_with(canonry_title_key(a.title), canonry_title_key(${words}))`
      : Prisma.sql`a.title % ${words}`;
  return Prisma.sql`(${byText} OR ${byTitle})`;
}

/** How well it does, as SQL over the same table: the words of a title count most. */
export function articleScoreBy({ words }: SearchQuery, query: Prisma.Sql): Prisma.Sql {
  const search = Prisma.sql`(SELECT search FROM "ArticleText" WHERE "articleId" = a.id)`;
  return Prisma.sql`(ts_rank_cd(${search}, ${query}, 32) + similarity(a.title, ${words}))::float8`;
}

/** Whether a search for what was typed finds an article, as SQL over `"Article" a`: what a list is narrowed by. */
export function findsArticle(typed: string, textCondition?: TextCondition): Prisma.Sql {
  const asked = parseQuery(typed);
  return isEmptyQuery(asked) ? Prisma.sql`FALSE` : findsArticleBy(asked, tsquery(asked), textCondition);
}

/** How well it does, as SQL over the same table, which may also stand behind ORDER BY: there a bare number would name a column. */
export function articleScore(typed: string): Prisma.Sql {
  const asked = parseQuery(typed);
  return isEmptyQuery(asked) ? Prisma.sql`0::float8` : articleScoreBy(asked, tsquery(asked));
}
