import type { Db } from "@/lib/db";
import type { EmbeddingModel } from "./embedding-model";
import { STEPS } from "./passage-vectors";

/** Passages sent at once: what small models on one's own machine do in a second or two. */
const BATCH = 64;
/** How long the model may take for a batch, ms: one that is loaded first takes its time. */
const BATCH_TIMEOUT = 60_000;
/** Passages looked up at once. */
const READ_AT_ONCE = 2_000;

/**
 * Has the model make the vectors that passages of a version lack, and keeps them. What was kept when it throws (the
 * model failed) stays, so that the next run goes on from there; two runs at once do work twice and harm nothing.
 */
export async function embedPassages(db: Db, model: EmbeddingModel, versionId: string): Promise<void> {
  for (let order = 0; ; order += READ_AT_ONCE) {
    const passages = await db.passage.findMany({
      where: { versionId, order: { gte: order, lt: order + READ_AT_ONCE } },
      select: { hash: true, text: true },
    });
    if (passages.length === 0) return;
    const texts = new Map(passages.map(({ hash, text }) => [hash, text]));
    const kept = await db.passageVector.findMany({
      where: { model: model.name, hash: { in: [...texts.keys()] } },
      select: { hash: true },
    });
    for (const { hash } of kept) texts.delete(hash);
    const missing = [...texts];
    for (let from = 0; from < missing.length; from += BATCH)
      await embedBatch(db, model, missing.slice(from, from + BATCH));
  }
}

async function embedBatch(db: Db, model: EmbeddingModel, batch: readonly (readonly [string, string])[]): Promise<void> {
  const vectors = await model.embed(
    batch.map(([, text]) => text),
    BATCH_TIMEOUT,
  );
  const data = batch.flatMap(([hash], at) => {
    const vector = vectors[at];
    return vector ? [{ model: model.name, hash, vector: Uint8Array.from(vector, (value) => value * STEPS) }] : [];
  });
  await db.passageVector.createMany({ data, skipDuplicates: true });
}
