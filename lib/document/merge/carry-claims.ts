import { claimsOf, withClaimOn } from "@/lib/document/claims/claim";
import type { LostClaim } from "@/lib/document/claims/lost-claims";
import { alignBlocks } from "@/lib/document/compare/align";
import { withBlockIds } from "@/lib/document/model/block-ids";
import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { isTextblock, textblocks } from "@/lib/document/model/text";
import { commonTokens } from "@/lib/document/words/common-tokens";
import { isWord, tokensOf } from "@/lib/document/words/tokens";

/** A text with what it took over of an earlier state, and the claims that found no place in it. */
export type Carried = { readonly doc: DocJson; readonly lost: readonly LostClaim[] };

type TextRange = { readonly block: string; readonly start: number; readonly end: number };
type BaseClaim = ClaimAttrs & TextRange & { readonly quote: string };

/**
 * Takes over from an earlier state what a text that came without them, as Markdown does, cannot say: the ids of blocks that stayed, and
 * the claims whose words stayed. A claim stays where all of its words stand together as before, in the block that it was in or, if there
 * once alone, in another; what the text says of a claim itself goes before. All others are lost.
 */
export function carryClaims(base: DocJson, came: DocJson): Carried {
  let doc = withBlockIds({ type: "doc", content: withIdsOf(base.content, came.content) });
  const said = new Set(claimsOf(doc).map(({ id }) => id));
  const lost: LostClaim[] = [];
  for (const claim of claimsOf(base) as readonly BaseClaim[]) {
    if (said.has(claim.id)) continue;
    const text = nodeTextOf(base, claim.block).slice(claim.start, claim.end);
    const place = placeFor(claim, text, base, doc);
    if (place === null || isTaken(doc, place)) lost.push({ id: claim.id, text });
    else {
      const { id, citations, copyOf, invention, statements } = claim;
      doc = withClaimOn(doc, place, { id, citations, copyOf, invention, statements });
      said.add(id);
    }
  }
  return { doc, lost };
}

/** Blocks with the ids of those that they were, at every depth. */
function withIdsOf(before: readonly NodeJson[], after: readonly NodeJson[]): readonly NodeJson[] {
  const named = [...after];
  for (const { from, to } of alignBlocks(before, after).pairs) {
    const [old, now] = [before[from], after[to]];
    if (!old || !now || old.type !== now.type) continue;
    const inside = isTextblock(now) || !now.content ? now.content : withIdsOf(old.content ?? [], now.content);
    named[to] = { ...now, attrs: { ...now.attrs, id: blockId(old) }, ...(inside ? { content: inside } : {}) };
  }
  return named;
}

function nodeTextOf(doc: DocJson, block: string): string {
  return textblocks(doc).find(({ id }) => id === block)?.text ?? "";
}

function placeFor(claim: BaseClaim, text: string, base: DocJson, doc: DocJson): TextRange | null {
  const blocks = textblocks(doc).filter(({ type }) => type !== "codeBlock");
  const own = blocks.find(({ id }) => id === claim.block);
  const kept = own && keptRange(nodeTextOf(base, claim.block), claim, own.text);
  if (own && kept) return { block: own.id, ...kept };
  const places = blocks.flatMap(({ id, text: words }) => {
    const first = words.indexOf(text);
    if (first === -1) return [];
    const again = words.indexOf(text, first + 1) !== -1;
    const place = { block: id, start: first, end: first + text.length };
    return again ? [place, place] : [place];
  });
  return places.length === 1 ? (places[0] ?? null) : null;
}

type Word = { readonly key: string; readonly start: number; readonly end: number };

function placedWordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const key of tokensOf(text)) {
    if (isWord(key)) words.push({ key, start: at, end: at + key.length });
    at += key.length;
  }
  return words;
}

/** Where the words of a range stand in a later state of a block; null where one is gone or another stands between them. */
function keptRange(before: string, { start, end }: TextRange, after: string): { start: number; end: number } | null {
  const [old, now] = [placedWordsOf(before), placedWordsOf(after)];
  const numbers = new Map<string, number>();
  const numbered = (words: readonly Word[]) =>
    Int32Array.from(words, ({ key }) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const becameOf = new Map<number, number>();
  for (const { a, b, length } of commonTokens(numbered(old), numbered(now))) {
    for (let step = 0; step < length; step += 1) becameOf.set(a + step, b + step);
  }
  const inside = [...old.keys()].filter((at) => (old[at]?.end ?? 0) > start && (old[at]?.start ?? end) < end);
  const became = inside.map((at) => becameOf.get(at) ?? -1);
  const isWhole = became.every((to, at) => to !== -1 && (at === 0 || to === (became[at - 1] ?? -1) + 1));
  const [first, last] = [now[became[0] ?? -1], now[became.at(-1) ?? -1]];
  const [oldFirst, oldLast] = [old[inside[0] ?? -1], old[inside.at(-1) ?? -1]];
  if (!isWhole || !first || !last || !oldFirst || !oldLast) return null;
  // Signs at the edges of a claim belong to it where they stayed.
  const lead = before.slice(start, oldFirst.start);
  const tail = before.slice(oldLast.end, end);
  return {
    start: after.slice(0, first.start).endsWith(lead) ? first.start - lead.length : first.start,
    end: after.startsWith(tail, last.end) ? last.end + tail.length : last.end,
  };
}

function isTaken(doc: DocJson, place: TextRange): boolean {
  return claimsOf(doc).some((each) => each.block === place.block && each.start < place.end && place.start < each.end);
}
