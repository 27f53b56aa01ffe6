import { breathe } from "@/lib/base/breathe";
import { type Merge, mergeDocuments } from "@/lib/document/merge/merge";
import type { DocJson } from "@/lib/document/model/json";
import { inWorker, Overloaded } from "@/lib/workers/pool";
import { areLarge } from "./are-large";
import { mergeTask } from "./revision-tasks";

/**
 * `mergeDocuments`; where they are large, in a worker thread. It stands inside a transaction as well, so that
 * what cannot be had throws (`Overloaded`).
 */
export async function mergedDocuments(base: DocJson, theirs: DocJson, mine: DocJson): Promise<Merge> {
  if (!areLarge(base, theirs, mine)) return mergeDocuments(base, theirs, mine);
  const texts = { base: JSON.stringify(base), theirs: await later(theirs), mine: await later(mine) };
  const ran = await inWorker("saves", mergeTask, texts);
  if (!ran.ok) throw new Overloaded(ran.failure);
  return JSON.parse(ran.value) as Merge;
}

/** The JSON of a document, in a turn of its own. */
async function later(doc: DocJson): Promise<string> {
  await breathe();
  return JSON.stringify(doc);
}
