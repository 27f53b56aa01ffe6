import type { z } from "zod";
import { type Invalid, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { selectorFor } from "@/lib/document/anchor/anchor";
import type { Citation } from "@/lib/document/model/citation";
import type { citationInput } from "./input";

type Given = z.infer<typeof citationInput>;

/**
 * Citations with their selectors, from passages of the world's sources in their newest versions. A citation that the
 * claim has already (same passage and words) keeps its id. Failure: `invalid` naming the citation that does not hold.
 */
export async function citationsFromInput(
  db: Db,
  worldId: string,
  given: readonly Given[],
  before: readonly Citation[] = [],
): Promise<Result<Citation[], Invalid>> {
  const citations: Citation[] = [];
  for (const [index, each] of given.entries()) {
    const known = before.find((old) => old.passage === each.passage && old.quote === each.quote);
    const made = known
      ? success({ ...known, stance: each.stance, note: each.note ?? "" })
      : await citationFrom(db, worldId, each, `citations.${index}`);
    if (!made.ok) return made;
    citations.push(made.value);
  }
  return success(citations);
}

async function citationFrom(db: Db, worldId: string, given: Given, path: string): Promise<Result<Citation, Invalid>> {
  const passage = await db.passage.findFirst({
    where: { id: given.passage, version: { source: { worldId } } },
    orderBy: { version: { number: "desc" } },
    include: { version: { select: { number: true, sourceId: true } } },
  });
  if (!passage) return failed(invalid(`${path}.passage`, "No source of this world has this passage."));
  const start = passage.text.indexOf(given.quote);
  if (start < 0) return failed(invalid(`${path}.quote`, "These words do not stand in the passage. Copy them exactly."));
  const { prefix, suffix } = selectorFor(passage.text, start, start + given.quote.length);
  return success({
    id: newId(),
    source: passage.version.sourceId,
    version: passage.version.number,
    passage: passage.id,
    passageHash: passage.hash,
    quote: given.quote,
    prefix,
    suffix,
    start,
    stance: given.stance,
    note: given.note ?? "",
  });
}
