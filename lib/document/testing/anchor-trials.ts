import { findAnchor, type Selector, selectorFor } from "../anchor/anchor";
import type { AnchorBlock, Anchored } from "../anchor/anchor-types";
import { textHash } from "../model/hash";

/** Numbers from 0 to 1 that are the same each time. */
export type Random = () => number;

/** A generator of such numbers (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = "ba do ke mi lo ra su te vin gar pol est amur sia rail no fle kan tor shi wer und".split(" ");

/** Made-up words, the first ones much more frequent, as in any language. */
const WORDS = words(randomFrom(7));

function words(random: Random): readonly string[] {
  const made = new Set<string>(["the", "of", "and", "in", "to", "was", "that", "at"]);
  while (made.size < 1_500) {
    const length = 1 + Math.floor(random() * 3);
    made.add(Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(""));
  }
  return [...made];
}

function word(random: Random): string {
  return WORDS[Math.floor(WORDS.length * random() ** 3)] ?? "the";
}

/** Where the paragraphs of a trial come from, and the words that edits put in. */
export type Material = { readonly paragraphs: readonly Paragraph[]; readonly word: (random: Random) => string };

/** Made-up paragraphs and words, for where no text is at hand. */
export function madeUp(seed: number): Material {
  return { paragraphs: corpus(randomFrom(seed)), word };
}

/** Real paragraphs, told apart into sentences; edits put in words of the same texts, frequent ones more often. */
export function materialOf(texts: readonly string[]): Material {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  const paragraphs = texts.map((text, index) => ({
    id: `b${index}`,
    sentences: [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter((each) => each !== ""),
  }));
  const used = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  return { paragraphs, word: (random) => used[Math.floor(random() * used.length)] ?? "the" };
}

function sentence(random: Random): string {
  const length = 6 + Math.floor(random() * 10);
  const text = Array.from({ length }, () => word(random)).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A paragraph as its sentences, so that edits know where the quote is. */
export type Paragraph = { readonly id: string; readonly sentences: readonly string[] };

/** 450 paragraphs of about 97,000 characters. */
function corpus(random: Random): readonly Paragraph[] {
  return Array.from({ length: 450 }, (_, index) => ({
    id: `b${index}`,
    sentences: Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random)),
  }));
}

const blocksMade = new WeakMap<Paragraph, AnchorBlock>();

/** Blocks as findAnchor takes them; made once for each paragraph. */
export function blocksOf(paragraphs: readonly Paragraph[]): readonly AnchorBlock[] {
  return paragraphs.map((paragraph) => {
    const text = paragraph.sentences.join(" ");
    const block = blocksMade.get(paragraph) ?? { id: paragraph.id, text, hash: textHash(text) };
    blocksMade.set(paragraph, block);
    return block;
  });
}

/** The edited paragraphs, and which sentence of which block the quote is now; null where it is gone. */
type Edited = {
  readonly paragraphs: readonly Paragraph[];
  readonly now: { readonly block: string; readonly sentence: number } | null;
};

/** What happens to the quoted sentence `at` of the paragraph `home`. */
export type Situation = (
  paragraphs: readonly Paragraph[],
  home: number,
  at: number,
  random: Random,
  word: Material["word"],
) => Edited;

function changed(
  paragraphs: readonly Paragraph[],
  index: number,
  change: (sentences: readonly string[]) => readonly string[],
): readonly Paragraph[] {
  return paragraphs.map((each, place) => (place === index ? { ...each, sentences: change(each.sentences) } : each));
}

function reworded(text: string, share: number, random: Random, word: Material["word"]): string {
  return text
    .split(" ")
    .map((each) => (random() < share ? word(random) : each))
    .join(" ");
}

function elsewhere(paragraphs: readonly Paragraph[], home: number, random: Random): number {
  return (home + 1 + Math.floor(random() * (paragraphs.length - 1))) % paragraphs.length;
}

/** The kinds of edit that a quotation has to survive. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  "paragraphs inserted elsewhere": (paragraphs, home, at, random) => {
    const made = Array.from({ length: 5 }, (_, index) => ({ id: `new${index}`, sentences: [sentence(random)] }));
    return { paragraphs: [...made, ...paragraphs], now: { block: `b${home}`, sentence: at } };
  },
  "1-2 words of the quote changed": (paragraphs, home, at, random, word) => ({
    paragraphs: changed(paragraphs, home, (sentences) =>
      sentences.map((each, index) => {
        if (index !== at) return each;
        const all = each.split(" ");
        for (let count = 0; count < 2; count++) all[Math.floor(random() * all.length)] = word(random);
        return all.join(" ");
      }),
    ),
    now: { block: `b${home}`, sentence: at },
  }),
  "60 % rewritten in place": (paragraphs, home, at, random, word) => ({
    paragraphs: changed(paragraphs, home, (sentences) =>
      sentences.map((each, index) => (index === at ? reworded(each, 0.6, random, word) : each)),
    ),
    now: { block: `b${home}`, sentence: at },
  }),
  "quote and context both edited 20 %": (paragraphs, home, at, random, word) => ({
    paragraphs: changed(paragraphs, home, (sentences) => sentences.map((each) => reworded(each, 0.2, random, word))),
    now: { block: `b${home}`, sentence: at },
  }),
  "sentence moved to another paragraph": (paragraphs, home, at, random) => {
    const moved = paragraphs[home]?.sentences[at] ?? "";
    const target = elsewhere(paragraphs, home, random);
    const without = changed(paragraphs, home, (sentences) => sentences.filter((_, index) => index !== at));
    return {
      paragraphs: changed(without, target, (all) => [moved, ...all]),
      now: { block: `b${target}`, sentence: 0 },
    };
  },
  "sentence deleted": (paragraphs, home, at) => ({
    paragraphs: changed(paragraphs, home, (sentences) => sentences.filter((_, index) => index !== at)),
    now: null,
  }),
  "deleted, with a lookalike elsewhere": (paragraphs, home, at, random) => {
    const all = (paragraphs[home]?.sentences[at] ?? "").split(" ");
    const middle = Math.floor(all.length / 2);
    all[middle] = all[middle] === "rail" ? "amur" : "rail";
    const target = elsewhere(paragraphs, home, random);
    const without = changed(paragraphs, home, (sentences) => sentences.filter((_, index) => index !== at));
    return { paragraphs: changed(without, target, (sentences) => [...sentences, all.join(" ")]), now: null };
  },
};

/** How many of the trials were right, wrong, or lost though it was there; and the milliseconds that each took. */
export type Outcome = { right: number; wrong: number; lost: number; readonly times: number[] };

/** How a quotation is looked for: ours, or one to compare it with. */
export type Finder = (selector: Selector, blocks: readonly AnchorBlock[]) => Anchored;

/** Puts one situation to the test, each time with another sentence. */
export function tried(
  situation: Situation,
  trials: number,
  seed: number,
  { paragraphs: original, word: anyWord }: Material = madeUp(seed),
  find: Finder = findAnchor,
): Outcome {
  const random = randomFrom(seed + 1);
  const before = blocksOf(original);
  const outcome: Outcome = { right: 0, wrong: 0, lost: 0, times: [] };
  for (let trial = 0; trial < trials; trial++) {
    const home = Math.floor(random() * original.length);
    const sentences = original[home]?.sentences ?? [];
    const at = Math.floor(random() * sentences.length);
    const selector = selectorOfSentence(before[home], sentences, at);
    const edited = situation(original, home, at, random, anyWord);
    const blocks = blocksOf(edited.paragraphs);
    const start = performance.now();
    const found = find(selector, blocks);
    outcome.times.push(performance.now() - start);
    if (found.grade === "lost") outcome[edited.now ? "lost" : "right"]++;
    else outcome[edited.now && covers(found, edited) ? "right" : "wrong"]++;
  }
  return outcome;
}

function selectorOfSentence(block: AnchorBlock | undefined, sentences: readonly string[], at: number): Selector {
  const start = sentences.slice(0, at).join(" ").length + (at > 0 ? 1 : 0);
  const end = start + (sentences[at]?.length ?? 0);
  return { ...selectorFor(block?.text ?? "", start, end), block: block?.id ?? "", blockHash: block?.hash ?? "" };
}

/** Whether most of what was found is the sentence, and most of the sentence was found. */
function covers(found: { block: string; start: number; end: number }, { paragraphs, now }: Edited): boolean {
  const sentences = paragraphs.find((each) => each.id === now?.block)?.sentences ?? [];
  const index = now?.sentence ?? 0;
  const start = sentences.slice(0, index).join(" ").length + (index > 0 ? 1 : 0);
  const end = start + (sentences[index]?.length ?? 0);
  const shared = Math.min(end, found.end) - Math.max(start, found.start);
  return found.block === now?.block && shared > Math.max(end - start, found.end - found.start) / 2;
}
