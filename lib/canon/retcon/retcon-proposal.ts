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

/** New words of a claim; of no claim: the article is opened, its words are written later. */
type Write = { readonly articleId: string; readonly claim: string | null; readonly text: string };

/** Makes the articles, requests and note of a proposal out of what was chosen; `docs` are the articles as they are. Pure. */
export function retconChanges(
  target: RetconTarget,
  draft: RetconDraft,
  items: ReadonlyMap<string, Leaning>,
  docs: ReadonlyMap<string, DocJson>,
): RetconChanges {
  const why = draft.own?.reason ?? "";
  const chosen = draft.choices.flatMap((choice) => {
    const item = items.get(choice.item);
    return item ? [{ ...choice, leaning: item }] : [];
  });
  const changed = chosen.filter(({ choice }) => choice === "change");
  const disputed = chosen.filter(({ choice, leaning }) => choice === "dispute" && isDisputable(leaning));
  const noted = chosen.filter((each) => each.choice && !changed.includes(each) && !disputed.includes(each));
  const written = [
    ...ownWrites(target, draft.own),
    ...changed.map(
      ({ leaning: { article, kind, part }, text }): Write =>
        kind === "claim"
          ? { articleId: article.id, claim: part, text }
          : { articleId: article.id, claim: null, text: "" },
    ),
  ];
  return {
    parts: [...docs].map(([articleId, doc]) => partOf(articleId, doc, written)),
    requests: [
      ...ownRequests(target, draft.own),
      ...disputed.map(
        ({ leaning: { article, kind, part, status }, reason }): RetconRequest => ({
          articleId: article.id,
          claim: kind === "claim" ? part : null,
          to: status ?? "proposed",
          disputed: true,
          reason: reason || why,
          supersededBy: null,
        }),
      ),
    ],
    note: noteOf(
      why,
      noted.map((each) => lineOf(each, each.leaning)),
    ),
  };
}

/** An article with what is written into it. */
function partOf(articleId: string, doc: DocJson, written: readonly Write[]): RetconPart {
  const own = written.filter((write) => write.articleId === articleId);
  return {
    articleId,
    doc: own.reduce((made, { claim, text }) => (claim === null ? made : withClaimText(made, claim, text)), doc),
    open: own.some(({ text }) => text === ""),
  };
}

/** The new words of what changes itself, where it is one claim and they are others than it has. */
function ownWrites({ items }: RetconTarget, own: RetconDraft["own"]): readonly Write[] {
  const [only, ...more] = items;
  if (!own || !only || more.length > 0 || only.claim === null || own.text === "" || own.text === only.text) return [];
  return [{ articleId: only.article.id, claim: only.claim, text: own.text }];
}

/** The status that what changes itself is to have. */
function ownRequests({ items }: RetconTarget, own: RetconDraft["own"]): readonly RetconRequest[] {
  if (!own || own.to === null) return [];
  const { to, reason, supersededBy } = own;
  return items.map(({ article, claim }) => ({
    articleId: article.id,
    claim,
    to,
    disputed: false,
    reason,
    supersededBy: supersededBy || null,
  }));
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
