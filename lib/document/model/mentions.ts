import { namePlaces } from "@/lib/document/words/name-places";
import { sentencesOf } from "@/lib/document/words/sentences";
import { placed, withInline, withMark } from "./inline";
import { markOn, type NodeJson } from "./json";
import { cutAtEnd, cutAtStart } from "./linking-sentences";
import { isTextblock, nodeText } from "./text";

/** Words of a block that name something and are no link, with what stands before and after them in their sentence. */
export type Mention = {
  /** Which of the block's texts they stand in, from 0 in the order of the block. */
  readonly part: number;
  /** Where they begin there, in UTF-16 units. */
  readonly start: number;
  readonly words: string;
  readonly before: string;
  readonly after: string;
};

/** Which words of a block are meant: as `Mention` says it. */
export type MentionPlace = Pick<Mention, "part" | "start" | "words">;

/** Texts in which no link is expected. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(["heading", "codeBlock"]);

/**
 * The places of a block where one of some names stands outside of links and code, in the order of the text. `others` are longer names that hold one of
 * them and mean something else.
 */
export function mentionsIn(block: NodeJson, names: readonly string[], others: readonly string[]): readonly Mention[] {
  const mine = new Set(names);
  return textsOf(block).flatMap((node, part) => {
    if (WITHOUT_LINKS.has(node.type)) return [];
    const text = nodeText(node);
    const places = namePlaces(text, [...names, ...others.filter((name) => !mine.has(name))]);
    return places
      .filter(({ name, start, end }) => mine.has(name) && isFree(node, start, end))
      .map(({ start, end }) => ({ part, start, ...sentenceAround(text, start, end) }));
  });
}

/** The block with a link on the words that are meant, each of which must stand there free as `mentionsIn` found it; null where one does not. */
export function withMentionsLinked(block: NodeJson, places: readonly MentionPlace[], href: string): NodeJson | null {
  const texts = textsOf(block);
  const stands = places.every(({ part, start, words }) => {
    const node = texts[part];
    const end = start + words.length;
    return node !== undefined && nodeText(node).slice(start, end) === words && isFree(node, start, end);
  });
  if (!stands) return null;
  let part = -1;
  return mapTexts(block, (node) => {
    part += 1;
    const here = places.filter((place) => place.part === part);
    return here.reduce((text, { start, words }) => linked(text, start, start + words.length, href), node);
  });
}

/** A text with a link on what lies between two places: whatever other marks are there stay. */
function linked(block: NodeJson, start: number, end: number, href: string): NodeJson {
  const inline = placed(block).flatMap(({ node, start: from, end: to }): NodeJson[] => {
    if (node.text === undefined || to <= start || from >= end) return [node];
    const [first, last] = [Math.max(0, start - from), Math.min(node.text.length, end - from)];
    const middle = withMark({ ...node, text: node.text.slice(first, last) }, { type: "link", attrs: { href } });
    return [{ ...node, text: node.text.slice(0, first) }, middle, { ...node, text: node.text.slice(last) }];
  });
  return withInline(block, inline);
}

function isFree(block: NodeJson, start: number, end: number): boolean {
  return placed(block).every(
    ({ node, start: from, end: to }) =>
      to <= start || from >= end || (node.text !== undefined && !markOn(node, "link") && !markOn(node, "code")),
  );
}

function textsOf(block: NodeJson): readonly NodeJson[] {
  return isTextblock(block) ? [block] : (block.content ?? []).flatMap(textsOf);
}

function mapTexts(block: NodeJson, change: (text: NodeJson) => NodeJson): NodeJson {
  if (isTextblock(block)) return change(block);
  return block.content ? { ...block, content: block.content.map((child) => mapTexts(child, change)) } : block;
}

function sentenceAround(text: string, start: number, end: number): Omit<Mention, "part" | "start"> {
  const sentences = sentencesOf(text);
  const first = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const last = sentences.find((sentence) => sentence.end >= end)?.end ?? text.length;
  return {
    before: cutAtStart(text.slice(first, start)),
    words: text.slice(start, end),
    after: cutAtEnd(text.slice(end, last)),
  };
}
