import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { editDistance } from "./query/edit-distance";

/** Letters from which on a word may have one mistake, and two. Shorter ones are too alike. */
const ONE_MISTAKE = 4;
const TWO_MISTAKES = 8;
/** Words that a mistyped one is taken for at most: more would find anything. */
const MEANINGS = 8;
/** Words of the world that are looked at for one that is not in it. */
const LOOKED_AT = 60;

/** Mistyped words of one query that are looked up: a pasted text would have many. */
const MENDED = 6;

/** Whether a world has a word in any form, and if not, what words of it are meant: those with the fewest mistakes, or that contain it. */
export type Spelling = { readonly isKnown: boolean; readonly meant: readonly string[] };

/** Looks words up in what stands in a world, in their order. Where the last one is `unfinished` it is enough that some word begins so. */
export async function spellingsOf(
  db: Db,
  worldId: string,
  words: readonly string[],
  unfinished: boolean,
): Promise<Spelling[]> {
  const typed = await lookUp(db, worldId, words, unfinished);
  const unknown = typed.flatMap(({ asked, isKnown }) => (isKnown ? [] : [asked])).slice(0, MENDED);
  const near = unknown.length === 0 ? [] : await wordsNear(db, worldId, unknown);
  return typed.map(({ asked, isKnown }) => {
    const words = near.filter((each) => each.asked === asked).map(({ word }) => word);
    return { isKnown, meant: isKnown ? [] : meanings(asked, words) };
  });
}

type Known = { readonly asked: string; readonly isKnown: boolean };

/** Short words and figures count as known: they are meant as they stand. */
function lookUp(db: Db, worldId: string, words: readonly string[], unfinished: boolean): Promise<Known[]> {
  const begun = unfinished ? (words.at(-1) ?? "") : "";
  return db.$queryRaw<Known[]>`
    SELECT asked, length(asked) < ${ONE_MISTAKE}::int OR asked ~ '[0-9]' OR EXISTS (
        SELECT FROM "SearchWord" k WHERE k."worldId" = ${worldId} AND k.word = ANY (forms))
      OR (${begun !== ""} AND nth = ${words.length}::int AND EXISTS (
        SELECT FROM "SearchWord" k WHERE k."worldId" = ${worldId}
          AND k.word LIKE lower(canonry_unaccent(${forLike(begun)})) || '%')) AS "isKnown"
    FROM (SELECT nth, asked, asked || tsvector_to_array(to_tsvector('canonry_stems', asked)) AS forms
      FROM (SELECT nth, lower(canonry_unaccent(word)) AS asked
        FROM unnest(${[...words]}::text[]) WITH ORDINALITY AS each(word, nth)) folded) typed
    ORDER BY nth`;
}

function forLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** Each word by itself, as a constant: only then does PostgreSQL look it up in an index. */
function wordsNear(db: Db, worldId: string, unknown: readonly string[]): Promise<{ asked: string; word: string }[]> {
  const one = (asked: string): Prisma.Sql => {
    const ways = [
      Prisma.sql`canonry_deletions(word) && canonry_deletions(${asked})`,
      Prisma.sql`word LIKE ${`%${forLike(asked)}%`}`,
      ...(asked.length < TWO_MISTAKES ? [] : [Prisma.sql`word % ${asked}`]),
    ].map((way) => Prisma.sql`SELECT word FROM "SearchWord" WHERE "worldId" = ${worldId} AND ${way}`);
    return Prisma.sql`(SELECT ${asked} AS asked, word FROM (${Prisma.join(ways, " UNION ")}) near
      ORDER BY similarity(word, ${asked}) DESC, word LIMIT ${LOOKED_AT}::int)`;
  };
  return db.$queryRaw`${Prisma.join(unknown.map(one), " UNION ALL ")}`;
}

function meanings(asked: string, near: readonly string[]): readonly string[] {
  const most = asked.length >= TWO_MISTAKES ? 2 : 1;
  return near
    .map((word) => ({ word, mistakes: word.includes(asked) ? 0.5 : editDistance(asked, word, most) }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => a.mistakes - b.mistakes || a.word.length - b.word.length)
    .slice(0, MEANINGS)
    .map(({ word }) => word);
}
