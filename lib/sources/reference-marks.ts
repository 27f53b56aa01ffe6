import type { PassageMark } from "./passage";

/**
 * `[18]`, `[a]`, `[ 23 ]`, `[note 3]`. Numbers have up to three digits, since `[1941]` in a sentence is a year put in by
 * an editor; letters are one or two small ones.
 */
const MARK = /\[[ \t\u00A0]*(\d{1,3}|[a-z]{1,2}|(?:note|nb)[ \u00A0]?\d{1,3})[ \t\u00A0]*\]/g;

/** Signs that close what stands before them: no space belongs before them when a mark goes. */
const CLOSING = /^[.,;:!?)\]}»”’…%]/;

/** Characters on either side that decide whether brackets are a mark. */
const CONTEXT = 20;

/**
 * Takes the reference marks out of a text, with the white space that would be left over, and keeps them as data. Left in
 * the text are brackets that an editor put into a word or sentence (`[t]he`, `took [a] step`), and a text that is nothing
 * but marks.
 */
export function takeMarks(block: string): { text: string; marks: PassageMark[] } {
  const marks: PassageMark[] = [];
  let text = "";
  let end = 0;
  for (const run of markRuns(block)) {
    const before = block.slice(end, run.start);
    const kept = run.takesLead ? before.trimEnd() : before;
    text += kept;
    let start = end + kept.length;
    for (const { label, stop } of run.marks) {
      marks.push({ label, at: text.length, raw: block.slice(start, stop) });
      start = stop;
    }
    end = start;
  }
  text += block.slice(end);
  return text.trim() === "" ? { text: block, marks: [] } : { text, marks };
}

/** Puts marks back to where they were taken out. */
export function restoreMarks(text: string, marks: readonly PassageMark[]): string {
  let restored = "";
  let end = 0;
  for (const { at, raw } of marks) {
    restored += text.slice(end, at) + raw;
    end = at;
  }
  return restored + text.slice(end);
}

/** Marks that follow one another; `stop` is where a mark ends, with the white space that goes with it. */
type Run = { start: number; takesLead: boolean; marks: { label: string; stop: number }[] };
type FoundMark = { label: string; start: number; stop: number };

function markRuns(block: string): Run[] {
  const runs: FoundMark[][] = [];
  for (const match of block.matchAll(MARK)) {
    const found = { label: match[1] ?? "", start: match.index, stop: match.index + match[0].length };
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && block.slice(last.stop, found.start).trim() === "") run.push(found);
    else runs.push([found]);
  }
  return runs.filter((run) => !isEditorial(block, run)).map((run) => withSpace(block, run));
}

/** Whether brackets belong to the sentence: they touch a word on both sides, or hold letters where words go on. */
function isEditorial(block: string, run: readonly FoundMark[]): boolean {
  const start = run[0]?.start ?? 0;
  const stop = run.at(-1)?.stop ?? 0;
  const before = block.slice(Math.max(0, start - CONTEXT), start);
  const after = block.slice(stop, stop + CONTEXT);
  const wordFollows = /^[\p{L}\p{N}]/u.test(after);
  const letters = run.length === 1 && /^[a-z]/.test(run[0]?.label ?? "");
  if (wordFollows && (letters || /[\p{L}\p{N}]$/u.test(before))) return true;
  return letters && /[\p{L}\p{N},]\s+$/u.test(before) && /^\s+[\p{L}\p{N}]/u.test(after);
}

function withSpace(block: string, run: readonly FoundMark[]): Run {
  const start = run[0]?.start ?? 0;
  const stop = run.at(-1)?.stop ?? 0;
  const isFirst = start === 0;
  const behind = isFirst ? spaceAfter(block, stop) : stop;
  const after = block.slice(stop, stop + 1);
  const takesLead = !isFirst && (after === "" || /\s/.test(after) || CLOSING.test(after));
  const marks = run.map(({ label, stop: own }, index) => ({ label, stop: index === run.length - 1 ? behind : own }));
  return { start, takesLead, marks };
}

function spaceAfter(text: string, start: number): number {
  let end = start;
  while (end < text.length && /\s/.test(text[end] ?? "")) end += 1;
  return end;
}
