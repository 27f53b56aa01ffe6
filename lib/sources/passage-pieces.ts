import type { PassageMark } from "./passage";

/** A range of a passage's words: which spoiler hides it, if one does, and the reference marks that stand behind it. */
export type PassagePiece = {
  readonly text: string;
  readonly isHidden: boolean;
  readonly marks: readonly PassageMark[];
};

/** A passage cut where its reference marks stand and where a spoiler inside it begins or ends; the pieces make up its text. */
export function piecesOf(text: string, marks: readonly PassageMark[]): PassagePiece[] {
  const hidden = marks.flatMap(({ at, hides }) => (hides === undefined ? [] : [{ from: at, to: at + hides }]));
  const shown = marks.filter(({ label }) => label !== "");
  const cuts = [0, text.length, ...shown.map(({ at }) => at), ...hidden.flatMap(({ from, to }) => [from, to])];
  const places = [...new Set(cuts.map((at) => Math.min(Math.max(at, 0), text.length)))].sort((a, b) => a - b);
  const marksAt = Map.groupBy(shown, ({ at }) => Math.min(Math.max(at, 0), text.length));
  const first: PassagePiece = { text: "", isHidden: false, marks: marksAt.get(0) ?? [] };
  const pieces = places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    const isHidden = hidden.some((range) => from >= range.from && to <= range.to);
    return { text: text.slice(from, to), isHidden, marks: marksAt.get(to) ?? [] };
  });
  return first.marks.length > 0 || pieces.length === 0 ? [first, ...pieces] : pieces;
}
