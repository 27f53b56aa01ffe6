import type { Invalid } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { normaliseClaims } from "@/lib/document/claims/claim";
import { withBlockIds } from "@/lib/document/model/block-ids";
import { isFactBox } from "@/lib/document/model/fact-box-first";
import { blockId, type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { checkedDocument, outOfBounds, parseDocument } from "./schema";

/** What is checked beside the blocks that changed: a fact box alone is no document. */
const ANY_TEXT = [{ type: "paragraph" }];
const NOTHING: DocJson = { type: "doc", content: [] };

/**
 * `parseDocument`, where most is known: `known` is a document that was parsed, and blocks of the input that say the same as one of it are
 * taken from there. Only the others are checked.
 */
export function parseChangedDocument(input: unknown, known: DocJson): Result<DocJson, Invalid> {
  const blocks = blocksIn(input);
  const refused = outOfBounds(input);
  if (!blocks || blocks.length === 0 || refused || blocks.slice(1).some(isBoxInput)) return parseDocument(input);
  const taken = takenFrom(known, blocks);
  const fresh = blocks.filter((_, place) => !taken[place]);
  const checked =
    fresh.length === 0 ? success(NOTHING) : checkedDocument({ type: "doc", content: [...fresh, ...ANY_TEXT] });
  // Of the whole document the places are named.
  if (!checked.ok) return parseDocument(input);
  const others = checked.value.content.values();
  const content = taken.map((block) => block ?? others.next().value ?? { type: "paragraph" });
  return success(normaliseClaims(withBlockIds({ type: "doc", content })));
}

/** A fact box that comes later is put first, and then no block is where it was. */
function isBoxInput(input: unknown): boolean {
  return typeof input === "object" && input !== null && "type" in input && isFactBox({ type: String(input.type) });
}

/** For each of some blocks that may be any JSON the block of a parsed document that says the same, undefined where there is none. */
export function takenFrom(known: DocJson, blocks: readonly unknown[]): readonly (NodeJson | undefined)[] {
  const byId = new Map(known.content.map((block) => [blockId(block), block]));
  return blocks.map((block) => {
    const id = typeof block === "object" && block !== null && "attrs" in block ? idIn(block.attrs) : undefined;
    const found = id === undefined ? undefined : byId.get(id);
    return sameJson(found, block) ? found : undefined;
  });
}

/** The blocks of JSON that may be a document; null where it is none, or says more than its blocks. */
export function blocksIn(input: unknown): readonly unknown[] | null {
  if (typeof input !== "object" || input === null || Object.keys(input).length !== 2) return null;
  const { type, content } = input as { readonly type?: unknown; readonly content?: unknown };
  return type === "doc" && Array.isArray(content) ? content : null;
}

function idIn(attrs: unknown): string | undefined {
  const id = typeof attrs === "object" && attrs !== null && "id" in attrs ? attrs.id : undefined;
  return typeof id === "string" ? id : undefined;
}
