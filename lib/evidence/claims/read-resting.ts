import type { Db } from "@/lib/db";

/** Somebody whose words an article rests on: the author of cited posts, or a reference (then `author` is null). */
export type RestsOn = {
  readonly author: string | null;
  readonly source: { readonly id: string; readonly title: string; readonly kind: "thread" | "reference" };
  /** How many of their passages the article's claims cite. */
  readonly passages: number;
  /** One of the passages that are cited, to begin reading with. */
  readonly passage: string;
};

/** On whose passages an article rests, most cited first. A quotation counts for the person quoted in it. */
export async function restsOn(db: Db, articleId: string): Promise<RestsOn[]> {
  const rows = await db.$queryRaw<
    (Omit<RestsOn, "source"> & { id: string; title: string; kind: "thread" | "reference" })[]
  >`
    SELECT coalesce(p."quotedAuthor", p.author) AS author, s.id, s.title, s.kind::text AS kind,
      count(DISTINCT p.id)::int AS passages, min(p.id) AS passage
    FROM "Citation" c
    JOIN "SourceVersion" v ON v."sourceId" = c."sourceId" AND v.number = c.version
    JOIN "Passage" p ON p."versionId" = v.id AND p.id = c.passage
    JOIN "Source" s ON s.id = c."sourceId"
    WHERE c."articleId" = ${articleId}
    GROUP BY 1, s.id ORDER BY passages DESC, author, s.title, s.id`;
  return rows.map(({ author, id, title, kind, passages, passage }) => ({
    author,
    source: { id, title, kind },
    passages,
    passage,
  }));
}
