import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { openQuestions } from "@/lib/sources/questions/read";
import { readPassages } from "@/lib/sources/read";
import { type PassageView, POSTS_A_PAGE } from "@/lib/sources/source";
import type { Tier, TierReason } from "@/lib/sources/thread/tier";
import { Prisma } from "@/prisma/client/client";
import { type PostView, type ReaderMode, STORY_POSTS_A_PAGE } from "./reader-mode";

type Version = { readonly id: string; readonly version: number };

/** Which posts of a thread are asked for. */
export type PostFilter = { readonly mode?: ReaderMode; readonly tier?: Tier; readonly author?: string };

/** Posts of a version of a thread, in order; `skip` and `limit` page through them. */
export async function postsOf(
  db: Db,
  source: Version,
  filter: PostFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<PostView[]> {
  const where = await conditions(db, source, filter);
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.number, r."postId" AS id, r.author, r.tier AS proposed, r.reasons, r.title, r.opening, r.passages,
      w."postedAt", w."externalId", l.tier, l.threadmark, l."byId", l.at
    FROM ${classifiedPosts()} JOIN "Post" w ON w."versionId" = v.id AND w.number = r.number WHERE ${where}
    ORDER BY r.number LIMIT ${page.limit} OFFSET ${page.skip ?? 0}`;
  return viewsOf(db, source, rows);
}

/** A post with all that stands in it. */
export type FullPost = PostView & { readonly content: readonly PassageView[] };

/** One page (from 1) of a thread in a way of reading it, or of one author's posts; `total` posts are on all pages together. */
export async function threadPage(
  db: Db,
  source: Version,
  filter: PostFilter,
  page: number,
): Promise<{ readonly posts: readonly FullPost[]; readonly total: number }> {
  const size = pageSize(filter.mode);
  const where = await conditions(db, source, filter);
  const [posts, [counted]] = await Promise.all([
    postsOf(db, source, filter, { limit: size, skip: (page - 1) * size }),
    db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM ${classifiedPosts()} WHERE ${where}`,
  ]);
  const passages = await readPassages(db, source, { posts: posts.map((post) => post.number) });
  const byPost = Map.groupBy(passages, ({ post }) => post);
  return {
    posts: posts.map((post) => ({ ...post, content: byPost.get(post.number) ?? [] })),
    total: counted?.total ?? 0,
  };
}

/** Posts on one page of a way of reading. */
export function pageSize(mode: ReaderMode | undefined): number {
  return mode === "story" ? STORY_POSTS_A_PAGE : POSTS_A_PAGE;
}

/** A line of a thread's contents. */
export type ContentsEntry = {
  readonly post: number;
  /** The title that a person gave it, or that it proposes itself; null where it has none. */
  readonly title: string | null;
  readonly opening: string;
  readonly author: string;
  /** The page of the story on which it stands; null for what has a title without being story. */
  readonly page: number | null;
};

/** The contents of a thread: the posts of its story (accepted guests' too), and others that a person has given a title. */
export async function contentsOf(db: Db, source: Version): Promise<ContentsEntry[]> {
  const rows = await db.$queryRaw<
    { post: number; title: string | null; opening: string; author: string; story: boolean }[]
  >`
    SELECT r.number AS post, coalesce(l.threadmark, r.title) AS title, r.opening, r.author,
      coalesce(l.tier, r.tier) IN ('story', 'guest') AS story
    FROM ${classifiedPosts()}
    WHERE v."sourceId" = ${source.id} AND v.number = ${source.version}
      AND (coalesce(l.tier, r.tier) IN ('story', 'guest') OR l.threadmark IS NOT NULL)
    ORDER BY r.number`;
  let before = 0;
  return rows.map(({ story, ...row }) => {
    if (!story) return { ...row, page: null };
    before += 1;
    return { ...row, page: Math.ceil(before / STORY_POSTS_A_PAGE) };
  });
}

/** Who wrote the first post of a version; undefined where it has none. */
export async function starterOf(db: Db, source: Version): Promise<string | undefined> {
  const first = await db.postClassification.findFirst({
    where: { number: 1, version: { sourceId: source.id, number: source.version } },
    select: { author: true },
  });
  return first?.author;
}

type Row = {
  number: number;
  id: string;
  author: string;
  postedAt: Date | null;
  externalId: string | null;
  proposed: Tier;
  reasons: TierReason[];
  title: string | null;
  opening: string;
  passages: number;
  tier: Tier | null;
  threadmark: string | null;
  byId: string | null;
  at: Date | null;
};

function classifiedPosts(): Prisma.Sql {
  return Prisma.sql`"PostClassification" r JOIN "SourceVersion" v ON v.id = r."versionId"
    LEFT JOIN "PostLabel" l ON l."sourceId" = v."sourceId" AND l."postId" = r."postId"`;
}

async function conditions(db: Db, source: Version, { mode, tier, author }: PostFilter): Promise<Prisma.Sql> {
  const asking = mode === "questions" ? (await openQuestions(db, source)).map(({ post }) => post) : [];
  const all = [
    Prisma.sql`v."sourceId" = ${source.id} AND v.number = ${source.version}`,
    ...(mode === "story" ? [Prisma.sql`coalesce(l.tier, r.tier) IN ('story', 'guest')`] : []),
    ...(mode === "questions" ? [Prisma.sql`r.number = ANY(${asking})`] : []),
    ...(tier === undefined ? [] : [Prisma.sql`coalesce(l.tier, r.tier) = ${tier}::"PostTier"`]),
    ...(author === undefined ? [] : [Prisma.sql`r.author = ${author}`]),
  ];
  return Prisma.join(all, " AND ");
}

async function viewsOf(db: Db, source: Version, rows: readonly Row[]): Promise<PostView[]> {
  const numbers = rows.map((row) => row.number);
  const [names, quotedBy, cited] = await Promise.all([
    namesOf(
      db,
      rows.flatMap((row) => row.byId ?? []),
    ),
    quotingPosts(db, source, numbers),
    citedPassages(db, source, numbers),
  ]);
  return rows.map(({ proposed, reasons, title, tier, threadmark, byId, at, ...post }) => ({
    ...post,
    tier: tier ?? proposed,
    proposed: { tier: proposed, reasons, threadmark: title },
    threadmark,
    said: tier,
    labelled:
      byId === null || at === null ? null : { by: { id: byId, name: names.get(byId) ?? somebodyWhoLeft() }, at },
    quotedBy: quotedBy.get(post.number) ?? [],
    cited: cited.get(post.number) ?? 0,
  }));
}

/** The posts that quote each of these posts, in order. */
async function quotingPosts(
  db: Db,
  source: Version,
  posts: number[],
): Promise<Map<number, { post: number; author: string }[]>> {
  const rows = await db.$queryRaw<{ quoted: number; post: number; author: string }[]>`
    SELECT DISTINCT p."quotedPost" AS quoted, p.post, p.author FROM "Passage" p JOIN "SourceVersion" v ON v.id = p."versionId"
    WHERE v."sourceId" = ${source.id} AND v.number = ${source.version} AND p."quotedPost" = ANY(${posts}) ORDER BY p.post`;
  const quoting = new Map<number, { post: number; author: string }[]>();
  for (const { quoted, ...by } of rows) quoting.set(quoted, [...(quoting.get(quoted) ?? []), by]);
  return quoting;
}

/** How many passages of each of these posts' own words are cited by claims of living articles. */
async function citedPassages(db: Db, source: Version, posts: number[]): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ post: number; count: number }[]>`
    SELECT p.post, count(*)::int AS count FROM "Passage" p JOIN "SourceVersion" v ON v.id = p."versionId"
    JOIN "Source" s ON s.id = v."sourceId"
    WHERE v."sourceId" = ${source.id} AND v.number = ${source.version} AND p.post = ANY(${posts}) AND p.depth = 0
      AND (EXISTS (SELECT FROM "Citation" c JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
          WHERE v.number = s."currentVersion" AND c."sourceId" = s.id AND c."shownPassage" = p.id)
        OR EXISTS (SELECT FROM "Citation" c JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
          WHERE v.number <> s."currentVersion" AND c."worldId" = s."worldId" AND c.passage = p.id))
    GROUP BY p.post`;
  return new Map(rows.map(({ post, count }) => [post, count]));
}
