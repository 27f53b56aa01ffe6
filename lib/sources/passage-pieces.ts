import type { PassageMark } from "./passage";

/** A range of a passage's words: which spoiler hides it, if one does, and the reference marks that stand behind it. */
export type PassagePiece = {
  readonly text: string;
  readonly isHidden: boolean;
  /** Quoted by the claim that the reader follows. */
  readonly isLit?: true;
  readonly marks: readonly PassageMark[];
};

/** Where something stands in a text, UTF-16 units; `end` is behind it. */
export type TextRange = { readonly start: number; readonly end: number };

/** Where spoilers inside a passage hide its words, in the order of its marks. */
export function hiddenRanges(marks: readonly PassageMark[]): TextRange[] {
  return marks.flatMap(({ at, hides }) => (hides === undefined ? [] : [{ start: at, end: at + hides }]));
}

/**
 * A passage cut where its reference marks stand, and where a spoiler inside it or what is lit begins or ends; the pieces make up its
 * text.
 */
export function piecesOf(text: string, marks: readonly PassageMark[], lit: readonly TextRange[] = []): PassagePiece[] {
  const hidden = hiddenRanges(marks);
  const shown = marks.filter(({ label }) => label !== "");
  const cuts = [
    0,
    text.length,
    ...shown.map(({ at }) => at),
    ...[...hidden, ...lit].flatMap(({ start, end }) => [start, end]),
  ];
  const places = [...new Set(cuts.map((at) => Math.min(Math.max(at, 0), text.length)))].sort((a, b) => a - b);
  const marksAt = Map.groupBy(shown, ({ at }) => Math.min(Math.max(at, 0), text.length));
  const first: PassagePiece = { text: "", isHidden: false, marks: marksAt.get(0) ?? [] };
  const pieces = places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    const isHidden = hidden.some(({ start, end }) => from >= start && to <= end);
    const isLit = lit.some(({ start, end }) => from >= start && to <= end);
    const piece = { text: text.slice(from, to), isHidden, marks: marksAt.get(to) ?? [] };
    return isLit ? { ...piece, isLit } : piece;
  });
  return first.marks.length > 0 || pieces.length === 0 ? [first, ...pieces] : pieces;
}
