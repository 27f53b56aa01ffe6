import { parseSource } from "@/lib/sources/import/parse-source";
import { writeOut } from "@/lib/sources/import/write-out";
import type { ParsedPassage, ParsedPost } from "@/lib/sources/passage";

/** How many posts of a thread the next version edits, deletes and adds. */
export const CHANGES = { edited: 10, deleted: 2, added: 5 } as const;

/** A range of a passage's text (UTF-16 offsets) and what stands there in the next version. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The next version of a thread, and what it changed of the one before. */
export type SecondVersion = {
  readonly text: string;
  /** The passages of the first version, with what happened to each: its edit, or its whole post was deleted. */
  readonly passages: readonly (ParsedPassage & { readonly edit: Edit | null; readonly deleted: boolean })[];
};

/** Whether a range of a passage has other words in the next version, or is gone. */
export function isTouched(passage: SecondVersion["passages"][number], start: number, end: number): boolean {
  const { edit, deleted } = passage;
  return deleted || (edit !== null && edit.start < end && start < edit.end);
}

/**
 * Makes the next version of a thread from its text, always the same: ten posts spread over it are edited, each in one paragraph
 * and in one of five ways, two are deleted, and five are added, in between and at the end, one of them with a quotation.
 */
export function secondVersion(text: string): SecondVersion {
  const parsed = parseSource("thread", text);
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  const { posts, passages, title } = parsed.value;
  const editable = passages.filter((passage) => passage.depth === 0 && sentencesOf(passage.text).length > 1);
  const onePerPost = editable.filter((each, index) => each.post !== editable[index - 1]?.post);
  const chosen = spread(onePerPost, CHANGES.edited);
  const edits = new Map(chosen.map((passage, index) => [passage.order, editOf(passage.text, index)]));
  const rest = posts.filter((post) => !chosen.some((passage) => passage.post === post.number));
  const deleted = new Set(spread(rest, CHANGES.deleted).map((post) => post.number));
  const changed = passages.map((passage) => ({
    ...passage,
    edit: edits.get(passage.order) ?? null,
    deleted: deleted.has(passage.post ?? 0),
  }));
  const written = posts.filter((post) => !deleted.has(post.number)).map((post) => writtenPost(post, changed));
  const newer = newPosts(posts, passages);
  const places = spread([...written.keys()], newer.length - 2);
  for (const place of [...places].reverse()) written.splice(place + 1, 0, newer.pop() ?? "");
  return {
    text: [writeOut({ kind: "thread", title, posts: [], passages: [] }), ...written, ...newer].join(""),
    passages: changed,
  };
}

/** Some of many, at even distances, neither the first nor the last. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = all.length / (count + 1);
  return Array.from({ length: count }, (_none, index) => all[Math.floor((index + 1) * step)] as T);
}

function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const segments = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
  return segments.map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
}

/** One of five ways to edit a paragraph of several sentences: most of it stays, as when an author goes over their post again. */
function editOf(text: string, way: number): Edit {
  const sentences = sentencesOf(text);
  const [first = WHOLE_TEXT] = sentences;
  const last = sentences.at(-1) ?? first;
  const shortest = sentences.reduce((least, each) => (lengthOf(each) < lengthOf(least) ? each : least), first);
  switch (way % 5) {
    case 0:
      return { ...longestWord(text, first), text: "(corrected)" };
    case 1:
      return { ...shortest, text: "I take that back." };
    case 2:
      return { ...shortest, text: "" };
    case 3:
      return { start: text.length, end: text.length, text: " I shall come back to this later." };
    default:
      return { start: last.end - 1, end: last.end, text: ", as I said before." };
  }
}

const WHOLE_TEXT = { start: 0, end: 0 };

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}

function longestWord(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const words = [...text.slice(start, end).matchAll(/\p{L}+/gu)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
  return words.reduce((longest, word) => (lengthOf(word) > lengthOf(longest) ? word : longest), WHOLE_TEXT);
}

function writtenPost(post: ParsedPost, passages: SecondVersion["passages"]): string {
  const own = passages
    .filter((passage) => passage.post === post.number)
    .map(({ edit, deleted: _deleted, ...passage }) =>
      edit === null
        ? passage
        : { ...passage, text: passage.text.slice(0, edit.start) + edit.text + passage.text.slice(edit.end) },
    );
  return writeOut({ kind: "thread", title: "", posts: [post], passages: own });
}

/** Five posts that nobody has written: the last of them quotes the first long paragraph of the thread. */
function newPosts(posts: readonly ParsedPost[], passages: readonly ParsedPassage[]): string[] {
  const quoted = passages.find((passage) => passage.depth === 0 && passage.text.length > 120);
  const author = posts.find((post) => post.number === quoted?.post)?.author ?? "";
  const comments = ["A fine read so far.", "When does the next part come?", "I had not thought of that.", "Thank you."];
  const plain = comments.map((comment, index) => `## Newcomer ${index + 1}\n\n${comment}\n\n----------\n\n`);
  const quotation = (quoted?.text ?? "").split("\n").map((line) => `> ${line}`);
  return [...plain, `## Newcomer 5\n\n${author} said:\n\n\n${quotation.join("\n")}\n\nIs that so?\n\n----------\n\n`];
}
