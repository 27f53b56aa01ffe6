import { type DocJson, sameJson } from "@/lib/document/model/json";
import type { BlockChange, DocumentDiff } from "./block-change";
import { addCounts, type ChangeCounts, countKinds, NO_CHANGES } from "./count-kinds";
import { type ClaimChange, claimChanges } from "./diff";

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
  const told = countChanges({ changes: diff.changes.filter(isWhole) });
  const phrases = [
    ...claimPhrases(before, after),
    counts.link > 0 ? `${several(counts.link, "link")} changed` : "",
    ...blockPhrases(diff.changes),
    counts.move > 0 ? `${several(counts.move, "part")} moved` : "",
    counts.structure > told.structure ? "structure changed" : "",
    counts.formatting > 0 ? "formatting changed" : "",
  ].filter((phrase) => phrase !== "");
  const rewordings = counts.text - told.text;
  if (rewordings > 0) phrases.push(phrases.length > 0 ? "the rest wording" : wordingIn(rewordings));
  // A claim on other words with the same sources has no phrase of its own.
  if (phrases.length === 0 && counts.citation > 0) phrases.push("claims marked differently");
  return phrases.join(", ");
}

function wordingIn(places: number): string {
  return places === 1 ? "wording changed in one place" : `wording changed in ${places} places`;
}

function claimPhrases(before: DocJson, after: DocJson): string[] {
  const { added, removed, changed, lostSource, uncited } = claimChanges(before, after);
  const invented = added.filter(({ invention }) => invention.after);
  const bare = inBrackets([
    uncited.length > 0 ? `${uncited.length} without a source` : "",
    invented.length > 0 ? `${invented.length} own invention` : "",
  ]);
  const otherSources = changed.filter((change) => !lostSource.includes(change) && changesSources(change.citations));
  const claims = added.length + removed.length > 0 ? (count: number) => String(count) : claimsNamed;
  return [
    added.length > 0 ? `${claimsNamed(added.length)} added${bare}` : "",
    removed.length > 0 ? `${added.length > 0 ? removed.length : claimsNamed(removed.length)} removed` : "",
    lostSource.length > 0
      ? `${claims(lostSource.length)} lost ${lostSource.length === 1 ? "its" : "their"} source`
      : "",
    otherSources.length > 0 ? `sources of ${claimsNamed(otherSources.length)} changed` : "",
    ...inventionPhrases(changed),
    ...statementPhrases(changed),
  ];
}

function statementPhrases(changed: readonly ClaimChange[]): string[] {
  const stated = changed.filter(({ statements }) => !sameJson(statements.before, statements.after)).length;
  return stated > 0 ? [`statements of ${claimsNamed(stated)} changed`] : [];
}

function inventionPhrases(changed: readonly ClaimChange[]): string[] {
  const came = changed.filter(({ invention }) => invention.after && !invention.before).length;
  const went = changed.filter(({ invention }) => invention.before && !invention.after).length;
  return [
    came > 0 ? `${claimsNamed(came)} marked as invented` : "",
    went > 0 ? `${claimsNamed(went)} no longer marked as invented` : "",
  ];
}

function inBrackets(words: readonly string[]): string {
  const said = words.filter((word) => word !== "");
  return said.length > 0 ? ` (${said.join(", ")})` : "";
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

/** Whether a block came or went with all that it holds: not one that was cut off, joined, or put around others. */
function isWhole({ kind, flow, children }: BlockChange): boolean {
  if ((kind !== "added" && kind !== "removed") || flow !== undefined) return false;
  return children === undefined || (children.length > 0 && children.every(isWhole));
}
