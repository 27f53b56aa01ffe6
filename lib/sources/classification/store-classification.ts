import type { Tx } from "@/lib/db";
import { CLASSIFIER_VERSION } from "./classifier-version";

/** The rows of `readingRows` as texts of JSON, each with some hundred of them. */
export type ClassificationTexts = { readonly posts: readonly string[]; readonly questions: readonly string[] };

/** Stores what the rules read out of a version of a thread, in place of what was stored of it before. */
export async function storeClassification(
  tx: Tx,
  versionId: string,
  { posts, questions }: ClassificationTexts,
): Promise<void> {
  await tx.threadClassification.deleteMany({ where: { versionId } });
  await tx.postClassification.deleteMany({ where: { versionId } });
  await tx.question.deleteMany({ where: { versionId } });
  for (const rows of posts) await insertReadings(tx, versionId, rows);
  for (const rows of questions) await insertQuestions(tx, versionId, rows);
  await tx.threadClassification.create({ data: { versionId, rules: CLASSIFIER_VERSION } });
}

async function insertReadings(tx: Tx, versionId: string, rows: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PostClassification" ("versionId", number, "postId", author, tier, reasons, title, opening, passages)
    SELECT ${versionId}, number, "postId", author, tier::"PostTier", reasons, title, opening, passages
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (number int, "postId" text, author text, tier text, reasons jsonb,
      title text, opening text, passages int)`;
}

async function insertQuestions(tx: Tx, versionId: string, rows: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Question" ("versionId", "passageId", post, "postId", author, text, "answerPost", "answerPostId",
      "answerPassage", "answerBy")
    SELECT ${versionId}, "passageId", post, "postId", author, text, "answerPost", "answerPostId", "answerPassage", "answerBy"
    FROM jsonb_to_recordset(${rows}::jsonb) AS row ("passageId" text, post int, "postId" text, author text, text text,
      "answerPost" int, "answerPostId" text, "answerPassage" text, "answerBy" text)`;
}
