import { diffWords } from "@/lib/document/compare/diff-words";
import type { Segment } from "@/lib/document/compare/word-diff";
import type { NodeJson } from "@/lib/document/model/json";
import type { LineRun } from "./line-runs";

/** A footnote whose words changed: the line of them, as that of a block. */
export type ChangedNote = { readonly op: "note"; readonly parts: readonly Segment[] };

/** The runs of a line, with a footnote that went and one that came in its place as one whose words changed. */
export function withChangedNotes(runs: readonly LineRun[]): readonly (LineRun | ChangedNote)[] {
  return runs.flatMap((run, index): readonly (LineRun | ChangedNote)[] => {
    const [before, next] = [runs[index - 1], runs[index + 1]];
    if (run.op === "delete" && next?.op === "insert" && noteAtEnd(run) && noteAtEnd(next)) return withoutLast(run);
    const old = run.op === "insert" && before?.op === "delete" ? noteAtEnd(before) : null;
    const now = noteAtEnd(run);
    if (!old || !now) return [run];
    return [...withoutLast(run), { op: "note", parts: diffWords(old, now).parts }];
  });
}

function noteAtEnd({ segments }: LineRun): NodeJson | null {
  const atom = segments.at(-1)?.atom;
  return atom?.type === "footnote" ? atom : null;
}

function withoutLast(run: LineRun): readonly LineRun[] {
  return run.segments.length > 1 ? [{ ...run, segments: run.segments.slice(0, -1) }] : [];
}
