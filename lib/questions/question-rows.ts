import type { AnswerBy, StoredState } from "@/lib/questions/question";
import { Prisma } from "@/prisma/client/client";

/** A passage that asks, with what the rule found and what a person said last; as the database gives it. */
export type QuestionRow = {
  readonly sourceId: string;
  readonly versionId: string;
  readonly passageId: string;
  readonly post: number;
  readonly postId: string;
  readonly author: string;
  readonly text: string;
  readonly state: StoredState;
  readonly ruleState: "open" | "answered" | null;
  readonly answerPost: number | null;
  readonly answerPassage: string | null;
  readonly answerBy: AnswerBy | "person" | null;
  readonly markedById: string | null;
  readonly markedAt: Date | null;
  readonly note: string | null;
};

/**
 * The questions of some versions (a condition on `v`, a SourceVersion, and `s`, its Source) as rows of `QuestionRow`: those that
 * the rule found, and passages that a person called a question. The newest mark of a person outweighs the rule.
 */
export function questionRows(versions: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    WITH asked AS (
      SELECT v.id AS "versionId", s.id AS "sourceId" FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId"
      WHERE ${versions}
    ), marked AS (
      SELECT DISTINCT ON (m."sourceId", m."passageId") m.* FROM "QuestionMark" m
      WHERE m."sourceId" IN (SELECT "sourceId" FROM asked)
      ORDER BY m."sourceId", m."passageId", m.sequence DESC
    ), found AS (
      SELECT a."sourceId", a."versionId", q."passageId", q.post, q."postId", q.author, q.text,
        CASE WHEN q."answerPost" IS NULL THEN 'open' ELSE 'answered' END AS rule, q."answerPost", q."answerPassage", q."answerBy"
      FROM asked a JOIN "Question" q ON q."versionId" = a."versionId"
      UNION ALL
      SELECT a."sourceId", a."versionId", p.id, r.number, r."postId", r.author, left(p.text, 1000),
        NULL, NULL, NULL, NULL
      FROM asked a JOIN marked m ON m."sourceId" = a."sourceId" AND m.state IN ('open', 'answered')
      JOIN "Passage" p ON p."versionId" = a."versionId" AND p.id = m."passageId"
      JOIN "PostReading" r ON r."versionId" = a."versionId" AND r.number = p.post
      WHERE NOT EXISTS (SELECT FROM "Question" q WHERE q."versionId" = a."versionId" AND q."passageId" = m."passageId")
    )
    SELECT f."sourceId", f."versionId", f."passageId", f.post, f."postId", f.author, f.text,
      CASE coalesce(m.state::text, f.rule) WHEN 'not-a-question' THEN 'notAQuestion' ELSE coalesce(m.state::text, f.rule) END
        AS state,
      f.rule AS "ruleState",
      CASE WHEN m.state IS NULL THEN f."answerPost" ELSE r.number END AS "answerPost",
      CASE WHEN m.state IS NULL THEN f."answerPassage" END AS "answerPassage",
      CASE WHEN m.state IS NULL THEN f."answerBy" WHEN r.number IS NOT NULL THEN 'person' END AS "answerBy",
      CASE WHEN m.state IS NOT NULL THEN m."byId" END AS "markedById",
      CASE WHEN m.state IS NOT NULL THEN m.at END AS "markedAt", m.note
    FROM found f
    LEFT JOIN marked m ON m."sourceId" = f."sourceId" AND m."passageId" = f."passageId"
    LEFT JOIN "PostReading" r ON r."versionId" = f."versionId" AND r."postId" = m."answerPostId"`;
}
