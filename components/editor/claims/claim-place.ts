import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import { FOOTNOTE_SIGN } from "@/lib/document/model/nodes/footnote";
import { nodeText } from "@/lib/document/model/text";
import { sentencesOf } from "@/lib/document/words/sentences";
import { editorMessages } from "@/lib/language/subjects/editor";

/** A range of the text in ProseMirror positions. */
export type Range = { readonly from: number; readonly to: number };

/** A claim where it stands in the editor. */
export type PlacedClaim = Range & { readonly attrs: ClaimAttrs; readonly text: string };

/** Why words cannot be made a claim, in words for the author. */
export type Unclaimable = { readonly why: string };

/** All claims of the text in its order; neighbouring parts under one id are one. */
export function claimsIn(doc: Node): readonly PlacedClaim[] {
  const claims: PlacedClaim[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    claims.push(...claimsOfBlock(node, pos + 1));
    return false;
  });
  return claims;
}

/** The claim that the selection is in, or null. Its edges count, but a cursor where the paragraph begins is before any claim. */
export function claimAtSelection(state: EditorState): PlacedClaim | null {
  const { $from, from, to } = state.selection;
  if (!$from.parent.isTextblock || to === $from.start()) return null;
  const claims = claimsOfBlock($from.parent, $from.start()).filter((claim) => claim.from <= from && to <= claim.to);
  return claims.find((claim) => claim.from < from && to < claim.to) ?? claims.at(-1) ?? null;
}

/**
 * The words that a claim would be made of: the selection without the white space at its edges, or the sentence that
 * the cursor is in.
 */
export function claimableRange(state: EditorState): Range | Unclaimable {
  const t = editorMessages();
  const { $from, $to, empty } = state.selection;
  const block = $from.parent;
  if (!block.isTextblock || !$from.sameParent($to)) {
    return { why: t("aClaimMustBeWithinOne") };
  }
  if (block.type.spec.code) return { why: t("codeCannotBeAClaimSelect") };
  const text = textOfBlock(block);
  const offset = $from.parentOffset;
  const wide = empty ? sentenceAt(text, offset) : { from: offset, to: $to.parentOffset };
  const words = text.slice(wide.from, wide.to);
  const from = wide.from + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  if (from >= to) return { why: t("thereAreNoWordsHereYet") };
  const start = $from.start();
  const range = { from: start + from, to: start + to };
  const other = claimsOfBlock(block, start).find((claim) => claim.from < range.to && range.from < claim.to);
  return other ? { why: t("theseWordsOverlapTheClaimText", { text: other.text }) } : range;
}

/** The sentence around an offset of a text, as offsets; white space behind a sentence is of it. */
export function sentenceAt(text: string, offset: number): Range {
  const sentences = sentencesOf(text);
  const found = sentences.findLast(({ start }) => start <= offset) ?? sentences[0];
  return found ? { from: found.start, to: found.end } : { from: 0, to: 0 };
}

/** The text of the block with a range, each position one character, and the position at which it begins. */
export function lineOf(doc: Node, { from }: Range): { readonly text: string; readonly start: number } {
  const $from = doc.resolve(Math.min(from, doc.content.size));
  return { text: textOfBlock($from.parent), start: $from.start() };
}

/** The text of a block in which each position is one character, as positions count. */
function textOfBlock(block: Node): string {
  return block.children.map(textOfNode).join("");
}

/** What stands for a node to be read. */
function wordsOfNode(node: Node): string {
  return node.type.name === "formula" ? nodeText(node.toJSON()) : textOfNode(node);
}

/** A formula is one position, which ends no sentence. A footnote takes as many positions as its own words do, and stands for nothing. */
function textOfNode(node: Node): string {
  if (node.type.name === "formula") return "\uFFFC";
  return node.text ?? (node.isLeaf ? "\n" : FOOTNOTE_SIGN.repeat(node.nodeSize));
}

function claimsOfBlock(block: Node, start: number): readonly PlacedClaim[] {
  const claims: PlacedClaim[] = [];
  block.forEach((node, offset) => {
    const attrs = node.marks.find((mark) => mark.type.name === "claim")?.attrs as ClaimAttrs | undefined;
    if (!attrs) return;
    const from = start + offset;
    const to = from + node.nodeSize;
    const text = wordsOfNode(node);
    const last = claims.at(-1);
    if (last && last.to === from && last.attrs.id === attrs.id) {
      claims[claims.length - 1] = { ...last, to, text: last.text + text };
    } else claims.push({ from, to, attrs, text });
  });
  return claims;
}
