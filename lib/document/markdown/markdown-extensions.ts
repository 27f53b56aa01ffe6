import type { MarkedExtension, TokenizerThis } from "marked";
import type { Footnote, FootnoteMark, PrivateNote } from "./note-tokens";

/** The paragraphs of a footnote after its first one: indented, each after an empty line. */
const FURTHER = /^(?:(?:[ \t]*\n)+(?: {4}|\t)[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*(?:\n|$))+/;

/** What is read beyond CommonMark and GitHub's tables. */
export const EXTENSIONS: NonNullable<MarkedExtension["extensions"]> = [
  {
    name: "privateNote",
    level: "inline",
    start: (source) => source.indexOf("%%"),
    tokenizer: (source): PrivateNote | undefined => privateNote(source),
  },
  {
    name: "privateNoteBlock",
    level: "block",
    tokenizer(source): PrivateNote | undefined {
      const note = privateNote(source);
      const after = note ? /^[ \t]*(?:\n|$)/.exec(source.slice(note.raw.length)) : null;
      return note && after ? { type: "privateNote", raw: note.raw + after[0] } : undefined;
    },
  },
  {
    name: "footnoteMark",
    level: "inline",
    tokenizer(source): FootnoteMark | undefined {
      const match = /^\[\^([^\]\s^[]{1,50})\](?!:)/.exec(source);
      return match ? { type: "footnoteMark", raw: match[0], label: match[1] ?? "" } : undefined;
    },
  },
  {
    name: "footnote",
    level: "block",
    tokenizer(this: TokenizerThis, source): Footnote | undefined {
      const match = /^ {0,3}\[\^([^\]\s^[]{1,50})\]:[ \t]*([^\n]*(?:\n(?![ \t]*\n| {0,3}\[\^)[^\n]+)*)(?:\n|$)/.exec(
        source,
      );
      if (!match) return undefined;
      const [first, label = "", words = ""] = match;
      const indented = FURTHER.exec(source.slice(first.length))?.[0] ?? "";
      const more = indented === "" ? [] : this.lexer.blockTokens(indented.replace(/^(?: {4}|\t)/gm, ""), []);
      return { type: "footnote", raw: first + indented, label, tokens: this.lexer.inline(words.trim()), more };
    },
  },
];

function privateNote(source: string): PrivateNote | undefined {
  if (!/^%%[^%]/.test(source)) return undefined;
  const end = source.indexOf("%%", 2);
  return end === -1 ? undefined : { type: "privateNote", raw: source.slice(0, end + 2) };
}
