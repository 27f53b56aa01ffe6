import type { Citation } from "@/lib/document/model/citation";
import { claimIn } from "@/lib/document/model/claim-attrs";
import { mapTextblocks, placed } from "@/lib/document/model/inline";
import { blockId, type DocJson, sameJson } from "@/lib/document/model/json";
import type { Statement } from "@/lib/document/model/statement";
import { nodeText } from "@/lib/document/model/text";
import type { BlockChange, DocumentDiff, Draft } from "./block-change";
import { compareSiblings } from "./compare-blocks";
import { kindsOf } from "./count-kinds";
import { matchAcrossParents } from "./match-across-parents";
import { mergeAdjacent } from "./merge-adjacent";

/**
 * Compares two documents: blocks first, then words and marks inside each pair (decision 007). The answer
 * is complete: `applyDiff` of the tests makes the second document of the first with it. Equal documents, ids aside, have only
 * `same` blocks.
 */
export function diffDocuments(before: DocJson, after: DocJson): DocumentDiff {
  const drafts = compareSiblings(before.content, after.content);
  matchAcrossParents(before.content, drafts);
  mergeAdjacent(drafts);
  return { changes: drafts.map(finished) };
}

function finished(draft: Draft): BlockChange {
  const { before, after, from, to, parts, children, rewritten, flow } = draft;
  const kinds = kindsOf(draft);
  const node = after ?? before;
  const place = { block: node ? blockId(node) : "", before, after, from, to };
  if (draft.kind === "same" || (draft.kind === "changed" && kinds.length === 0))
    return { kind: "same", ...place, kinds: [] };
  return {
    kind: draft.kind,
    ...place,
    kinds,
    ...(parts ? { parts } : {}),
    ...(children ? { children: children.map(finished) } : {}),
    ...(rewritten ? { rewritten } : {}),
    ...(flow ? { flow } : {}),
  };
}

/** A claim that came, went or changed. `before` and `after` are its words, null where it was not there. */
export type ClaimChange = {
  readonly id: string;
  /** The block in which it is, or was. */
  readonly block: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly citations: {
    readonly added: readonly Citation[];
    readonly removed: readonly Citation[];
    readonly changed: readonly { readonly before: Citation; readonly after: Citation }[];
  };
  /** Whether it is openly the wiki's own invention; false where it was not there. */
  readonly invention: { readonly before: boolean; readonly after: boolean };
  /** What it states in a form that can be checked. */
  readonly statements: { readonly before: readonly Statement[]; readonly after: readonly Statement[] };
};

/**
 * What happened to the claims of a document, in document order (removed ones in the order that they had). `lostSource`
 * are those of `changed` that had citations and have none now, `uncited` those of `added` that came without any and are not
 * called an invention.
 */
export type ClaimChanges = {
  readonly added: readonly ClaimChange[];
  readonly removed: readonly ClaimChange[];
  readonly changed: readonly ClaimChange[];
  readonly lostSource: readonly ClaimChange[];
  readonly uncited: readonly ClaimChange[];
};

/** Compares the claims of two documents by their ids: their words and their citations, wherever they stand. */
export function claimChanges(before: DocJson, after: DocJson): ClaimChanges {
  const olds = claimTexts(before);
  const nows = claimTexts(after);
  const compared = [...nows].map(([id, now]) => ({
    old: olds.get(id),
    now,
    change: claimChange(id, olds.get(id), now),
  }));
  const changed = compared.filter(({ old, change }) => old !== undefined && hasChanged(change));
  const added = compared.filter(({ old }) => old === undefined);
  const lostSource = changed.filter(({ old, now }) => (old?.citations.length ?? 0) > 0 && now.citations.length === 0);
  const uncited = added.filter(({ now }) => now.citations.length === 0 && !now.invention);
  const gone = [...olds].filter(([id]) => !nows.has(id));
  return {
    added: added.map(({ change }) => change),
    removed: gone.map(([id, old]) => claimChange(id, old, undefined)),
    changed: changed.map(({ change }) => change),
    lostSource: lostSource.map(({ change }) => change),
    uncited: uncited.map(({ change }) => change),
  };
}

type ClaimText = {
  readonly block: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly invention: boolean;
  readonly statements: readonly Statement[];
};

/** The claims by id in document order; parts of one claim are put together. */
function claimTexts(doc: DocJson): Map<string, ClaimText> {
  const claims = new Map<string, ClaimText>();
  mapTextblocks(doc, (block) => {
    for (const { node } of placed(block)) {
      const claim = claimIn(node);
      if (!claim) continue;
      const { block: at, text } = claims.get(claim.id) ?? { block: blockId(block), text: "" };
      const { citations, invention = false, statements = [] } = claim;
      claims.set(claim.id, { block: at, text: text + nodeText(node), citations, invention, statements });
    }
    return block;
  });
  return claims;
}

function claimChange(id: string, old: ClaimText | undefined, now: ClaimText | undefined): ClaimChange {
  const olds = new Map(old?.citations.map((citation) => [citation.id, citation]));
  const nows = new Map(now?.citations.map((citation) => [citation.id, citation]));
  const changed = [...nows].flatMap(([citationId, after]) => {
    const before = olds.get(citationId);
    return before === undefined || sameJson(before, after) ? [] : [{ before, after }];
  });
  const added = [...nows].filter(([citationId]) => !olds.has(citationId)).map(([, citation]) => citation);
  const removed = [...olds].filter(([citationId]) => !nows.has(citationId)).map(([, citation]) => citation);
  const block = (now ?? old)?.block ?? "";
  const texts = { before: old?.text ?? null, after: now?.text ?? null };
  const invention = { before: old?.invention ?? false, after: now?.invention ?? false };
  const statements = { before: old?.statements ?? [], after: now?.statements ?? [] };
  return { id, block, ...texts, citations: { added, removed, changed }, invention, statements };
}

function hasChanged(change: ClaimChange): boolean {
  const { before, after, citations, invention, statements } = change;
  const otherSources = citations.added.length + citations.removed.length + citations.changed.length > 0;
  const otherStatements = !sameJson(statements.before, statements.after);
  return before !== after || otherSources || invention.before !== invention.after || otherStatements;
}
