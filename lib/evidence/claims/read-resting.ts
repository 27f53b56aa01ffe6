import type { Db } from "@/lib/db";
import { placesOfPassages } from "@/lib/sources/read-places";
import type { PassagePlace } from "@/lib/sources/source";

/** Somebody whose words an article rests on: the author of cited posts, or a reference (then `author` is null). */
export type RestsOn = {
  readonly author: string | null;
  readonly source: { readonly id: string; readonly title: string; readonly kind: "thread" | "reference" };
  /** How many of their passages the article's claims cite. */
  readonly passages: number;
  /** One of the passages that are cited, to begin reading with: where it stands today. */
  readonly place: PassagePlace;
};

/** On whose passages an article rests, most cited first. A quotation counts for the person quoted in it. */
export async function restsOn(db: Db, articleId: string): Promise<RestsOn[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT coalesce(p."quotedAuthor", p.author) AS author, s.id, s.title, s.kind::text AS kind,
      count(DISTINCT p.id)::int AS passages, min(p.id) AS passage
    FROM "Citation" c
    JOIN "SourceVersion" v ON v."sourceId" = c."sourceId" AND v.number = c.version
    JOIN "Passage" p ON p."versionId" = v.id AND p.id = c.passage
    JOIN "Source" s ON s.id = c."sourceId"
    WHERE c."articleId" = ${articleId}
    GROUP BY 1, s.id ORDER BY passages DESC, author, s.title, s.id`;
  const places = await placesOfPassages(
    db,
    rows.map(({ passage }) => passage),
  );
  return rows.flatMap(({ author, id, title, kind, passages, passage }) => {
    const place = places.get(passage);
    return place ? [{ author, source: { id, title, kind }, passages, place }] : [];
  });
}

type Row = Omit<RestsOn, "source" | "place"> & RestsOn["source"] & { readonly passage: string };
