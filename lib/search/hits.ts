import type { Db } from "@/lib/db";
import { searchMessages } from "@/lib/language/subjects/search";
import type { PassageMark } from "@/lib/sources/passage";
import { hiddenRanges } from "@/lib/sources/passage-pieces";
import { pageOfPlace } from "@/lib/sources/source";
import { Prisma } from "@/prisma/client/client";
import type { Candidate } from "./candidates";
import type { Hit, Searched } from "./hit";
import type { SearchQuery } from "./query/search-query";
import { snippetOf } from "./snippet";
import { finderOf } from "./word-finder";

/** Characters of a text that are read for a snippet: as many as are searched. */
const READ = 400_000;
const TYPES = { articles: "article", claims: "claim", passages: "passage", decisions: "decision" } as const;

type Row = {
  readonly kind: Searched;
  readonly id: string;
  readonly within: string;
  /** As the hit says it: the slug of an article. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** Of a passage alone. */
  readonly source: string | null;
  readonly post: number | null;
  readonly order: number | null;
  /** Of a passage that has something to hide. */
  readonly marks: readonly PassageMark[] | null;
};

/** Reads what is shown of hits, in their order, with snippets of their texts. */
export async function hitsOf(
  db: Db,
  candidates: readonly (Candidate & { readonly nearly: boolean })[],
  asked: SearchQuery,
  meant: readonly string[],
): Promise<Hit[]> {
  if (candidates.length === 0) return [];
  const reads = [...Map.groupBy(candidates, ({ kind }) => kind)].map(([kind, wanted]) =>
    READS[kind](
      wanted.map(({ id }) => id),
      wanted.map(({ within }) => within),
    ),
  );
  const rows = await db.$queryRaw<Row[]>`${Prisma.join(reads, " UNION ALL ")}`;
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const find = finderOf(asked, meant);
  return candidates.flatMap((candidate) => {
    const row = byKey.get(keyOf(candidate));
    return row ? [hitOf(candidate, row, snippetOf(row.text, find, hiddenRanges(row.marks ?? [])))] : [];
  });
}

function hitOf({ kind, score, nearly }: Candidate & { nearly: boolean }, row: Row, snippet: string): Hit {
  const { name: id, title, path, source, post, order } = row;
  const type = TYPES[kind];
  const found = { id, title, path, snippet, score, nearly };
  if (type !== "passage") return { type, ...found };
  const page = pageOfPlace({ post, order: order ?? 0 });
  const place = `/sources/${source}${page > 1 ? `?page=${page}` : ""}#p-${id}`;
  return { type, ...found, source: source ?? "", post, path: place };
}

function keyOf({ kind, id, within }: Pick<Candidate, "kind" | "id" | "within">): string {
  return `${kind} ${within} ${id}`;
}

type Reads = (ids: readonly string[], within: readonly string[]) => Prisma.Sql;

/** What only passages have, for the others. */
const OF_PASSAGES = Prisma.sql`NULL::text AS source, NULL::int AS post, NULL::int AS "order", NULL::jsonb AS marks`;

const READS: Readonly<Record<Searched, Reads>> = {
  articles: (
    ids,
  ) => Prisma.sql`SELECT 'articles' AS kind, a.id, '' AS within, a.slug AS name, a.title, '/a/' || a.slug AS path, left(txt.text, ${READ}::int) AS text,
      ${OF_PASSAGES}
    FROM "Article" a JOIN "ArticleText" txt ON txt."articleId" = a.id WHERE a.id = ANY (${[...ids]}::text[])`,
  claims: (ids, within) => Prisma.sql`SELECT 'claims' AS kind, c.id, c."articleId" AS within, c.id AS name, a.title,
      '/a/' || a.slug || '#claim-' || c.id AS path, c.text,
      ${OF_PASSAGES}
    FROM unnest(${[...ids]}::text[], ${[...within]}::text[]) AS wanted(id, within)
    JOIN "Claim" c ON c.id = wanted.id AND c."articleId" = wanted.within JOIN "Article" a ON a.id = c."articleId"`,
  passages: (ids, within) => Prisma.sql`SELECT 'passages' AS kind, p.id, p."versionId" AS within, p.id AS name,
      s.title || coalesce(${searchMessages()("postWords")}::text || ' ' || p.post, '') || coalesce(' ' || ${searchMessages()("byWord")}::text || ' ' || p.author, '') AS title,
      '' AS path, left(p.text, ${READ}::int) AS text, s.id AS source, p.post, p."order",
      CASE WHEN p.marks @? '$[*].hides' THEN p.marks END AS marks
    FROM unnest(${[...ids]}::text[], ${[...within]}::text[]) AS wanted(id, within)
    JOIN "Passage" p ON p.id = wanted.id AND p."versionId" = wanted.within
    JOIN "SourceVersion" v ON v.id = p."versionId" JOIN "Source" s ON s.id = v."sourceId"`,
  decisions: (
    ids,
  ) => Prisma.sql`SELECT 'decisions' AS kind, d.id, '' AS within, d.id AS name, a.title, '/a/' || a.slug || '/canon#decision-' || d.id AS path,
      d.reason AS text,
      ${OF_PASSAGES}
    FROM "Decision" d JOIN "Article" a ON a.id = d."articleId" WHERE d.id = ANY (${[...ids]}::text[])`,
};
