import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Numbers of each word's vector, those that tell most first. */
export const DIMENSIONS = 96;
/** A number is kept as one of 2 * LEVELS + 1 steps of this size: half a byte, which costs no measurable recall. */
export const LEVELS = 7;
export const STEP = 0.04;

/**
 * What words mean, as directions: words used alike point alike. `rankOf` is a word's place among all by frequency (0 is
 * the most frequent), -1 for an unknown word; `vectors` holds the vector of the word with rank r, of length 1, from
 * r * DIMENSIONS on.
 */
export type WordVectors = {
  readonly size: number;
  readonly rankOf: (word: string) => number;
  readonly vectors: Float32Array;
};

let loaded: WordVectors | null = null;

/**
 * The word vectors, read from the project's folder once for each process (about 20 ms, 24 MB): GloVe vectors (Pennington,
 * Socher and Manning, 2014) of the 60,000 most frequent English words, made smaller by bin/word-vectors.ts.
 */
export function wordVectors(): WordVectors {
  loaded ??= read(join(process.cwd(), "lib/evidence/suggestions/word-vectors.bin"));
  return loaded;
}

/** How alike two words are used, by their ranks: -1 to 1, 0 where one is unknown. */
export function wordSimilarity({ vectors }: WordVectors, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  let sum = 0;
  for (let i = a * DIMENSIONS, j = b * DIMENSIONS, end = i + DIMENSIONS; i < end; i++, j++) {
    sum += (vectors[i] ?? 0) * (vectors[j] ?? 0);
  }
  return sum;
}

function read(path: string): WordVectors {
  const file = readFileSync(path);
  const size = file.readUInt32LE(0);
  const start = 8 + file.readUInt32LE(4);
  const ranks = new Map(
    file
      .toString("utf8", 8, start)
      .split("\n")
      .map((word, rank) => [word, rank]),
  );
  const vectors = new Float32Array(size * DIMENSIONS);
  for (let word = 0; word < size; word++) unpack(file, start, vectors, word * DIMENSIONS);
  return { size, rankOf: (word) => ranks.get(word) ?? -1, vectors };
}

/** Two numbers of each byte; then the vector is made of length 1 again, which rounding has changed. */
function unpack(file: Buffer, start: number, vectors: Float32Array, from: number): void {
  let squares = 0;
  for (let index = 0; index < DIMENSIONS; index += 2) {
    const byte = file[start + (from + index) / 2] ?? 0;
    const [high, low] = [(byte >> 4) - LEVELS, (byte & 15) - LEVELS];
    vectors[from + index] = high;
    vectors[from + index + 1] = low;
    squares += high * high + low * low;
  }
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let index = from; index < from + DIMENSIONS; index++) vectors[index] = (vectors[index] ?? 0) * scale;
}
