import type { Invalid, TooLarge } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { jsonChunks } from "@/lib/base/json-chunks";
import { failed, type Result, success } from "@/lib/base/result";
import { classificationRows } from "@/lib/sources/classification/classification-rows";
import type { FileProgress } from "@/lib/sources/import/pages/parse-xenforo";
import type { ParsedPassage, ParsedSource, SourceFormat } from "@/lib/sources/passage";
import type { ReadPost } from "@/lib/sources/thread/tier";
import type { Task } from "@/lib/workers/pool";
import { addToVersion } from "./add-to-version";
import { bytesOf } from "./bytes-of";
import { hashOfText } from "./hash-of-text";
import type { KnownVersion, MatchedVersion } from "./match-version";
import { parseFiles, type Unread } from "./parse-files";
import type { StoredVersion } from "./stored-version";

/** Rows of one statement: enough that round trips do not count, few enough that progress is told often. */
export const ROWS = 500;

/** Passages of one source: 20 MB of a forum's thread have 100,000. Each is a row with indexes of its own, and can be cited. */
const MAX_PASSAGES = 250_000;

/** What is read, and the version before (null: there is none), its lists as JSON, some thousand entries each. */
export type VersionToPrepare = Unread & {
  readonly before:
    | (Pick<KnownVersion, "site" | "thread"> & {
        readonly posts: readonly string[];
        readonly passages: readonly string[];
      })
    | null;
};

/**
 * A version as it is stored: its own columns, and the rows of its posts, passages, readings and questions as JSON, `ROWS` in each text.
 * They are never read here again: whoever inserts them hands the texts to the database.
 */
export type PreparedVersion = Omit<ParsedSource, "kind" | "posts" | "passages" | "format"> & {
  readonly format: SourceFormat;
  readonly textHash: string;
  readonly postCount: number;
  readonly passageCount: number;
  readonly bytes: number;
  readonly posts: readonly string[];
  readonly passages: readonly string[];
  /** Null: it is no thread. */
  readonly classification: { readonly posts: readonly string[]; readonly questions: readonly string[] } | null;
  /** What became of the passages of the version before. */
  readonly counts: Pick<MatchedVersion, "added" | "changed" | "removed">;
};

/** `prepareVersion` as a task. */
export const prepareSource: Task<VersionToPrepare, Result<PreparedVersion, Invalid | TooLarge>> = {
  name: "prepareSource",
  run: (input) => prepareVersion(input),
};

/**
 * Reads a source from its files and makes all that is stored of it: stable ids (those of the version before, where something is still
 * there), hashes, and what the rules read out of a thread. Failures: those of `parseFiles`, and `tooLarge` for too many passages.
 */
export async function prepareVersion(
  { before, ...unread }: VersionToPrepare,
  onFile?: FileProgress,
): Promise<Result<PreparedVersion, Invalid | TooLarge>> {
  const parse = await parseFiles(unread, onFile);
  if (!parse.ok) return parse;
  const known = before && knownVersion(before);
  const { source, matched } = known
    ? addToVersion(known, parse.value)
    : { source: parse.value, matched: allNew(parse.value) };
  const { kind, posts, passages, ...parsed } = source;
  if (passages.length > MAX_PASSAGES) {
    const limit = MAX_PASSAGES.toLocaleString("en-GB");
    const detail = `The source has more than ${limit} paragraphs; nothing was written. Split it into several sources.`;
    return failed({ kind: "tooLarge", detail });
  }
  const { ids, postIds, warning, ...counts } = matched;
  const authors = new Map(posts.map((post) => [post.number, post.author]));
  const classification = kind === "thread" ? classificationRows(readPosts(source, ids, postIds)) : null;
  return success({
    ...parsed,
    format: parse.value.format,
    textHash: parse.value.textHash,
    warnings: [...(warning === null ? [] : [{ line: 1, message: warning }]), ...parsed.warnings],
    postCount: posts.length,
    passageCount: passages.length,
    bytes: bytesOf(source),
    posts: jsonChunks(
      posts.map((post) => ({ ...post, id: idAt(postIds, post.number - 1) })),
      ROWS,
    ),
    passages: jsonChunks(
      passages.map((passage) => ({
        ...passageRow(passage),
        id: idAt(ids, passage.order),
        author: authors.get(passage.post ?? 0) ?? null,
      })),
      ROWS,
    ),
    classification: classification && {
      posts: jsonChunks(classification.posts, ROWS),
      questions: jsonChunks(classification.questions, ROWS),
    },
    counts,
  });
}

function knownVersion({ site, thread, posts, passages }: NonNullable<VersionToPrepare["before"]>): StoredVersion {
  const read = <T>(texts: readonly string[]): T[] => texts.flatMap((text) => JSON.parse(text) as T[]);
  return { site, thread, posts: read(posts), passages: read(passages) };
}

function allNew({ posts, passages }: ParsedSource): MatchedVersion {
  return {
    ids: passages.map(() => newId<"Passage">()),
    postIds: posts.map(() => newId<"Post">()),
    added: passages.length,
    changed: 0,
    removed: 0,
    warning: null,
  };
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

function passageRow({ quotes, ...passage }: ParsedPassage) {
  return {
    ...passage,
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
