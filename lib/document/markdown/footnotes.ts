import type { Token, Tokens } from "marked";
import { inlineNote } from "@/lib/document/model/inline-note";
import type { Footnote, FootnoteMark } from "./note-tokens";
import { tokensWithin } from "./tokens-within";

/** What notes that are marked again may add to a text, in characters: ten thousand marks of one long note must not fill the memory. */
const MAX_COPIED = 500_000;
/** How many notes may stand in one another. */
const MAX_WITHIN = 3;
/** The label of a note at the beginning of its line, or of a mark in a line. */
const LABELS = /^ {0,3}\[\^([^\]\s^[]{1,50})\]:|\[\^([^\]\s^[]{1,50})\](?!:)/gm;

/**
 * How many footnotes of a Markdown text have a mark in it, or stand in it themselves. What stands in code may count, too.
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
 * Puts the words of each footnote where its marks are. A mark without a note stays as it was written, and so does a note without a mark; a
 * note's own notes stand in brackets in it. Changes the tokens in place (they are nobody else's) and returns those of the text.
 */
export function placeFootnotes(tokens: readonly Token[]): readonly Token[] {
  const notes = notesIn(tokens);
  if (notes.size === 0) return tokens;
  const inNotes = new Set(marksIn([...notes.values()]));
  const placed = new Set<Token>();
  let room = MAX_COPIED;
  for (const mark of marksIn(tokens)) {
    const note = inNotes.has(mark) ? undefined : notes.get(mark.label);
    if (!note || room < note.raw.length) continue;
    if (placed.has(note)) room -= note.raw.length;
    Object.assign(mark, { type: "inlineNote", tokens: noteWords(note, notes, [note], placed) });
  }
  return placed.size === 0 ? tokens : without(tokens, placed);
}

/** What a note says in one line: its paragraphs follow one another. `within` are the notes around it, and itself. */
function noteWords(
  note: Footnote,
  notes: ReadonlyMap<string, Footnote>,
  within: readonly Footnote[],
  placed: Set<Token>,
): readonly Token[] {
  placed.add(note);
  const words = [note.tokens, ...note.more.map(lineOf)].filter(({ length }) => length > 0);
  return words.flatMap((line, index) => [
    ...(index === 0 ? [] : [textToken(" ")]),
    ...line.flatMap((token) => {
      const own = token.type === "footnoteMark" ? notes.get((token as FootnoteMark).label) : undefined;
      if (!own || within.includes(own) || within.length > MAX_WITHIN) return [token];
      return [textToken(" ("), ...noteWords(own, notes, [...within, own], placed), textToken(")")];
    }),
  ]);
}

/** The words of a block within a note. */
function lineOf(token: Token): readonly Token[] {
  if (token.type === "list")
    return (token as Tokens.List).items.flatMap(({ tokens }, index) => [
      ...(index === 0 ? [] : [textToken(" ")]),
      ...lines(tokens),
    ]);
  if (token.type === "blockquote") return lines(token.tokens ?? []);
  if (token.type === "code") return [textToken((token as Tokens.Code).text)];
  if (token.type === "space") return [];
  return "tokens" in token && token.tokens ? token.tokens : [textToken(token.raw)];
}

function lines(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index) => [...(index === 0 ? [] : [textToken(" ")]), ...lineOf(token)]);
}

function textToken(text: string): Tokens.Text {
  return { type: "text", raw: text, text, escaped: false };
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

/** Blocks without some notes, at every depth. */
function without(tokens: readonly Token[], notes: ReadonlySet<Token>): readonly Token[] {
  return tokens.flatMap((token) => {
    if (notes.has(token)) return [];
    if (token.type === "list") {
      for (const item of (token as Tokens.List).items) item.tokens = [...without(item.tokens, notes)];
    } else if (token.type === "blockquote" || token.type === "details")
      token.tokens = [...without(token.tokens ?? [], notes)];
    return [token];
  });
}
