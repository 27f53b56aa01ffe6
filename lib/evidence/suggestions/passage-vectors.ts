import type { Db } from "@/lib/db";

/** A number of a direction (-1 to 1) is kept in so many steps to either side, as a signed byte. */
export const STEPS = 127;

/** What a model makes of the passages of one version: `dimensions` numbers each, in the order of the passages. */
export type PassageVectors = { readonly dimensions: number; readonly steps: Int8Array };

/** Vectors read at once. */
const READ_AT_ONCE = 5_000;

/** The kept vectors of a version's passages; null while any is missing, so that no passage is judged by less than another. */
export async function passageVectors(
  db: Db,
  model: string,
  { id, passageCount }: { readonly id: string; readonly passageCount: number },
): Promise<PassageVectors | null> {
  let all: PassageVectors | null = null;
  let place = 0;
  for (let order = 0; order < passageCount; order += READ_AT_ONCE) {
    const rows = await db.$queryRaw<{ vector: Uint8Array | null }[]>`
      SELECT v.vector FROM "Passage" p LEFT JOIN "PassageVector" v ON v.hash = p.hash AND v.model = ${model}
      WHERE p."versionId" = ${id} AND p."order" >= ${order} AND p."order" < ${order + READ_AT_ONCE} ORDER BY p."order"`;
    for (const { vector } of rows) {
      if (!vector) return null;
      all ??= { dimensions: vector.length, steps: new Int8Array(vector.length * passageCount) };
      if (vector.length !== all.dimensions) return null;
      all.steps.set(new Int8Array(vector.buffer, vector.byteOffset, vector.length), all.dimensions * place);
      place += 1;
    }
  }
  return all;
}

/** How alike each passage and a direction are, -1 to 1; null where the direction is of another length. */
export function alikeness({ dimensions, steps }: PassageVectors, direction: Float32Array): Float32Array | null {
  if (direction.length !== dimensions) return null;
  const alike = new Float32Array(steps.length / dimensions);
  for (let place = 0, from = 0; place < alike.length; place++, from += dimensions) {
    let sum = 0;
    for (let index = 0; index < dimensions; index++)
      sum += (steps[from + index] as number) * (direction[index] as number);
    alike[place] = sum / STEPS;
  }
  return alike;
}
