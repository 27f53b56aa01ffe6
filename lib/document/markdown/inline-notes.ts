import type { Token } from "marked";
import type { InlineNote } from "@/lib/document/model/nodes/footnote";
import type { Footnote, FootnoteMark } from "./note-tokens";
import { tokensWithin } from "./tokens-within";

/**
 * Makes of each note in a line (`^[words]`) a mark and a footnote of its own after the block in which it stands, under a number that no
 * other has. Changes the tokens in place (they are nobody else's).
 */
export function withNotesApart(tokens: readonly Token[]): readonly Token[] {
  const labels = new Set([...tokensWithin(tokens)].flatMap((token) => labelOf(token) ?? []));
  let number = 0;
  const nextLabel = () => {
    do number += 1;
    while (labels.has(String(number)));
    return String(number);
  };
  return tokens.flatMap((token) => {
    const notes = [...tokensWithin([token])].filter(({ type }) => type === "inlineNote") as InlineNote[];
    return [token, ...notes.map((note) => apart(note, nextLabel()))];
  });
}

function labelOf(token: Token): string | null {
  return token.type === "footnote" || token.type === "footnoteMark" ? (token as FootnoteMark | Footnote).label : null;
}

/** The footnote that a note in a line becomes; what is left in the line is its mark. */
function apart(note: InlineNote, label: string): Footnote {
  const footnote: Footnote = { type: "footnote", raw: "", label, tokens: note.tokens, more: [] };
  Object.assign(note, { type: "footnoteMark", label, tokens: [] });
  return footnote;
}
