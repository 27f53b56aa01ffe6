import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { textHash } from "@/lib/document/hash";
import type { ParsedPassage, ParsedSource } from "@/lib/sources/passage";
import type { ImportProgress } from "@/lib/sources/source";

/** Rows of one statement: few enough for PostgreSQL's 65,535 parameters, enough that round trips do not count. */
const ROWS = 1000;

/** What a version is stored from; `ids` gives each passage its stable id, `postIds` each post, in order. */
export type NewVersion = {
  readonly sourceId: string;
  readonly number: number;
  readonly text: string;
  readonly parsed: ParsedSource;
  readonly ids: readonly string[];
  readonly postIds: readonly string[];
  readonly importedById: string;
  readonly importedAt: Date;
};

/** Stores a version of a source: the version, its posts and its passages. */
export async function insertVersion(tx: Tx, version: NewVersion, onProgress?: ImportProgress): Promise<void> {
  const { parsed, ids, postIds, text, ...row } = version;
  const versionId = newId<"SourceVersion">();
  await tx.sourceVersion.create({
    data: {
      ...row,
      id: versionId,
      title: parsed.title,
      textHash: textHash(text),
      postCount: parsed.posts.length,
      passageCount: parsed.passages.length,
      warnings: parsed.warnings.map((warning) => ({ ...warning })),
    },
  });
  for (const posts of chunks(parsed.posts)) {
    await tx.post.createMany({
      data: posts.map((post) => ({ ...post, versionId, id: idAt(postIds, post.number - 1) })),
    });
  }
  const authors = new Map(parsed.posts.map((post) => [post.number, post.author]));
  let done = 0;
  for (const passages of chunks(parsed.passages)) {
    await tx.passage.createMany({
      data: passages.map((passage) => ({
        ...passageRow(passage),
        id: idAt(ids, passage.order),
        versionId,
        author: authors.get(passage.post ?? 0) ?? null,
      })),
    });
    done += passages.length;
    onProgress?.(done, parsed.passages.length);
  }
}

function passageRow({ quotes, marks, ...passage }: ParsedPassage) {
  return {
    ...passage,
    marks: marks.map((mark) => ({ ...mark })),
    hash: textHash(passage.text),
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
