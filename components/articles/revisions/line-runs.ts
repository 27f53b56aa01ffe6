import type { Segment } from "@/lib/document/compare/diff-words";
import { articleSlug } from "@/lib/document/model/link";
import { hrefOf, type Remark, remarksOf, type Titles, targetWords } from "./remark-words";

/** Neighbouring stretches of a line to which the same thing happened, and what is to be said about it beside the words. */
export type LineRun = {
  readonly op: Segment["op"];
  readonly segments: readonly Segment[];
  readonly remarks: readonly Remark[];
};

/**
 * A line in runs. A remark about a claim or a link is said once in a line, however often words typed in between cut it;
 * an inserted link that the line did not have says where it leads, unless its words are the title of that article.
 */
export function lineRuns(parts: readonly Segment[], titles: Titles): readonly LineRun[] {
  const known = new Set(parts.map((part) => hrefOf(part.marksBefore)));
  const runs: { op: Segment["op"]; segments: Segment[]; remarks: readonly Remark[] }[] = [];
  for (const part of parts) {
    const remarks = part.op === "insert" ? newLink(part, known, titles) : remarksOf(part, titles);
    const last = runs.at(-1);
    if (last && last.op === part.op && sameRemarks(last.remarks, remarks)) last.segments.push(part);
    else runs.push({ op: part.op, segments: [part], remarks });
  }
  return saidOnce(runs);
}

function newLink({ text, marksAfter }: Segment, known: ReadonlySet<string | null>, titles: Titles): readonly Remark[] {
  const href = hrefOf(marksAfter);
  if (href === null || known.has(href)) return [];
  const title = titles.get(articleSlug(href) ?? "") ?? href;
  return title.toLowerCase() === text.trim().toLowerCase()
    ? []
    : [{ about: "link", words: `leads to ${targetWords(href, titles)}` }];
}

function sameRemarks(a: readonly Remark[], b: readonly Remark[]): boolean {
  return a.length === b.length && a.every(({ words }, index) => words === b[index]?.words);
}

function saidOnce(runs: readonly LineRun[]): readonly LineRun[] {
  const said = new Set<string>();
  return runs.map((run) => {
    const remarks = run.remarks.filter(({ about, words }) => about === "formatting" || !said.has(words));
    for (const { words } of run.remarks) said.add(words);
    return { ...run, remarks };
  });
}
