import type { Db } from "@/lib/db";
import type { PassageMark } from "@/lib/sources/passage";
import { hiddenRanges } from "@/lib/sources/passage-pieces";
import { viewOfModel } from "./model-view";
import { type IndexedPassage, indexPassages, type PassageIndex } from "./passage-index";
import { rankPassages, type TextsOf } from "./rank-passages";
import { passageTypesOf } from "./read-passage-types";
import type { Suggestion } from "./suggestion";

/** Passages of all indexes that are kept at once: some 250 bytes of memory each. */
const MOST_KEPT = 400_000;

/** Indexes by the id of the version, which never changes; the one used last stands last. */
const cachedIndexes = new Map<string, { readonly index: Promise<PassageIndex>; readonly passages: number }>();

/** What is asked: a sentence, and where not to look everywhere, the id of one source of the world. */
export type SuggestionQuery = { readonly text: string; readonly source?: string; readonly limit: number };

/**
 * The passages of a world's sources, in their newest versions, that are most likely to carry a sentence, best first.
 * A source is indexed in memory when it is first asked for after a start or an import (about 4 s for 100,000 passages,
 * while others are answered); then every passage is weighed each time.
 */
export async function suggestPassages(db: Db, worldId: string, query: SuggestionQuery): Promise<Suggestion[]> {
  const sources = await db.source.findMany({
    where: { worldId, ...(query.source === undefined ? {} : { id: query.source }) },
    select: {
      id: true,
      title: true,
      currentVersion: true,
      versions: { select: { id: true, number: true, passageCount: true }, orderBy: { number: "desc" }, take: 1 },
    },
    orderBy: { id: "asc" },
  });
  const versions = sources.flatMap((source) => source.versions.map((version) => ({ ...version, source: source.id })));
  const [indexes, byModel] = await Promise.all([
    Promise.all(versions.map((version) => indexOf(db, version))),
    viewOfModel(db, versions, query.text),
  ]);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const versionOf = new Map(versions.map(({ id, source }) => [source, id]));
  const texts: TextsOf = (passages) => textsOf(db, versionOf, passages);
  const ranked = await rankPassages(query.text, indexes, texts, query.limit, byModel);
  const placed = ranked.map(({ passage }) => ({ ...passage, version: versionOf.get(passage.source) ?? "" }));
  const [types, hidden] = await Promise.all([passageTypesOf(db, placed), hiddenIn(db, placed)]);
  return ranked.map(({ passage, text, score, why, quote }) => ({
    passage: passage.id,
    source: passage.source,
    sourceTitle: titles.get(passage.source) ?? "",
    post: passage.post,
    author: passage.author,
    kind: passage.kind,
    type: types.get(passage.id) ?? null,
    text,
    score,
    why,
    quote,
    hidden: hidden.get(passage.id) ?? [],
  }));
}

/** Each by its own key: asked as "one of these versions and one of these ids", PostgreSQL takes ten times as long. */
async function textsOf(
  db: Db,
  versionOf: ReadonlyMap<string, string>,
  passages: readonly IndexedPassage[],
): Promise<string[]> {
  const versions = passages.map(({ source }) => versionOf.get(source) ?? "");
  const ids = passages.map(({ id }) => id);
  const rows = await db.$queryRaw<{ id: string; text: string }[]>`
    SELECT p.id, p.text FROM unnest(${versions}::text[], ${ids}::text[]) AS asked (version, id)
    JOIN "Passage" p ON p."versionId" = asked.version AND p.id = asked.id`;
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return ids.map((id) => texts.get(id) ?? "");
}

/** What spoilers hide in passages, by the passage's id; only those that have one are in it. */
async function hiddenIn(db: Db, passages: readonly { readonly version: string; readonly id: string }[]) {
  const versions = passages.map(({ version }) => version);
  const ids = passages.map(({ id }) => id);
  const rows = await db.$queryRaw<{ id: string; marks: PassageMark[] }[]>`
    SELECT p.id, p.marks FROM unnest(${versions}::text[], ${ids}::text[]) AS asked (version, id)
    JOIN "Passage" p ON p."versionId" = asked.version AND p.id = asked.id WHERE p.marks @? '$[*].hides'`;
  return new Map(rows.map(({ id, marks }) => [id, hiddenRanges(marks)]));
}

type VersionRow = { readonly id: string; readonly source: string; readonly passageCount: number };

function indexOf(db: Db, version: VersionRow): Promise<PassageIndex> {
  const before = cachedIndexes.get(version.id);
  cachedIndexes.delete(version.id);
  const index = before?.index ?? readIndex(db, version);
  cachedIndexes.set(version.id, { index, passages: version.passageCount });
  // One that could not be read is read again by the next who asks.
  index.catch(() => cachedIndexes.delete(version.id));
  let passages = [...cachedIndexes.values()].reduce((sum, each) => sum + each.passages, 0);
  for (const [id, each] of cachedIndexes) {
    if (passages <= MOST_KEPT || id === version.id) break;
    cachedIndexes.delete(id);
    passages -= each.passages;
  }
  return index;
}

/** Passages read at once: what is held in memory besides the index. */
const READ_AT_ONCE = 5_000;

async function readIndex(db: Db, { id, source, passageCount }: VersionRow): Promise<PassageIndex> {
  async function* passages() {
    for (let from = 0; from < passageCount; from += READ_AT_ONCE) {
      const rows = await db.passage.findMany({
        where: { versionId: id, order: { gte: from, lt: from + READ_AT_ONCE } },
        select: { id: true, order: true, post: true, author: true, kind: true, text: true },
        orderBy: { order: "asc" },
      });
      yield* rows.map((row) => ({ ...row, source }));
    }
  }
  return indexPassages(passages());
}
