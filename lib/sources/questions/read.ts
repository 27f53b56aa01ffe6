import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { Prisma } from "@/prisma/client/client";
import { fromStoredState, type QuestionCounts, type QuestionFilter, type QuestionView } from "./question";
import { type QuestionRow, questionRows, type VersionPlace } from "./question-rows";

/** A place in the database: a source in one of its versions. */
type Version = { readonly id: string; readonly version: number };

/** The questions of a world's threads in their newest versions: the open ones first, then in the order of the threads. */
export async function questionsOf(
  db: Db,
  worldId: string,
  filter: QuestionFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<QuestionView[]> {
  const versions = await newestOf(db, worldId, filter.source);
  const rows = await db.$queryRaw<QuestionRow[]>`
    SELECT q.* FROM (${questionRows(versions)}) q JOIN "Source" s ON s.id = q."sourceId"
    WHERE ${conditions(filter)}
    ORDER BY q.state <> 'open', s.title, s.id, q.post, q."passageId" LIMIT ${page.limit} OFFSET ${page.skip ?? 0}`;
  return viewsOf(db, rows);
}

/** How many questions fit the filter, by state; the filter's own state does not count. */
export async function questionCounts(db: Db, worldId: string, filter: QuestionFilter = {}): Promise<QuestionCounts> {
  const { state: _any, ...rest } = filter;
  const versions = await newestOf(db, worldId, filter.source);
  const rows = await db.$queryRaw<{ state: QuestionRow["state"]; count: number }[]>`
    SELECT q.state, count(*)::int AS count FROM (${questionRows(versions)}) q
    WHERE ${conditions({ ...rest, state: "any" })} GROUP BY 1`;
  const counts = { open: 0, answered: 0, "not-a-question": 0 };
  for (const { state, count } of rows) counts[fromStoredState(state)] = count;
  return counts;
}

/** Who asks in a world's threads, and how often, the most first. */
export async function askersOf(
  db: Db,
  worldId: string,
): Promise<readonly { readonly name: string; readonly questions: number }[]> {
  return db.$queryRaw`
    SELECT q.author AS name, count(*)::int AS questions FROM "Question" q
    JOIN "SourceVersion" v ON v.id = q."versionId" JOIN "Source" s ON s.id = v."sourceId" AND s."currentVersion" = v.number
    WHERE s."worldId" = ${worldId} GROUP BY 1 ORDER BY 2 DESC, 1`;
}

/** The questions that some posts of a version ask, and those that they answer, in the order of the thread. */
export async function questionsAround(
  db: Db,
  source: Version,
  posts: readonly number[],
): Promise<{ readonly asked: readonly QuestionView[]; readonly answered: readonly QuestionView[] }> {
  const numbers = [...posts];
  const versions = await versionOf(db, source);
  const rows = await db.$queryRaw<QuestionRow[]>`
    SELECT q.* FROM (${questionRows(versions, numbers)}) q
    WHERE (q.post = ANY(${numbers}) OR q."answerPost" = ANY(${numbers})) ORDER BY q.post, q."passageId"`;
  const here = new Set(posts);
  const views = await viewsOf(db, rows);
  return {
    asked: views.filter((question) => here.has(question.post)),
    answered: views.filter(({ state, answer }) => state === "answered" && answer !== null && here.has(answer.post)),
  };
}

/** The posts of a version whose questions are open, in order, each with how many. */
export async function openQuestions(
  db: Db,
  source: Version,
): Promise<readonly { readonly post: number; readonly open: number }[]> {
  const versions = await versionOf(db, source);
  return db.$queryRaw`
    SELECT q.post, count(*)::int AS open FROM (${questionRows(versions)}) q WHERE q.state = 'open'
    GROUP BY 1 ORDER BY 1`;
}

async function newestOf(db: Db, worldId: string, source: string | undefined): Promise<VersionPlace[]> {
  const one = source === undefined ? Prisma.empty : Prisma.sql`AND s.id = ${source}`;
  return db.$queryRaw`
    SELECT v.id AS "versionId", s.id AS "sourceId" FROM "Source" s
    JOIN "SourceVersion" v ON v."sourceId" = s.id AND v.number = s."currentVersion"
    WHERE s."worldId" = ${worldId} AND s.kind = 'thread' ${one}`;
}

async function versionOf(db: Db, { id, version }: Version): Promise<VersionPlace[]> {
  const found = await db.sourceVersion.findFirst({ where: { sourceId: id, number: version }, select: { id: true } });
  return found ? [{ versionId: found.id, sourceId: id }] : [];
}

function conditions({ state, by, q }: QuestionFilter): Prisma.Sql {
  const all = [
    state === undefined
      ? Prisma.sql`q.state <> 'notAQuestion'`
      : state === "any"
        ? Prisma.sql`TRUE`
        : Prisma.sql`q.state = ${state === "not-a-question" ? "notAQuestion" : state}`,
    ...(by === undefined ? [] : [Prisma.sql`q.author = ${by}`]),
    ...(q === undefined ? [] : [Prisma.sql`canonry_unaccent(q.text) ILIKE canonry_unaccent(${`%${likeable(q)}%`})`]),
  ];
  return Prisma.join(all, " AND ");
}

function likeable(words: string): string {
  return words.replace(/[\\%_]/g, "\\$&");
}

async function viewsOf(db: Db, rows: readonly QuestionRow[]): Promise<QuestionView[]> {
  if (rows.length === 0) return [];
  const [sources, passages, answers, replies, names] = await Promise.all([
    db.source.findMany({ where: { id: { in: unique(rows, "sourceId") } }, select: { id: true, title: true } }),
    answerTexts(db, rows),
    answersOf(db, rows),
    repliesTo(db, rows),
    namesOf(
      db,
      rows.flatMap(({ markedById }) => markedById ?? []),
    ),
  ]);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return rows.map((row): QuestionView => {
    const { passageId, versionId, post, author, text, answerPost, answerBy, markedById, markedAt, note } = row;
    const answer = answerPost === null || answerBy === null ? null : { post: answerPost, by: answerBy };
    const words = answers.get(`${versionId} ${answerPost} ${row.answerPassage ?? ""}`);
    return {
      source: { id: row.sourceId, title: titles.get(row.sourceId) ?? "" },
      passage: passageId,
      post,
      author,
      text,
      context: passages.get(`${versionId} ${passageId}`) ?? text,
      state: fromStoredState(row.state),
      byRule: row.ruleState,
      answer: answer && { ...answer, passage: words?.id ?? null, text: words?.text ?? "" },
      replies: replies.get(`${versionId} ${post}`) ?? [],
      marked:
        markedById === null || markedAt === null
          ? null
          : {
              by: { id: markedById, name: names.get(markedById) ?? somebodyWhoLeft() },
              at: markedAt,
              note: note ?? "",
            },
    };
  });
}

function unique<K extends keyof QuestionRow>(rows: readonly QuestionRow[], key: K): NonNullable<QuestionRow[K]>[] {
  return [...new Set(rows.flatMap((row) => row[key] ?? []))] as NonNullable<QuestionRow[K]>[];
}

/** The whole passages that ask, by version and passage. */
async function answerTexts(db: Db, rows: readonly QuestionRow[]): Promise<Map<string, string>> {
  const found = await db.passage.findMany({
    where: { versionId: { in: unique(rows, "versionId") }, id: { in: unique(rows, "passageId") } },
    select: { versionId: true, id: true, text: true },
  });
  return new Map(found.map(({ versionId, id, text }) => [`${versionId} ${id}`, text]));
}

type AnswerText = { readonly id: string; readonly text: string };

/** The words with which answers begin: the passage that the rule names, else the first of the post's own after its title. */
async function answersOf(db: Db, rows: readonly QuestionRow[]): Promise<Map<string, AnswerText>> {
  const wanted = rows.flatMap(({ versionId, answerPost: post, answerPassage: passage }) =>
    post === null ? [] : [{ versionId, post, passage }],
  );
  if (wanted.length === 0) return new Map();
  const found = await db.$queryRaw<(AnswerText & { versionId: string; post: number; passage: string | null })[]>`
    SELECT w."versionId", w.post, w.passage, a.id, a.text
    FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w ("versionId" text, post int, passage text)
    CROSS JOIN LATERAL (
      SELECT p.id, p.text FROM "Passage" p JOIN "PostClassification" r ON r."versionId" = p."versionId" AND r.number = p.post
      WHERE p."versionId" = w."versionId" AND p.post = w.post AND p.depth = 0
        AND CASE WHEN w.passage IS NULL THEN p.text IS DISTINCT FROM r.title ELSE p.id = w.passage END
      ORDER BY p."order" LIMIT 1
    ) a`;
  return new Map(
    found.map(({ versionId, post, passage, id, text }) => [`${versionId} ${post} ${passage ?? ""}`, { id, text }]),
  );
}

/** Posts that quote the posts that ask, without those of the thread's author: what other readers say to it. */
async function repliesTo(db: Db, rows: readonly QuestionRow[]): Promise<Map<string, number[]>> {
  const found = await db.$queryRaw<{ versionId: string; quoted: number; post: number }[]>`
    SELECT DISTINCT p."versionId", p."quotedPost" AS quoted, p.post FROM "Passage" p
    JOIN "PostClassification" first ON first."versionId" = p."versionId" AND first.number = 1
    WHERE p."versionId" = ANY(${unique(rows, "versionId")}) AND p."quotedPost" = ANY(${unique(rows, "post")})
      AND p.depth = 1 AND p.author <> first.author
    ORDER BY p.post`;
  const replies = new Map<string, number[]>();
  for (const { versionId, quoted, post } of found) {
    const key = `${versionId} ${quoted}`;
    replies.set(key, [...(replies.get(key) ?? []), post]);
  }
  return replies;
}
