import type { BlockChange, DocumentDiff } from "./block-change";
import { addCounts, type ChangeCounts, countKinds, NO_CHANGES } from "./count-kinds";
import { claimChanges } from "./diff";
import type { DocJson } from "./json";

/** Counts the changes of a comparison, for the list of revisions. */
export function countChanges(diff: DocumentDiff): ChangeCounts {
  return diff.changes.map(countKinds).reduce(addCounts, NO_CHANGES);
}

/**
 * A comparison in one line, what matters most first: "2 claims added (1 without a source), 1 lost its source, 3 links
 * changed, the rest wording". `""` where nothing changed.
 */
export function describeChanges(before: DocJson, after: DocJson, diff: DocumentDiff): string {
  const counts = countChanges(diff);
  const blocks = blockPhrases(diff.changes);
  const phrases = [
    ...claimPhrases(before, after),
    counts.link > 0 ? `${several(counts.link, "link")} changed` : "",
    ...blocks,
    counts.move > 0 ? `${several(counts.move, "part")} moved` : "",
    counts.structure > wholeBlocks(diff.changes) ? "structure changed" : "",
    counts.formatting > 0 ? "formatting changed" : "",
  ].filter((phrase) => phrase !== "");
  const places = diff.changes.filter((change) => change.before && change.after).map(countKinds);
  const rewordings = places.reduce((sum, { text }) => sum + text, 0);
  if (rewordings > 0) phrases.push(phrases.length > 0 ? "the rest wording" : wordingIn(rewordings));
  // A claim marked differently that came out even (the same words, the same sources) has no phrase of its own.
  if (phrases.length === 0 && counts.citation > 0) phrases.push("claims marked differently");
  return phrases.join(", ");
}

function wordingIn(places: number): string {
  return places === 1 ? "wording changed in one place" : `wording changed in ${places} places`;
}

function claimPhrases(before: DocJson, after: DocJson): string[] {
  const { added, removed, changed, lostSource, uncited } = claimChanges(before, after);
  const bare = uncited.length > 0 ? ` (${uncited.length} without a source)` : "";
  const otherSources = changed.filter((change) => !lostSource.includes(change) && changesSources(change.citations));
  const claims = added.length + removed.length > 0 ? (count: number) => String(count) : claimsNamed;
  return [
    added.length > 0 ? `${claimsNamed(added.length)} added${bare}` : "",
    removed.length > 0 ? `${added.length > 0 ? removed.length : claimsNamed(removed.length)} removed` : "",
    lostSource.length > 0
      ? `${claims(lostSource.length)} lost ${lostSource.length === 1 ? "its" : "their"} source`
      : "",
    otherSources.length > 0 ? `sources of ${claimsNamed(otherSources.length)} changed` : "",
  ];
}

function changesSources(
  citations: { readonly [part in "added" | "removed" | "changed"]: readonly unknown[] },
): boolean {
  return citations.added.length + citations.removed.length + citations.changed.length > 0;
}

const claimsNamed = (count: number): string => several(count, "claim");

function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "2 paragraphs added, 1 removed": top-level blocks that came or went whole. */
function blockPhrases(changes: readonly BlockChange[]): string[] {
  const phrase = (kind: "added" | "removed"): string => {
    const whole = changes.filter((change) => change.kind === kind && isWhole(change));
    const plain = whole.every((change) => (change.after ?? change.before)?.type === "paragraph");
    return whole.length > 0 ? `${several(whole.length, plain ? "paragraph" : "part")} ${kind}` : "";
  };
  return [phrase("added"), phrase("removed")];
}

/** Whether a block came or went itself, rather than being cut off, joined, or emptied into others. */
function isWhole(change: BlockChange): boolean {
  return (
    (change.kind === "added" || change.kind === "removed") && change.flow === undefined && change.children?.length !== 0
  );
}

/** Changes of structure that `blockPhrases` tells already. */
function wholeBlocks(changes: readonly BlockChange[]): number {
  return changes.filter(isWhole).reduce((sum, change) => sum + countKinds(change).structure, 0);
}
