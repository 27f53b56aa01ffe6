import type { Db } from "@/lib/db";
import { embedPassages } from "./embed-passages";
import { configuredModel, type EmbeddingModel } from "./embedding-model";
import type { ModelView } from "./find-candidates";
import { alikeness, type PassageVectors, passageVectors } from "./passage-vectors";

/** How long who asks waits for the model, ms: without its answer there are suggestions all the same. */
const QUESTION_TIMEOUT = 1_500;
/** How long a model that failed is left alone, ms. */
const REST = 5 * 60_000;
/** Bytes of vectors kept in memory: 100,000 passages of 1,536 numbers and some room. */
const MOST_KEPT = 256 * 2 ** 20;

type Version = { readonly id: string; readonly passageCount: number };

/** Vectors by model and version; the one used last stands last. */
const vectorsOfVersions = new Map<string, PassageVectors>();
const underway = new Set<string>();
const restUntil = new Map<string, number>();
/** One version after the other: a model on one's own machine does one thing at a time. */
let queue: Promise<void> = Promise.resolve();

/**
 * What the configured embedding model finds alike; null without one, while it fails, and while passages still lack its
 * vectors: those are made in the background from the first question on. Failures are a line of the log, never the asker's.
 */
export async function viewOfModel(db: Db, versions: readonly Version[], text: string): Promise<ModelView | null> {
  const model = configuredModel(process.env);
  if (!model || rests(model)) return null;
  const ready = versions.map((version) => vectorsOf(db, model, version));
  if (!ready.every((vectors) => vectors !== null)) return null;
  try {
    const [direction] = await model.embed([text], QUESTION_TIMEOUT);
    const views = ready.map((vectors) => (direction ? alikeness(vectors, direction) : null));
    return views.every((view) => view !== null) ? views : null;
  } catch (error) {
    rest(model, error);
    return null;
  }
}

function vectorsOf(db: Db, model: EmbeddingModel, version: Version): PassageVectors | null {
  const key = `${model.name} ${version.id}`;
  const vectors = vectorsOfVersions.get(key);
  if (vectors) {
    vectorsOfVersions.delete(key);
    vectorsOfVersions.set(key, vectors);
    return vectors;
  }
  if (!underway.has(key)) {
    underway.add(key);
    queue = queue.then(() => prepare(db, model, version, key));
  }
  return null;
}

async function prepare(db: Db, model: EmbeddingModel, version: Version, key: string): Promise<void> {
  try {
    if (rests(model)) return;
    await embedPassages(db, model, version.id);
    const vectors = await passageVectors(db, model.name, version);
    if (vectors) keep(key, vectors);
  } catch (error) {
    rest(model, error);
  } finally {
    underway.delete(key);
  }
}

function keep(key: string, vectors: PassageVectors): void {
  vectorsOfVersions.set(key, vectors);
  let bytes = [...vectorsOfVersions.values()].reduce((sum, { steps }) => sum + steps.length, 0);
  for (const [other, { steps }] of vectorsOfVersions) {
    if (bytes <= MOST_KEPT || other === key) break;
    vectorsOfVersions.delete(other);
    bytes -= steps.length;
  }
}

function rests({ name }: EmbeddingModel): boolean {
  return performance.now() < (restUntil.get(name) ?? 0);
}

function rest(model: EmbeddingModel, error: unknown): void {
  restUntil.set(model.name, performance.now() + REST);
  const reason = error instanceof Error ? error.message : String(error);
  console.warn(
    `The embedding model ${model.name} failed: ${reason}. Suggestions go on without it; it is asked again in ${REST / 60_000} minutes.`,
  );
}
