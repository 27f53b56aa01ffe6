import { dateLabel } from "@/lib/dates/words/date-label";
import type { Segment } from "@/lib/document/compare/word-diff";
import type { Citation } from "@/lib/document/model/citation";
import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import { type MarkJson, sameJson } from "@/lib/document/model/json";
import { articleSlug, sectionLink } from "@/lib/document/model/link";
import { comparisonLabel } from "@/lib/language/stored-labels";
import { historyMessages } from "@/lib/language/subjects/history";

/** What a change of marks is about, and the same in words. */
export type Restyle = { readonly about: "formatting" | "link" | "citation"; readonly label: string };

/** Titles of the articles that are linked to, by slug, and labels of fields (`namesInComparison`). */
export type Titles = ReadonlyMap<string, string>;

/** Characters of a quote that a restyle shows: enough to know it again. */
const QUOTE = 60;
const LOOKS = DEFINITIONS.marks.filter(({ isLook }) => isLook);

/** What changed about words that stayed: their look, where they lead, what they claim. */
export function restylesOf({ op, marksBefore, marksAfter }: Segment, titles: Titles): readonly Restyle[] {
  if (op !== "restyle") return [];
  const restyle = (about: Restyle["about"]) => (label: string) => ({ about, label });
  return [
    ...formattingLabels(marksBefore, marksAfter).map(restyle("formatting")),
    ...linkLabels(hrefOf(marksBefore), hrefOf(marksAfter), titles).map(restyle("link")),
    ...claimLabels(claimOf(marksBefore), claimOf(marksAfter)).map(restyle("citation")),
  ];
}

/** Where a range leads to; null where it is no link. */
export function hrefOf(marks: readonly MarkJson[]): string | null {
  const href = marks.find((mark) => mark.type === "link")?.attrs?.href;
  return typeof href === "string" ? href : null;
}

/** Where a link leads, as a reader would say it. */
export function targetLabel(href: string, titles: Titles): string {
  const t = historyMessages();
  const slug = articleSlug(href);
  if (slug === null) return href;
  const title = `“${titles.get(slug) ?? slug.replaceAll("-", " ")}”`;
  return sectionLink(href) ? t("aSectionOfTitle", { title }) : title;
}

/** What changed about a citation that stayed. */
export function citationChangeLabel(before: Citation, after: Citation): string {
  const t = historyMessages();
  const words = [
    before.stance === after.stance
      ? ""
      : t("stanceStanceBecameStance2", { stance: before.stance, stance2: after.stance }),
    before.quote === after.quote && before.passage === after.passage
      ? ""
      : t("nowQuotesClipped", { clipped: clipped(after.quote) }),
    before.note === after.note ? "" : after.note === "" ? t("noteRemoved") : t("noteChanged"),
  ].filter(Boolean);
  return words.join(", ") || t("citedAgain");
}

function formattingLabels(before: readonly MarkJson[], after: readonly MarkJson[]): string[] {
  const t = historyMessages();
  const looks = LOOKS.flatMap(({ name, label }) => {
    const was = before.some((mark) => mark.type === name);
    const is = after.some((mark) => mark.type === name);
    return was === is ? [] : [t(is ? "lookAdded" : "lookRemoved", { look: comparisonLabel(label) })];
  });
  return [...looks, ...dateLabels(dateIn(before), dateIn(after))];
}

function dateLabels(before: string | null, after: string | null): string[] {
  const t = historyMessages();
  if (before === after) return [];
  if (before === null) return after === null ? [] : [t("dateAdded", { date: dateLabel(after) })];
  if (after === null) return [t("dateRemoved", { date: dateLabel(before) })];
  return [t("dateChangedFromTo", { from: dateLabel(before), to: dateLabel(after) })];
}

/** The date that words are marked with, as EDTF; null: none. */
function dateIn(marks: readonly MarkJson[]): string | null {
  const edtf = marks.find(({ type }) => type === "date")?.attrs?.edtf;
  return typeof edtf === "string" ? edtf : null;
}

function linkLabels(before: string | null, after: string | null, titles: Titles): string[] {
  const t = historyMessages();
  if (before === after) return [];
  if (before === null)
    return after === null ? [] : [t("linkAddedToTargetlabel", { targetLabel: targetLabel(after, titles) })];
  if (after === null) return [t("linkToTargetlabelRemoved", { targetLabel: targetLabel(before, titles) })];
  const [from, to] = [targetLabel(before, titles), targetLabel(after, titles)];
  return [
    from === to
      ? t("linkChangedTo", { to: to.replace(t("aSection"), t("anotherSection")) })
      : t("linkChangedFromFromToTo", { from, to }),
  ];
}

function claimOf(marks: readonly MarkJson[]): ClaimAttrs | null {
  const mark = marks.find((each) => each.type === "claim");
  return mark ? (mark.attrs as unknown as ClaimAttrs) : null;
}

function claimLabels(before: ClaimAttrs | null, after: ClaimAttrs | null): string[] {
  const t = historyMessages();
  if (!after) return before ? [t("noLongerAClaim")] : [];
  if (before?.id !== after.id) {
    const { length } = after.citations;
    const bare = after.invention ? t("asOwnInvention") : t("withoutASource");
    const sources = length === 0 ? bare : t("withSources", { count: length });
    return [before ? t("nowAnotherClaimSources", { sources }) : t("markedAsAClaimSources", { sources })];
  }
  const olds = new Map(before.citations.map((citation) => [citation.id, citation]));
  const nows = new Set(after.citations.map((citation) => citation.id));
  const now = after.citations.flatMap((citation) => {
    const old = olds.get(citation.id);
    if (!old) return [t("citationAddedQuote", { quote: clipped(citation.quote) })];
    return sameJson(old, citation) ? [] : [t("citationChangedHow", { how: citationChangeLabel(old, citation) })];
  });
  const gone = before.citations.filter((citation) => !nows.has(citation.id));
  const own = after.invention ? t("markedAsInvented") : t("noLongerMarkedAsInvented");
  return [
    ...now,
    ...gone.map((citation) => t("citationRemovedQuote", { quote: clipped(citation.quote) })),
    ...(before.invention === after.invention ? [] : [own]),
    ...(sameJson(before.statements, after.statements) ? [] : [t("otherStatements")]),
  ];
}

function clipped(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  return line.length <= QUOTE ? `“${line}”` : `“${line.slice(0, QUOTE).trimEnd()}…”`;
}
