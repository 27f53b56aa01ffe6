import type { z } from "zod";
import { type Invalid, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { selectorFor } from "@/lib/document/anchor/anchor";
import { placeQuote } from "@/lib/document/anchor/place-quote";
import type { Citation } from "@/lib/document/model/citation";
import type { citationInput } from "./input";

type Given = z.infer<typeof citationInput>;

/**
 * Citations with their selectors, from passages of the world's sources in their newest versions. A citation that the
 * claim has already (same passage and words, and the same place where one is given) keeps its id. Failure: `invalid` naming the
 * citation that does not hold.
 */
export async function citationsFromInput(
  db: Db,
  worldId: string,
  given: readonly Given[],
  before: readonly Citation[] = [],
): Promise<Result<Citation[], Invalid>> {
  const citations: Citation[] = [];
  for (const [index, each] of given.entries()) {
    const known = before.find((old) => isSame(old, each) && !citations.some(({ id }) => id === old.id));
    const made = known
      ? success({ ...known, stance: each.stance, note: each.note ?? "" })
      : await citationFrom(db, worldId, each, `citations.${index}`);
    if (!made.ok) return made;
    citations.push(made.value);
  }
  return success(citations);
}

/** Whether a citation is the one that is given; of two with the same words, what is told of the place says which. */
function isSame(old: Citation, { passage, quote, prefix = "", suffix = "", start }: Given): boolean {
  if (old.passage !== passage || old.quote !== quote) return false;
  if (start !== undefined) return old.start === start;
  return agree(reversed(old.prefix), reversed(prefix)) && agree(old.suffix, suffix);
}

/** Whether one of two texts begins with the other: they may be cut at different lengths. */
function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

async function citationFrom(db: Db, worldId: string, given: Given, path: string): Promise<Result<Citation, Invalid>> {
  const passage = await db.passage.findFirst({
    where: { id: given.passage, version: { source: { worldId } } },
    orderBy: { version: { number: "desc" } },
    include: { version: { select: { number: true, sourceId: true } } },
  });
  if (!passage) return failed(invalid(`${path}.passage`, "No source in this world has this passage."));
  const place = placeQuote(passage.text, given, `${path}.quote`);
  if (!place.ok) return place;
  return success({
    id: newId(),
    source: passage.version.sourceId,
    version: passage.version.number,
    passage: passage.id,
    passageHash: passage.hash,
    ...selectorFor(passage.text, place.value.start, place.value.end),
    stance: given.stance,
    note: given.note ?? "",
  });
}
