import type { SourceFormat, SourceKind } from "./passage";

/** A file, or what was pasted, as text; `name` is what refusals call it. */
export type SourceFile = { readonly name: string; readonly text: string };

/** The formats that a source of each kind may be read from; the first is our own. */
export const FORMATS_OF: Readonly<Record<SourceKind, readonly SourceFormat[]>> = {
  thread: ["text", "xenforo"],
  reference: ["text", "mediawiki", "webPage", "wholePage", "markdown", "plain"],
};

/** The kind that a source of a kind is not. */
export const OTHER_KIND: Readonly<Record<SourceKind, SourceKind>> = { thread: "reference", reference: "thread" };

/** The formats of which several files make one source. */
export const IN_SEVERAL_FILES: readonly SourceFormat[] = ["xenforo"];

/** Whether a source written out in our text format is what was imported, character for character, white space aside. */
export function comesBackWhole(format: SourceFormat): boolean {
  return format === "text";
}

/** Whether a text begins as HTML does: with a tag, a doctype or a comment. */
export function beginsLikeHtml(text: string): boolean {
  const start = text
    .slice(0, 1000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  return /^<[a-z!?]/i.test(start);
}
