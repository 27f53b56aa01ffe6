import type { ParsedPassage, ParsedSource } from "@/lib/sources/passage";
import { restoreMarks } from "@/lib/sources/reference-marks";
import { comesBackWhole } from "@/lib/sources/source-format";
import { postLines } from "./thread-layout";
import { writtenLine } from "./written-line";

/** What is stored of a version, and all that is needed to write it out; posts and passages in order. */
export type WritableSource = Pick<ParsedSource, "kind" | "format" | "title" | "posts" | "passages">;

/**
 * Writes a source out in our own text format of its kind. One that was read from that comes back with the same characters in the
 * same order, white space aside. (One exception: a last post without text and without a separator after it gets the
 * separator.) One that was read from something else comes with all its words in their order, posts, authors, quotations and
 * reference marks; headings, list items and captions become paragraphs, and addresses and spoilers are not told.
 */
export function writeOut(source: WritableSource): string {
  const ours = comesBackWhole(source.format ?? "text") ? source : { ...source, passages: source.passages.map(asText) };
  switch (ours.kind) {
    case "thread":
      return writeThread(ours);
    case "reference":
      return writeReference(ours);
  }
}

/** Lines that would be read as layout are set in; four spaces make text of a quotation's sign as well. */
function asText(passage: ParsedPassage): ParsedPassage {
  if (passage.post === null) return { ...passage, kind: "paragraph" };
  const text = passage.text.replace(/^(?=-{10}|##|>)/gm, "    ");
  return text === passage.text ? passage : { ...passage, text };
}

function writeThread({ title, posts, passages }: WritableSource): string {
  const parts = title === "" ? [] : [`# ${title}\n\n\n\n`];
  let next = 0;
  for (const post of posts) {
    const start = next;
    while (passages[next]?.post === post.number) next += 1;
    parts.push(`## ${post.author}\n`, writtenLine(post), postLines(passages.slice(start, next)).join("\n"), "\n\n\n\n");
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
