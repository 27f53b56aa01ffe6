import type { Db, Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";

/** The words that a citation quotes, and where they were; `start` is a UTF-16 offset in the passage. */
export type Quoted = {
  readonly sourceId: string;
  readonly version: number;
  readonly passage: string;
  readonly passageHash: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
};

/** A passage of a version of a source, as far as words are looked for in it. */
export type PassageText = {
  readonly id: string;
  readonly hash: string;
  readonly text: string;
  readonly kind: "paragraph" | "quotation" | "heading" | "listItem" | "caption";
};

/** Returns the id of the newest version of each source, by the source's id. */
export async function newestVersions(tx: Db | Tx, sourceIds: string[]): Promise<Map<string, string>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ sourceId: string; id: string }[]>`
    SELECT v."sourceId", v.id FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId"
    WHERE s.id = ANY(${sourceIds}) AND v.number = s."currentVersion"`;
  return new Map(rows.map((row) => [row.sourceId, row.id]));
}

/** Returns the passages that the citations name, of those versions, by the version's id and their own with a space between. */
export async function citedPassages(
  tx: Db | Tx,
  versionIds: string[],
  citations: readonly Quoted[],
): Promise<Map<string, PassageText>> {
  const rows = await tx.passage.findMany({
    where: { versionId: { in: versionIds }, id: { in: [...new Set(citations.map((citation) => citation.passage))] } },
    select: { id: true, versionId: true, hash: true, text: true, kind: true },
  });
  return new Map(rows.map((row) => [`${row.versionId} ${row.id}`, row]));
}

/** Returns what reads the passages of a version, each version once: the `newest` by its id, the one that a citation was `cited` from. */
export function readOnce(tx: Db | Tx) {
  const read = new Map<string, Promise<PassageText[]>>();
  const once = (key: string, version: Prisma.SourceVersionWhereInput): Promise<PassageText[]> => {
    const passages = read.get(key) ?? versionPassages(tx, version);
    read.set(key, passages);
    return passages;
  };
  return {
    newest: (id: string) => once(id, { id }),
    cited: ({ sourceId, version }: Quoted) => once(`${sourceId} ${version}`, { sourceId, number: version }),
  };
}

async function versionPassages(tx: Db | Tx, version: Prisma.SourceVersionWhereInput): Promise<PassageText[]> {
  return tx.passage.findMany({
    where: { version },
    orderBy: { order: "asc" },
    select: { id: true, hash: true, text: true, kind: true },
  });
}
