import { withIds } from "@/lib/document/model/build";
import type { Attrs, DocJson, NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";

/** A document, edited, and the fewest characters that such an edit deletes and inserts. */
export type EditedDocument = { readonly before: DocJson; readonly after: DocJson; readonly least: number };

const SYLLABLES = [
  "ka",
  "to",
  "ri",
  "mo",
  "ne",
  "su",
  "vol",
  "ga",
  "bai",
  "kal",
  "ty",
  "nda",
  "pe",
  "tro",
  "sib",
  "ir",
  "o",
  "an",
];
const LITTLE = ["the", "of", "and", "in", "to", "a", "was", "for", "by", "with", "on", "that"];

/** Numbers from 0 to 1 that are the same each time: a linear congruential generator (constants of Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A document of paragraphs and headings with about so many characters. */
export function longDocument(characters: number, seed = 1): DocJson {
  const random = randomFrom(seed);
  const content: NodeJson[] = [];
  for (let length = 0; length < characters; ) {
    const heading = content.length % 12 === 0;
    const text = heading ? wordsFor(4, random) : `${wordsFor(40 + Math.floor(random() * 80), random)}.`;
    const attrs: Attrs = heading ? { id: null, level: 2 } : { id: null };
    content.push({ type: heading ? "heading" : "paragraph", attrs, content: [{ type: "text", text }] });
    length += text.length;
  }
  return withIds({ type: "doc", content });
}

/** The document with so many words replaced, each in a place of its own. */
export function withWordsReplaced(before: DocJson, edits: number, seed = 2): EditedDocument {
  const random = randomFrom(seed);
  const content = [...before.content];
  let least = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    const at = Math.floor(random() * content.length);
    const node = content[at];
    if (!node) continue;
    const words = nodeText(node).split(" ");
    const place = Math.floor(random() * words.length);
    const word = `new${edit}`;
    least += (words[place] ?? "").length + word.length;
    content[at] = { ...node, content: [{ type: "text", text: words.with(place, word).join(" ") }] };
  }
  return { before, after: { type: "doc", content }, least };
}

/** The document with every third paragraph written anew. */
export function withParagraphsRewritten(before: DocJson, seed = 3): EditedDocument {
  const random = randomFrom(seed);
  let least = 0;
  const content = before.content.map((node, index) => {
    if (index % 3 !== 1 || node.type !== "paragraph") return node;
    const text = `${wordsFor(80, random)}.`;
    least += nodeText(node).length + text.length;
    return { ...node, content: [{ type: "text", text }] };
  });
  return { before, after: { type: "doc", content }, least };
}

/** The same text under ids that nobody has seen, as a save in Markdown brings it. */
export function withOtherIds({ content }: DocJson): DocJson {
  const anonymous = content.map((node) => ({ ...node, attrs: { ...node.attrs, id: null } }));
  return withIds({ type: "doc", content: anonymous }, "other");
}

/** Words with the shape of a real text: half of them little ones that are everywhere, the others from 6,000. */
function wordsFor(count: number, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const long = (): string => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  return Array.from({ length: count }, () => (random() < 0.45 ? pick(LITTLE) : long())).join(" ");
}
