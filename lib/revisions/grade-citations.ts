import type { Db, Tx } from "@/lib/db";
import { findAnchor } from "@/lib/document/anchor";

type Quoted = {
  readonly sourceId: string;
  readonly passage: string;
  readonly passageHash: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
};

/** How a citation stands in the newest version of its source: its grade, and the place (UTF-16 offsets) unless lost. */
export type Graded = {
  readonly grade: "exact" | "edited" | "rewritten" | "moved" | "lost";
  readonly shownPassage: string | null;
  readonly shownStart: number | null;
  readonly shownEnd: number | null;
};

type PassageText = { readonly id: string; readonly hash: string; readonly text: string };

/**
 * Looks every citation up in the newest version of its source. A citation whose passage still has the hash that it
 * was cited with is found without reading the source; only the others are searched by the staged method of anchor.ts.
 */
export async function gradeCitations<C extends Quoted>(tx: Db | Tx, citations: readonly C[]): Promise<(C & Graded)[]> {
  const versions = await newestVersions(tx, [...new Set(citations.map((citation) => citation.sourceId))]);
  const cited = await citedPassages(tx, [...versions.values()], citations);
  const whole = new Map<string, PassageText[]>();
  const graded: (C & Graded)[] = [];
  for (const citation of citations) {
    const version = versions.get(citation.sourceId);
    const passage = version === undefined ? undefined : cited.get(`${version} ${citation.passage}`);
    graded.push({ ...citation, ...(unchanged(citation, passage) ?? (await searched(tx, whole, version, citation))) });
  }
  return graded;
}

function unchanged(citation: Quoted, passage: PassageText | undefined): Graded | null {
  if (passage?.hash !== citation.passageHash) return null;
  const end = citation.start + citation.quote.length;
  if (passage.text.slice(citation.start, end) !== citation.quote) return null;
  return { grade: "exact", shownPassage: passage.id, shownStart: citation.start, shownEnd: end };
}

async function searched(
  tx: Db | Tx,
  whole: Map<string, PassageText[]>,
  version: string | undefined,
  citation: Quoted,
): Promise<Graded> {
  if (version === undefined) return { grade: "lost", shownPassage: null, shownStart: null, shownEnd: null };
  const passages = whole.get(version) ?? (await passagesOf(tx, version));
  whole.set(version, passages);
  const { quote, prefix, suffix, start } = citation;
  const selector = { quote, prefix, suffix, start, block: citation.passage, blockHash: citation.passageHash };
  const found = findAnchor(selector, passages);
  if (found.grade === "lost") return { grade: "lost", shownPassage: null, shownStart: null, shownEnd: null };
  return { grade: found.grade, shownPassage: found.block, shownStart: found.start, shownEnd: found.end };
}

async function newestVersions(tx: Db | Tx, sourceIds: string[]): Promise<Map<string, string>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ sourceId: string; id: string }[]>`
    SELECT v."sourceId", v.id FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId"
    WHERE s.id = ANY(${sourceIds}) AND v.number = s."currentVersion"`;
  return new Map(rows.map((row) => [row.sourceId, row.id]));
}

async function citedPassages(
  tx: Db | Tx,
  versionIds: string[],
  citations: readonly Quoted[],
): Promise<Map<string, PassageText>> {
  const rows = await tx.passage.findMany({
    where: { versionId: { in: versionIds }, id: { in: [...new Set(citations.map((citation) => citation.passage))] } },
    select: { id: true, versionId: true, hash: true, text: true },
  });
  return new Map(rows.map((row) => [`${row.versionId} ${row.id}`, row]));
}

async function passagesOf(tx: Db | Tx, versionId: string): Promise<PassageText[]> {
  return tx.passage.findMany({
    where: { versionId },
    orderBy: { order: "asc" },
    select: { id: true, hash: true, text: true },
  });
}
