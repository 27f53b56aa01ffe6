import { db } from "@/lib/db";
import { randomFrom } from "@/lib/document/testing/anchor-trials";
import { aWorld, type Setting } from "@/prisma/testing/a-world";

/** How many articles and passages, with words as frequent as in a language: the n-th is used n times less often than the first. */
export type CorpusSize = { readonly articles: number; readonly passages: number };

/** A world to search in: its words from the most to the least frequent, its titles, and queries of each sort. */
export type Corpus = {
  readonly setting: Setting;
  readonly words: readonly string[];
  readonly titles: readonly string[];
  readonly texts: readonly string[];
};

const VOCABULARY = 40_000;
const ARTICLE_WORDS = 300;
const PASSAGE_WORDS = 60;
const CLAIMS = 2;
const SOURCES = 5;
const BATCH = 500;
const SYLLABLES =
  "ka to ku en ro so vsk ba rov am ur ti nda mi ya shi ri ko le na gu mo ten ryu or el no vi sib ir tra ns pa ci fic da le".split(
    " ",
  );
/** Words of other scripts stand among the rest. */
const FOREIGN = ["天龍型軽巡洋艦", "北海道", "Бригада", "Хабаровск", "Tenryū", "Čita", "émigré"];

/** Fills the database: the same world for the same size. */
export async function searchCorpus({ articles, passages }: CorpusSize): Promise<Corpus> {
  const random = randomFrom(1_912);
  const words = vocabulary(random);
  // Zipf's law: the logarithm of a word's rank is spread evenly.
  const word = (): string => words[Math.floor(words.length ** random()) - 1] ?? "amur";
  const sentence = (count: number): string => `${Array.from({ length: count }, word).join(" ")}.`;
  const setting = await aWorld(db, "large", "public");
  const titles = Array.from({ length: articles }, () => titleOf(random, words));
  const texts = titles.map(() => Array.from({ length: ARTICLE_WORDS / 15 }, () => sentence(15)).join("\n"));
  for (let from = 0; from < articles; from += BATCH)
    await insertArticles(setting.worldId, from, titles.slice(from, from + BATCH), texts.slice(from, from + BATCH));
  for (let source = 0; source < SOURCES; source += 1) {
    await insertVersion(setting, source);
    for (let from = 0; from < passages / SOURCES; from += BATCH) {
      const count = Math.min(BATCH, passages / SOURCES - from);
      await insertPassages(
        source,
        from,
        Array.from({ length: count }, () => sentence(PASSAGE_WORDS)),
      );
    }
  }
  // What autovacuum does within a minute.
  for (const table of ["Article", "Claim", "Passage", "SearchWord"])
    await db.$executeRawUnsafe(`VACUUM ANALYZE "${table}"`);
  return { setting, words, titles, texts };
}

function vocabulary(random: () => number): string[] {
  const words = new Set(FOREIGN);
  while (words.size < VOCABULARY)
    words.add(
      Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
      ).join(""),
    );
  const [...all] = words;
  // Foreign words are neither frequent nor rare.
  return [...all.slice(FOREIGN.length, 900), ...FOREIGN, ...all.slice(900)];
}

/** A title has rarer words than a text. */
function titleOf(random: () => number, words: readonly string[]): string {
  const picked = Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => words[200 + Math.floor(random() ** 2 * (words.length - 200))] ?? "",
  );
  return picked.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join(" ");
}

async function insertArticles(
  worldId: string,
  from: number,
  titles: readonly string[],
  texts: readonly string[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Article" (id, "worldId", slug, "headNumber", "createdAt", title, kind, tags, aliases, "wordCount", "changedAt")
    SELECT 'article' || (${from}::int + nth), ${worldId}, 'article-' || (${from}::int + nth), 1, now(), title, 'event', '{}', '{}', ${ARTICLE_WORDS}::int, now()
    FROM unnest(${[...titles]}::text[]) WITH ORDINALITY AS new(title, nth)`;
  await db.$executeRaw`
    INSERT INTO "ArticleText" ("articleId", "worldId", number, title, aliases, tags, text)
    SELECT 'article' || (${from}::int + nth), ${worldId}, 1, title, '{}', '{}', text
    FROM unnest(${[...titles]}::text[], ${[...texts]}::text[]) WITH ORDINALITY AS new(title, text, nth)`;
  await db.$executeRaw`
    INSERT INTO "Claim" (id, "articleId", "worldId", "order", text, block, "blockHash", prefix, suffix, start)
    SELECT 'c' || line, 'article' || (${from}::int + nth), ${worldId}, line, split_part(text, E'\n', line), 'b', 'h', '', '', 0
    FROM unnest(${[...texts]}::text[]) WITH ORDINALITY AS new(text, nth), generate_series(1, ${CLAIMS}::int) AS line`;
}

async function insertVersion({ worldId, context }: Setting, source: number): Promise<void> {
  const { actor, now } = context;
  const [id, createdById, importedById] = [`source${source}`, actor.userId, actor.userId];
  const title = `Thread ${source}`;
  await db.source.create({
    data: { id, worldId, kind: "thread", title, currentVersion: 1, createdById, createdAt: now },
  });
  const counts = { postCount: 0, passageCount: 0, warnings: [], textHash: id };
  await db.sourceVersion.create({
    data: { id, sourceId: id, number: 1, title, importedById, importedAt: now, ...counts },
  });
}

/** Past the import, which would take some minutes to read the texts. */
async function insertPassages(source: number, from: number, texts: readonly string[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Passage" (id, "versionId", "order", post, author, kind, text, hash, marks, depth, line)
    SELECT ${`source${source}`} || '-' || (${from}::int + nth), ${`source${source}`}, ${from}::int + nth, nth / 4, 'Writer ' || nth % 40, 'paragraph', text, 'h', '[]', 0, 1
    FROM unnest(${[...texts]}::text[]) WITH ORDINALITY AS new(text, nth)`;
}
