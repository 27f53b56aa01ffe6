import type { ParsedPassage, ParsedSource } from "./passage";
import { restoreMarks } from "./reference-marks";
import { postLines } from "./thread-layout";

/** What is stored of a version, and all that is needed to write it out; posts and passages in order. */
export type WritableSource = Pick<ParsedSource, "kind" | "title" | "posts" | "passages">;

/**
 * Writes a source out in the format that it was read from: the same characters in the same order, white space aside. (One
 * exception: a last post without text and without a separator after it gets the separator.)
 */
export function writeOut(source: WritableSource): string {
  switch (source.kind) {
    case "thread":
      return writeThread(source);
    case "reference":
      return writeReference(source);
  }
}

function writeThread({ title, posts, passages }: WritableSource): string {
  const parts = title === "" ? [] : [`# ${title}\n\n\n\n`];
  let next = 0;
  for (const post of posts) {
    const start = next;
    while (passages[next]?.post === post.number) next += 1;
    parts.push(`## ${post.author}\n`, postLines(passages.slice(start, next)).join("\n"), "\n\n\n\n");
  }
  return parts.join("");
}

function writeReference({ title, passages }: WritableSource): string {
  const parts = [`${title}\n`];
  let previous: ParsedPassage | null = null;
  for (const passage of passages) {
    const gap = previous?.kind === "caption" && passage.kind === "caption" ? "" : "\n";
    parts.push(gap, restoreMarks(passage.text, passage.marks), "\n");
    previous = passage;
  }
  return parts.join("");
}
