import type { CanonStatus } from "@/lib/base/canon-status";
import { withClaimText } from "@/lib/document/claims/with-claim-text";
import type { DocJson } from "@/lib/document/model/json";
import type { Leaning } from "./leaning";
import type { RetconTarget } from "./read-target";
import type { ChosenFor, RetconDraft } from "./retcon-choice";

/** An article of the proposal as it is to be; `open`: something of it changes, and its words are still to be written. */
export type RetconPart = { readonly articleId: string; readonly doc: DocJson; readonly open: boolean };

/** A status that the proposal asks for; `articleId` says of which of its articles. */
export type RetconRequest = {
  readonly articleId: string;
  readonly claim: string | null;
  readonly to: CanonStatus;
  readonly disputed: boolean;
  readonly reason: string;
  readonly supersededBy: string | null;
};

/** What comes of all that was chosen. */
export type RetconChanges = {
  readonly parts: readonly RetconPart[];
  readonly requests: readonly RetconRequest[];
  /** What is kept, and what is disputed that has no status of its own. */
  readonly note: string;
};

/** Characters of a proposal's note. */
const NOTE = 2_000;
const LINE = 240;

/** Statuses with which a dispute can be asked for: others need what only a decision has, and stand in the note. */
const DISPUTABLE: readonly (CanonStatus | null)[] = ["canon", "proposed", "non-canon"];

/** The articles that a proposal of these choices has. */
export function articlesOf(
  target: RetconTarget,
  draft: RetconDraft,
  items: ReadonlyMap<string, Leaning>,
): readonly string[] {
  const own =
    draft.own && (draft.own.to !== null || draft.own.text !== "") ? target.items.map(({ article }) => article.id) : [];
  const taken = draft.choices.flatMap(({ item, choice }) => {
    const found = items.get(item);
    return found && (choice === "change" || (choice === "dispute" && isDisputable(found))) ? [found.article.id] : [];
  });
  return [...new Set([...own, ...taken])];
}

/** Makes the articles, requests and note of a proposal out of what was chosen; `docs` are the articles as they are. Pure. */
export function retconChanges(
  target: RetconTarget,
  draft: RetconDraft,
  items: ReadonlyMap<string, Leaning>,
  docs: ReadonlyMap<string, DocJson>,
): RetconChanges {
  const parts = new Map(
    [...docs].map(([articleId, doc]): [string, RetconPart] => [articleId, { articleId, doc, open: false }]),
  );
  const requests: RetconRequest[] = [];
  const lines: string[] = [];
  const write = (articleId: string, claim: string | null, text: string) => {
    const part = parts.get(articleId);
    if (!part) return;
    const doc = claim === null ? part.doc : withClaimText(part.doc, claim, text);
    parts.set(articleId, { ...part, doc, open: part.open || text === "" });
  };
  const why = draft.own?.reason ?? "";
  for (const { article, claim, text } of draft.own ? target.items : []) {
    const { to, supersededBy, text: words } = draft.own ?? { to: null, supersededBy: "", text: "" };
    if (words !== "" && words !== text && claim !== null && target.items.length === 1) write(article.id, claim, words);
    if (to !== null)
      requests.push({
        articleId: article.id,
        claim,
        to,
        disputed: false,
        reason: why,
        supersededBy: supersededBy || null,
      });
  }
  for (const chosen of draft.choices) {
    const item = items.get(chosen.item);
    if (!item) continue;
    if (chosen.choice === "change")
      write(item.article.id, item.kind === "claim" ? item.part : null, item.kind === "claim" ? chosen.text : "");
    else if (chosen.choice === "dispute" && isDisputable(item)) {
      const claim = item.kind === "claim" ? item.part : null;
      const to = item.status ?? "proposed";
      requests.push({
        articleId: item.article.id,
        claim,
        to,
        disputed: true,
        reason: chosen.reason || why,
        supersededBy: null,
      });
    } else if (chosen.choice) lines.push(lineOf(chosen, item));
  }
  return { parts: [...parts.values()], requests, note: noteOf(why, lines) };
}

function isDisputable({ kind, status }: Leaning): boolean {
  return (kind === "claim" || kind === "article") && DISPUTABLE.includes(status);
}

function lineOf({ choice, reason }: ChosenFor, { article, text }: Leaning): string {
  const short = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  const word = choice === "keep" ? "Kept" : "To be disputed";
  return `${word}: “${short}” (${article.title})${reason ? `: ${reason}` : ""}`.slice(0, LINE);
}

function noteOf(why: string, lines: readonly string[]): string {
  const shown: string[] = [];
  let left = NOTE - why.length - 40;
  for (const line of lines) {
    if (line.length + 1 > left) break;
    shown.push(line);
    left -= line.length + 1;
  }
  const more = lines.length - shown.length;
  return [why, ...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].filter(Boolean).join("\n");
}
