import { Prisma } from "@/prisma/client/client";
import type { AnswerBy, StoredState } from "./question";

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

/** A version of a source, by its ids. */
export type VersionPlace = { readonly versionId: string; readonly sourceId: string };

/**
 * The questions of some versions as rows of `QuestionRow`: those that the rule found, and passages that a person called a question.
 * The newest mark of a person outweighs the rule. With `posts` only those that these posts of the one version ask or answer.
 */
export function questionRows(versions: readonly VersionPlace[], posts?: readonly number[]): Prisma.Sql {
  const versionIds = versions.map(({ versionId }) => versionId);
  const sourceIds = versions.map(({ sourceId }) => sourceId);
  return Prisma.sql`
    WITH newest AS (
      SELECT DISTINCT ON (m."sourceId", m."passageId") m.* FROM "QuestionMark" m WHERE m."sourceId" = ANY(${sourceIds})
      ORDER BY m."sourceId", m."passageId", m.sequence DESC
    ), marked AS (
      SELECT v.id AS "versionId", m.*, r.number AS answer
      FROM newest m JOIN "SourceVersion" v ON v."sourceId" = m."sourceId" AND v.id = ANY(${versionIds})
      LEFT JOIN "PostClassification" r ON r."versionId" = v.id AND r."postId" = m."answerPostId"
    ), found AS (
      SELECT q."versionId", q."passageId", q.post, q."postId", q.author, q.text,
        CASE WHEN q."answerPost" IS NULL THEN 'open' ELSE 'answered' END AS rule, q."answerPost", q."answerPassage", q."answerBy"
      FROM "Question" q WHERE q."versionId" = ANY(${versionIds}) AND ${nearPosts(posts)}
      UNION ALL
      SELECT m."versionId", p.id, p.post, r."postId", p.author, left(p.text, 1000), NULL, NULL, NULL, NULL
      FROM marked m JOIN "Passage" p ON p."versionId" = m."versionId" AND p.id = m."passageId"
      JOIN "PostClassification" r ON r."versionId" = m."versionId" AND r.number = p.post
      WHERE m.state IN ('open', 'answered')
        AND NOT EXISTS (SELECT FROM "Question" q WHERE q."versionId" = m."versionId" AND q."passageId" = m."passageId")
    )
    SELECT v."sourceId", f."versionId", f."passageId", f.post, f."postId", f.author, f.text,
      CASE coalesce(m.state::text, f.rule) WHEN 'not-a-question' THEN 'notAQuestion' ELSE coalesce(m.state::text, f.rule) END
        AS state,
      f.rule AS "ruleState",
      CASE WHEN m.state IS NULL THEN f."answerPost" ELSE m.answer END AS "answerPost",
      CASE WHEN m.state IS NULL THEN f."answerPassage" END AS "answerPassage",
      CASE WHEN m.state IS NULL THEN f."answerBy" WHEN m.answer IS NOT NULL THEN 'person' END AS "answerBy",
      CASE WHEN m.state IS NOT NULL THEN m."byId" END AS "markedById",
      CASE WHEN m.state IS NOT NULL THEN m.at END AS "markedAt", m.note
    FROM found f JOIN "SourceVersion" v ON v.id = f."versionId"
    LEFT JOIN marked m ON m."versionId" = f."versionId" AND m."passageId" = f."passageId"`;
}

function nearPosts(posts: readonly number[] | undefined): Prisma.Sql {
  if (posts === undefined) return Prisma.sql`TRUE`;
  const numbers = [...posts];
  return Prisma.sql`(q.post = ANY(${numbers}) OR q."answerPost" = ANY(${numbers})
    OR q."passageId" IN (SELECT "passageId" FROM marked WHERE answer = ANY(${numbers})))`;
}
