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
 * model failed) stays, so that the next run goes on from there. Of two runs at once (in two processes) each takes its own order, and
 * leaves out what the other has done meanwhile.
 */
export async function embedPassages(db: Db, model: EmbeddingModel, versionId: string): Promise<void> {
  for (let order = 0; ; order += READ_AT_ONCE) {
    const passages = await db.passage.findMany({
      where: { versionId, order: { gte: order, lt: order + READ_AT_ONCE } },
      select: { hash: true, text: true },
    });
    if (passages.length === 0) return;
    const texts = [...new Map(passages.map(({ hash, text }) => [hash, text]))];
    const missing = await withoutVector(db, model, texts);
    const shuffled = missing.map((text) => ({ text, at: Math.random() })).sort((a, b) => a.at - b.at);
    for (let from = 0; from < shuffled.length; from += BATCH) {
      const batch = shuffled.slice(from, from + BATCH).map(({ text }) => text);
      await embedBatch(db, model, await withoutVector(db, model, batch));
    }
  }
}

type Text = readonly [hash: string, text: string];

async function withoutVector(db: Db, model: EmbeddingModel, texts: readonly Text[]): Promise<readonly Text[]> {
  const kept = await db.passageVector.findMany({
    where: { model: model.name, hash: { in: texts.map(([hash]) => hash) } },
    select: { hash: true },
  });
  const known = new Set(kept.map(({ hash }) => hash));
  return texts.filter(([hash]) => !known.has(hash));
}

async function embedBatch(db: Db, model: EmbeddingModel, batch: readonly Text[]): Promise<void> {
  if (batch.length === 0) return;
  const vectors = await model.embed(
    batch.map(([, text]) => text),
    BATCH_TIMEOUT,
  );
  const made = batch.flatMap(([hash], at) => {
    const vector = vectors[at];
    return vector ? [{ model: model.name, hash, vector: Uint8Array.from(vector, (value) => value * STEPS) }] : [];
  });
  // In one order: of two runs that keep the same ones, the second then waits for the first, and neither for the other.
  const data = made.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  await db.passageVector.createMany({ data, skipDuplicates: true });
}
