import type { Segment } from "@/lib/document/compare/word-diff";
import { articleSlug } from "@/lib/document/model/link";
import { historyMessages } from "@/lib/language/subjects/history";
import { hrefOf, type Restyle, restylesOf, type Titles, targetLabel } from "./restyles";

/** Neighbouring ranges of a line to which the same thing happened, and what is to be said about it beside the words. */
export type LineRun = {
  readonly op: Segment["op"];
  readonly segments: readonly Segment[];
  readonly restyles: readonly Restyle[];
};

/**
 * A line in runs. A change of a claim or a link is said once in a line, however often words typed in between cut it;
 * an inserted link that the line did not have says where it leads, unless its words are the title of that article.
 */
export function lineRuns(parts: readonly Segment[], titles: Titles): readonly LineRun[] {
  const known = new Set(parts.map((part) => hrefOf(part.marksBefore)));
  const runs: { op: Segment["op"]; segments: Segment[]; restyles: readonly Restyle[] }[] = [];
  for (const part of parts) {
    const restyles = part.op === "insert" ? newLink(part, known, titles) : restylesOf(part, titles);
    const last = runs.at(-1);
    if (last && last.op === part.op && sameRestyles(last.restyles, restyles)) last.segments.push(part);
    else runs.push({ op: part.op, segments: [part], restyles: restyles });
  }
  return saidOnce(runs);
}

function newLink({ text, marksAfter }: Segment, known: ReadonlySet<string | null>, titles: Titles): readonly Restyle[] {
  const t = historyMessages();
  const href = hrefOf(marksAfter);
  if (href === null || known.has(href)) return [];
  const title = titles.get(articleSlug(href) ?? "") ?? href;
  return title.toLowerCase() === text.trim().toLowerCase()
    ? []
    : [{ about: "link", label: t("leadsToTargetlabel", { targetLabel: targetLabel(href, titles) }) }];
}

function sameRestyles(a: readonly Restyle[], b: readonly Restyle[]): boolean {
  return a.length === b.length && a.every(({ label: words }, index) => words === b[index]?.label);
}

function saidOnce(runs: readonly LineRun[]): readonly LineRun[] {
  const said = new Set<string>();
  return runs.map((run) => {
    const restyles = run.restyles.filter(({ about, label: words }) => about === "formatting" || !said.has(words));
    for (const { label: words } of run.restyles) said.add(words);
    return { ...run, restyles };
  });
}
