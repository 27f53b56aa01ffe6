import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { hashOfText } from "@/lib/sources/hash-of-text";
import type { ParsedPassage, ParsedSource } from "@/lib/sources/passage";
import type { ImportProgress } from "@/lib/sources/source";
import { storeReading } from "@/lib/threads/store-reading";
import type { ReadPost } from "@/lib/threads/tier";

/** Rows of one statement: enough that round trips do not count, few enough that progress is told often. */
const ROWS = 500;

/** What a version is stored from; `ids` gives each passage its stable id, `postIds` each post, in order. */
export type NewVersion = {
  readonly sourceId: string;
  readonly number: number;
  readonly parsed: ParsedSource & { readonly textHash: string };
  readonly ids: readonly string[];
  readonly postIds: readonly string[];
  readonly importedById: string;
  readonly importedAt: Date;
};

/** Stores a version of a source: the version, its posts and its passages, and what the rules read out of a thread. */
export async function insertVersion(tx: Tx, version: NewVersion, onProgress?: ImportProgress): Promise<void> {
  const { parsed, ids, postIds, ...row } = version;
  const versionId = newId<"SourceVersion">();
  await tx.sourceVersion.create({
    data: {
      ...row,
      id: versionId,
      title: parsed.title,
      textHash: parsed.textHash,
      postCount: parsed.posts.length,
      passageCount: parsed.passages.length,
      warnings: parsed.warnings.map((warning) => ({ ...warning })),
      format: parsed.format ?? "text",
      site: parsed.site ?? null,
      thread: parsed.thread ?? null,
      dropped: (parsed.dropped ?? []).map((dropped) => ({ ...dropped })),
    },
  });
  for (const posts of chunks(parsed.posts)) {
    await insertPosts(
      tx,
      posts.map((post) => ({ ...post, versionId, id: idAt(postIds, post.number - 1) })),
    );
  }
  const authors = new Map(parsed.posts.map((post) => [post.number, post.author]));
  let done = 0;
  for (const passages of chunks(parsed.passages)) {
    await insertPassages(
      tx,
      passages.map((passage) => ({
        ...passageRow(passage),
        id: idAt(ids, passage.order),
        versionId,
        author: authors.get(passage.post ?? 0) ?? null,
      })),
    );
    done += passages.length;
    onProgress?.(done, parsed.passages.length, "passages");
  }
  if (parsed.kind === "thread") await storeReading(tx, versionId, readPosts(parsed, ids, postIds));
}

function readPosts(parsed: ParsedSource, ids: readonly string[], postIds: readonly string[]): readonly ReadPost[] {
  const byPost = Map.groupBy(parsed.passages, ({ post }) => post);
  return parsed.posts.map(({ number, author }) => ({
    id: idAt(postIds, number - 1),
    number,
    author,
    passages: (byPost.get(number) ?? []).map((passage) => ({ ...passage, id: idAt(ids, passage.order) })),
  }));
}

/** As one JSON parameter: createMany, with a parameter for each value, takes seven times as long. */
async function insertPosts(tx: Tx, rows: readonly object[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Post" ("versionId", number, id, author, line, "externalId", "postedAt")
    SELECT "versionId", number, id, author, line, "externalId", "postedAt"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("versionId" text, number int, id text, author text,
      line int, "externalId" text, "postedAt" timestamptz)`;
}

async function insertPassages(tx: Tx, rows: readonly object[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Passage" (id, "versionId", "order", post, author, kind, text, hash, marks, "quotedAuthor",
      "quotedPost", depth, "group", line, address, spoiler)
    SELECT id, "versionId", "order", post, author, kind::"PassageKind", text, hash, marks, "quotedAuthor",
      "quotedPost", depth, "group", line, address, spoiler
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (id text, "versionId" text, "order" int, post int,
      author text, kind text, text text, hash text, marks jsonb, "quotedAuthor" text, "quotedPost" int, depth int,
      "group" int, line int, address text, spoiler text)`;
}

function passageRow({ quotes, marks, ...passage }: ParsedPassage) {
  return {
    ...passage,
    marks,
    hash: hashOfText(passage.text),
    quotedAuthor: quotes?.author ?? null,
    quotedPost: quotes?.post ?? null,
  };
}

function idAt(ids: readonly string[], index: number): string {
  const id = ids[index];
  if (id === undefined) throw new Error(`What stands at ${index} has no id`);
  return id;
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_none, index) =>
    rows.slice(index * ROWS, (index + 1) * ROWS),
  );
}
