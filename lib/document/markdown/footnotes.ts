import type { Token, Tokens } from "marked";
import { inlineNote } from "./inline-notes";
import type { Footnote, FootnoteMark } from "./note-tokens";
import { tokensWithin } from "./tokens-within";

/** The label of a note at the beginning of its line, or of a mark in a line. */
const LABELS = /^ {0,3}\[\^([^\]\s^[]{1,50})\]:|\[\^([^\]\s^[]{1,50})\](?!:)/gm;

/**
 * How many footnotes of a Markdown text have a mark in it, or stand in it themselves, and so become a list. What stands in code may count,
 * too.
 */
export function countFootnotes(markdown: string): number {
  const [notes, marks] = [new Set<string>(), new Set<string>()];
  for (const [, note, mark = ""] of markdown.matchAll(LABELS)) {
    if (note === undefined) marks.add(mark);
    else notes.add(note);
  }
  const inLines = [...markdown.matchAll(/(?<!\\)\^\[/g)].filter(({ index }) => inlineNote(markdown, index) !== null);
  return [...notes].filter((label) => marks.has(label)).length + inLines.length;
}

/**
 * An article has no footnotes: theirs become a numbered list below all else, and each mark its raised number, in the order of the marks.
 * A mark without a note stays as it was written, and so does a note without a mark. Changes the tokens in place (they are nobody else's)
 * and returns those of the text with its list.
 */
export function listFootnotes(tokens: readonly Token[]): readonly Token[] {
  const notes = notesIn(tokens);
  if (notes.size === 0) return tokens;
  const numbers = new Map<Footnote, number>();
  const number = (mark: FootnoteMark) => {
    const note = notes.get(mark.label);
    if (!note) return;
    if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
    raise(mark, numbers.get(note) ?? 0);
  };
  const inNotes = new Set(marksIn([...notes.values()]));
  for (const mark of marksIn(tokens)) if (!inNotes.has(mark)) number(mark);
  // Notes may have notes of their own: the list grows while it is read.
  for (const note of numbers.keys()) for (const mark of marksIn([note])) number(mark);
  const listed = [...numbers.keys()];
  return listed.length === 0 ? tokens : [...without(tokens, new Set<Token>(listed)), listOf(listed)];
}

/** The first note of each label. */
function notesIn(tokens: readonly Token[]): ReadonlyMap<string, Footnote> {
  const notes = new Map<string, Footnote>();
  for (const token of tokensWithin(tokens)) {
    const note = token.type === "footnote" ? (token as Footnote) : null;
    if (note && !notes.has(note.label)) notes.set(note.label, note);
  }
  return notes;
}

function marksIn(tokens: readonly Token[]): readonly FootnoteMark[] {
  return [...tokensWithin(tokens)].filter((token) => token.type === "footnoteMark") as FootnoteMark[];
}

/** Makes of a mark its number, raised. */
function raise(mark: FootnoteMark, number: number): void {
  const text = String(number);
  Object.assign(mark, { type: "superscript", tokens: [{ type: "text", raw: text, text, escaped: false }] });
}

/** Blocks without some notes, at every depth. */
function without(tokens: readonly Token[], notes: ReadonlySet<Token>): readonly Token[] {
  return tokens.flatMap((token) => {
    if (notes.has(token)) return [];
    if (token.type === "list") {
      for (const item of (token as Tokens.List).items) item.tokens = [...without(item.tokens, notes)];
    } else if (token.type === "blockquote") token.tokens = [...without(token.tokens ?? [], notes)];
    return [token];
  });
}

function listOf(notes: readonly Footnote[]): Tokens.List {
  const items = notes.map(({ tokens, more }, index): Tokens.ListItem => {
    const raw = `${index + 1}. `;
    const words: Tokens.Paragraph = { type: "paragraph", raw: "", text: "", tokens };
    return { type: "list_item", raw, text: "", task: false, loose: false, tokens: [words, ...more] };
  });
  return { type: "list", raw: "", ordered: true, start: 1, loose: false, items };
}
