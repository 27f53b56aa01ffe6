import { linesOf } from "../attribution/block-words";
import { replayAttribution } from "../attribution/replay-attribution";
import type { NodeJson } from "../model/json";
import { nodeText } from "../model/text";
import { commonTokens } from "../words/common-tokens";
import { splitWords } from "../words/tokens";
import type { Material } from "./anchor-trials";
import { type ScriptedRevision, scriptedHistory } from "./scripted-history";
import { nodeOf, type ScriptedText, scriptedAuthorsOf } from "./scripted-text";

/** How well a way of attributing did: words of the last revision and of all revisions, and paragraphs that were moved. */
export type Score = {
  readonly last: Share;
  readonly all: Share;
  /** Moved paragraphs of which every word kept its origin. */
  readonly moved: Share;
};

export type Share = { readonly right: number; readonly of: number };

/** For each revision and block the origins of its words, in the order of the text. */
export type Attributed = readonly (readonly (readonly number[])[])[];

/** Lets a way of attributing words try a scripted history, and compares it with what the script knows. */
export async function triedOn(
  material: Material,
  seed: number,
  attribute: (history: readonly ScriptedRevision[]) => Promise<Attributed>,
): Promise<Score> {
  const history = scriptedHistory(material, seed);
  const attributed = await attribute(history);
  const all = { right: 0, of: 0 };
  const moved = { right: 0, of: 0 };
  let last: Share = { right: 0, of: 0 };
  for (const [index, { text, moved: ids }] of history.entries()) {
    last = scoreOf(text, attributed[index] ?? []);
    all.right += last.right;
    all.of += last.of;
    for (const id of ids) {
      moved.of += 1;
      if (keptAll(id, history, attributed, index)) moved.right += 1;
    }
  }
  return { last, all, moved };
}

/** As the product does it. */
export async function byBlocks(history: readonly ScriptedRevision[]): Promise<Attributed> {
  const nodes = new Map<bigint, NodeJson>();
  const ids = new Map<string, bigint>();
  const revisions = history.map(({ number, text }) => {
    const blocks = text.map((block) => {
      const node = nodeOf(block);
      const key = JSON.stringify(node);
      const id = ids.get(key) ?? BigInt(ids.size + 1);
      ids.set(key, id);
      nodes.set(id, node);
      return id;
    });
    return { number, blocks };
  });
  const rows = await replayAttribution(revisions, nodes, "trial");
  const origins = new Map(rows.map((row) => [row.block, row.origins]));
  return revisions.map(({ blocks }) => blocks.map((block) => origins.get(block) ?? []));
}

/** The naive way: the words of neighbouring revisions compared as one text; what was not there a revision before is new. */
export async function byNeighbours(history: readonly ScriptedRevision[]): Promise<Attributed> {
  const numbers = new Map<string, number>();
  let before = { words: Int32Array.of(), origins: [] as number[] };
  return history.map(({ number, text }) => {
    const lines = text.map((block) => splitWords(linesOf(nodeOf(block)).map(nodeText).join(" ")));
    const words = Int32Array.from(lines.flat(), (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    });
    const origins: number[] = Array.from(words, () => number);
    for (const { a, b, length } of commonTokens(before.words, words)) {
      for (let at = 0; at < length; at += 1) origins[b + at] = before.origins[a + at] ?? number;
    }
    before = { words, origins };
    let from = 0;
    return lines.map((line) => {
      from += line.length;
      return origins.slice(from - line.length, from);
    });
  });
}

function scoreOf(text: ScriptedText, attributed: readonly (readonly number[])[]): Share {
  const truth = text.map(scriptedAuthorsOf);
  const right = truth.map((words, block) => words.filter((origin, at) => attributed[block]?.[at] === origin).length);
  return { right: sum(right), of: sum(truth.map((words) => words.length)) };
}

/** Whether a moved paragraph has the same origins as before, word by word. */
function keptAll(id: string, history: readonly ScriptedRevision[], attributed: Attributed, index: number): boolean {
  const now = history[index]?.text.findIndex((block) => block.id === id) ?? -1;
  const sentences = history[index]?.text[now]?.sentences;
  const before = history[index - 1]?.text.findIndex((block) => block.sentences === sentences) ?? -1;
  const [was, is] = [attributed[index - 1]?.[before], attributed[index]?.[now]];
  return was !== undefined && is !== undefined && was.every((origin, at) => origin === is[at]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
