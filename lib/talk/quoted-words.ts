import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { findAnchor, type Selector, selectorFor } from "@/lib/document/anchor/anchor";
import { textHash } from "@/lib/document/model/hash";
import type { DocJson } from "@/lib/document/model/json";
import { type Textblock, textblocks } from "@/lib/document/model/text";

/** What a discussion keeps of where its words stood, to find them again; the words themselves stand beside it. */
export type WordsAnchor = Omit<Selector, "quote" | "blockText">;

type Words = { readonly quote: string; readonly block: string; readonly start?: number | undefined };

/**
 * Returns where words stand that somebody selected in a document: in their block, at the offset or the place nearest to it. A
 * selection is read off the screen, where its white space may differ. Failure: `invalid` where the block has no such words.
 */
export function anchorOf(
  doc: DocJson,
  { quote, block, start = 0 }: Words,
): Result<WordsAnchor & { quote: string }, Invalid> {
  const words = quote.trim();
  const home = words === "" ? undefined : homeOf(doc, words, block);
  const places = home ? occurrences(home.text, words) : [];
  const [at] = places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  if (!home || at === undefined)
    return failed(invalid("quote", "These words are not in that revision of the article. Select them again."));
  const selector = selectorFor(home.text, at, at + words.length);
  return success({ block: home.id, blockHash: textHash(home.text), ...selector });
}

/** Returns where the words of a discussion stand in a document, as they were or changed; null where they are gone. */
export function wordsIn(
  doc: DocJson,
  anchor: WordsAnchor,
  quote: string,
): { readonly state: "there" | "changed"; readonly block: string; readonly text: string } | null {
  const blocks = textblocks(doc).map(({ id, text }) => ({ id, text, hash: textHash(text) }));
  const found = findAnchor({ ...anchor, quote }, blocks);
  if (found.grade === "lost") return null;
  const text = blocks.find(({ id }) => id === found.block)?.text.slice(found.start, found.end) ?? quote;
  return { state: text === quote ? "there" : "changed", block: found.block, text };
}

/** The block with that id if it has the words, or else the only one that has them: what is selected may begin in what holds blocks. */
function homeOf(doc: DocJson, words: string, block: string): Textblock | undefined {
  const having = textblocks(doc).filter(({ text }) => text.includes(words));
  return having.find(({ id }) => id === block) ?? (having.length === 1 ? having[0] : undefined);
}

function occurrences(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
