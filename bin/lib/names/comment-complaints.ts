import { commentsIn, lineAt } from "../syntax/syntax-tree";

/** A comment that should be worded otherwise, and how. */
export type CommentComplaint = { readonly file: string; readonly line: number; readonly instead: string };

const RULES: readonly { readonly found: RegExp; readonly instead: string }[] = [
  {
    found: /^[*\s]*Answers (?:the|whether|how|its?|null|why|what|each|up to)\b/,
    instead: "Returns: a function answers nobody",
  },
  { found: /\b(?:he|his|him|himself)\b/i, instead: "they, their, them: people are of no sex here" },
  { found: /^[*\s]*One of `?[A-Z][A-Z_]+`?\.[\s*]*$/, instead: "nothing: the declaration below says it" },
];

/** What is quoted in a comment, and code in it, is in the words of others. */
const QUOTED = /`[^`]*`|"[^"]*"|“[^”]*”/g;

/** Returns what is to be worded otherwise in the comments of a source file, in its order. */
export function commentComplaints(file: string, source: string): CommentComplaint[] {
  return commentsIn(file, source).flatMap(({ start, text }) => {
    const own = text.replace(QUOTED, "");
    return RULES.filter(({ found }) => found.test(own)).map(({ instead }) => ({
      file,
      line: lineAt(source, start),
      instead,
    }));
  });
}
