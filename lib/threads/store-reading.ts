import type { Tx } from "@/lib/db";
import { findQuestions } from "@/lib/questions/find-questions";
import { openingOf, proposeThreadmark } from "@/lib/threads/propose-threadmark";
import { proposeTiers } from "@/lib/threads/propose-tier";
import { READING_RULES } from "@/lib/threads/reading-rules";
import { ownPassages, type ReadPost } from "@/lib/threads/tier";

/** Rows of one statement. */
const ROWS = 1000;

/** Stores what the rules read out of a version of a thread, in place of what was stored of it before. */
export async function storeReading(tx: Tx, versionId: string, posts: readonly ReadPost[]): Promise<void> {
  await tx.threadReading.deleteMany({ where: { versionId } });
  await tx.postReading.deleteMany({ where: { versionId } });
  await tx.question.deleteMany({ where: { versionId } });
  const tiers = proposeTiers(posts);
  const readings = posts.map((post) => ({
    versionId,
    number: post.number,
    postId: post.id,
    author: post.author,
    tier: tiers.get(post.number)?.tier ?? "discussion",
    reasons: tiers.get(post.number)?.reasons ?? [],
    title: proposeThreadmark(post),
    opening: openingOf(post),
    passages: ownPassages(post).length,
  }));
  for (let at = 0; at < readings.length; at += ROWS) await insertReadings(tx, readings.slice(at, at + ROWS));
  const questions = findQuestions(posts).map(({ passage, answer, ...question }) => ({
    ...question,
    versionId,
    passageId: passage,
    answerPost: answer?.post ?? null,
    answerPostId: answer?.postId ?? null,
    answerPassage: answer?.passage ?? null,
    answerBy: answer?.by ?? null,
  }));
  for (let at = 0; at < questions.length; at += ROWS) await insertQuestions(tx, questions.slice(at, at + ROWS));
  await tx.threadReading.create({ data: { versionId, rules: READING_RULES } });
}

async function insertReadings(tx: Tx, rows: readonly object[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PostReading" ("versionId", number, "postId", author, tier, reasons, title, opening, passages)
    SELECT "versionId", number, "postId", author, tier::"PostTier", reasons, title, opening, passages
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("versionId" text, number int, "postId" text,
      author text, tier text, reasons jsonb, title text, opening text, passages int)`;
}

async function insertQuestions(tx: Tx, rows: readonly object[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Question" ("versionId", "passageId", post, "postId", author, text, "answerPost", "answerPostId",
      "answerPassage", "answerBy")
    SELECT "versionId", "passageId", post, "postId", author, text, "answerPost", "answerPostId", "answerPassage", "answerBy"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("versionId" text, "passageId" text, post int,
      "postId" text, author text, text text, "answerPost" int, "answerPostId" text, "answerPassage" text, "answerBy" text)`;
}
