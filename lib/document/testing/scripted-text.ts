import { h, ol, p } from "../model/build";
import type { NodeJson } from "../model/json";
import { splitWords } from "../words/tokens";
import type { Material, Random } from "./anchor-trials";

/** Some letters between spaces, and the revision that truly brought them: what the script knows and the text does not say. */
export type Piece = { readonly text: string; readonly origin: number };

export type Sentence = readonly Piece[];

/** A block of a scripted text. */
export type ScriptedBlock = {
  readonly id: string;
  readonly type: "paragraph" | "heading" | "list";
  readonly sentences: readonly Sentence[];
};

export type ScriptedText = readonly ScriptedBlock[];

/** The block as it stands in a document. */
export function nodeOf({ id, type, sentences }: ScriptedBlock): NodeJson {
  const text = (some: readonly Sentence[]): string => some.map(sentenceText).join(" ");
  if (type === "heading") return h.id(id, 2, text(sentences));
  if (type === "paragraph") return p.id(id, text(sentences));
  const list = ol.id(id, ...sentences.map(sentenceText));
  // The parts of a list need ids of their own, as every save gives them.
  const content = list.content?.map((item, index) => ({
    ...item,
    attrs: { ...item.attrs, id: `${id}.${index}` },
    content: (item.content ?? []).map((line) => ({ ...line, attrs: { ...line.attrs, id: `${id}.${index}.p` } })),
  }));
  return content ? { ...list, content } : list;
}

/** For each word of the block the revision that truly brought it. */
export function scriptedAuthorsOf({ sentences }: ScriptedBlock): number[] {
  return sentences.flat().flatMap(({ text, origin }) => splitWords(text).map(() => origin));
}

/** Where a script takes new text and its decisions from. */
export type Writer = {
  readonly newId: () => string;
  /** A sentence that nobody wrote before; after the last one of the material they are made of its words. */
  readonly sentence: (origin: number) => Sentence;
  /** A word that is not `other`. */
  readonly word: (origin: number, other: string) => Piece;
  readonly paragraph: (origin: number) => ScriptedBlock;
  readonly heading: (origin: number) => ScriptedBlock;
  /** A whole number from 0 on, below the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
};

/** A writer who draws from some material, the same each time for the same random numbers. */
export function writerOf(material: Material, random: Random): Writer {
  const sentences = [...new Set(material.paragraphs.flatMap((paragraph) => paragraph.sentences))];
  let used = 0;
  let ids = 0;
  const below = (limit: number): number => Math.floor(random() * limit);
  const newId = (): string => {
    ids += 1;
    return `n${ids}`;
  };
  const sentence = (origin: number): Sentence => {
    used += 1;
    const words = (): string => Array.from({ length: 6 + below(18) }, () => material.word(random)).join(" ");
    return piecesOf(sentences[used] ?? words(), origin);
  };
  const word = (origin: number, other: string): Piece => {
    const text = material.word(random);
    return text.toLowerCase() === other.toLowerCase() ? word(origin, other) : { text, origin };
  };
  const paragraph = (origin: number): ScriptedBlock => {
    const count = 2 + below(5);
    return { id: newId(), type: "paragraph", sentences: Array.from({ length: count }, () => sentence(origin)) };
  };
  const heading = (origin: number): ScriptedBlock => {
    return { id: newId(), type: "heading", sentences: [sentence(origin).slice(0, 2 + below(3))] };
  };
  return { newId, sentence, word, paragraph, heading, below, chance: (share) => random() < share };
}

function sentenceText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join(" ");
}

function piecesOf(sentence: string, origin: number): Sentence {
  const pieces = sentence.split(/\s+/).filter((text) => text !== "");
  return pieces.map((text) => ({ text, origin }));
}
