import { toStored } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import { textHash } from "@/lib/document/model/hash";
import { sameJson } from "@/lib/document/model/json";
import type { Prisma } from "@/prisma/client/client";
import type { Contradiction, Text, World } from "./assertion";
import { findContradictions } from "./find-contradictions";
import { checkableWorld, type StatedWorld, statedWorld, textId, textOfFact } from "./read-world";

/**
 * Makes the list of a world's contradictions equal to what its texts say. Rows that are right stay, so that what was found first keeps its time. One process does a
 * world at a time. Returns how many there are; running it again changes nothing.
 */
export async function deriveContradictions(db: Db, worldId: string, now: Date): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('contradictions ' || ${worldId}))`;
      await tx.contradictionsDue.deleteMany({ where: { worldId } });
      const stated = await statedWorld(tx, worldId);
      const world = await checkableWorld(tx, worldId, stated);
      const rows = rowsOf(worldId, stated, world);
      await replaceRows(tx, worldId, rows, now);
      return rows.length;
    },
    { timeout: 60_000 },
  );
}

/** Finds contradictions anew in all worlds that are due. */
export async function deriveDue(db: Db, now: Date): Promise<void> {
  const due = await db.contradictionsDue.findMany({ distinct: ["worldId"], select: { worldId: true } });
  for (const { worldId } of due) await deriveContradictions(db, worldId, now);
}

type Row = Omit<Prisma.ContradictionCreateManyInput, "foundAt">;

function rowsOf(worldId: string, stated: StatedWorld, world: World): readonly Row[] {
  const words = new Map(
    [...stated.texts, ...stated.facts.map(textOfFact), ...stated.cited].map((text) => [textId(text), text.words]),
  );
  return findContradictions(world).map((each) => rowOf(worldId, each, words));
}

function rowOf(worldId: string, found: Contradiction, words: ReadonlyMap<string, string>): Row {
  const { key, kind, about, first, second, citation, because, gap } = found;
  const said = [first, second].map((text) => words.get(text?.id ?? "") ?? "");
  const isCanon = [first, second].every((text) => text === null || text.status === "canon");
  return {
    worldId,
    key: textHash(key),
    kind,
    aboutId: about,
    firstId: first.article,
    firstPart: partOf(first),
    secondId: second?.article ?? null,
    secondPart: second ? partOf(second) : null,
    citationId: citation,
    because: because.map((text) => ({ article: text.article, part: partOf(text) })),
    gap: { ...gap },
    textsHash: textHash(said.join("\n")),
    status: toStored(isCanon ? "canon" : "proposed"),
  };
}

function partOf({ id, article }: Text): string {
  return id.slice(article.length);
}

async function replaceRows(tx: Tx, worldId: string, rows: readonly Row[], now: Date): Promise<void> {
  const stored = await tx.contradiction.findMany({ where: { worldId } });
  const wanted = new Map(rows.map((row) => [row.key, row]));
  const changed = new Map(
    stored.flatMap(({ foundAt, ...row }) => (sameJson(row, wanted.get(row.key)) ? [] : [[row.key, foundAt] as const])),
  );
  const known = new Set(stored.map(({ key }) => key));
  if (changed.size > 0) await tx.contradiction.deleteMany({ where: { worldId, key: { in: [...changed.keys()] } } });
  const data = rows
    .filter(({ key }) => !known.has(key) || changed.has(key))
    .map((row) => ({ ...row, foundAt: changed.get(row.key) ?? now }));
  if (data.length > 0) await tx.contradiction.createMany({ data });
}
