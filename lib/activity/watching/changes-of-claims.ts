import { Prisma } from "@/prisma/client/client";

/** The pieces of a block that are of one claim, with all that its marks say: its words, its looks and its citations. */
const OF_CLAIM = Prisma.raw(
  `'strict $.** ? (@.type == "text" && exists(@.marks[*] ? (@.type == "claim" && @.attrs.id == $id)))'`,
);

/**
 * The part of the question for notifications that is about watched claims (columns as the other parts of it; `mine` is what somebody
 * watches): decisions on a claim, discussions of it, new versions of the sources that it cites, verdicts on its citations, and revisions
 * in which its words or citations changed. Of a revision only the blocks are read that came or went with it.
 */
export function changesOfWatchedClaims(): Prisma.Sql {
  return Prisma.sql`
      SELECT c.sequence, w.kind, w.subject, w."byItself"
      FROM (SELECT *, split_part(subject, '#', 1) AS article, split_part(subject, '#', 2) AS claim FROM mine WHERE kind = 'claim') w
      CROSS JOIN LATERAL (
        SELECT id AS ref FROM "Decision" WHERE "articleId" = w.article AND "claimId" = w.claim
        UNION ALL
        SELECT id FROM "Verdict" WHERE "articleId" = w.article AND "claimId" = w.claim
        UNION ALL
        SELECT e.id FROM "Discussion" d JOIN "DiscussionEvent" e ON e."discussionId" = d.id
          WHERE d."articleId" = w.article AND d."claimId" = w.claim
        UNION ALL
        SELECT v.id FROM "Citation" x JOIN "SourceVersion" v ON v."sourceId" = x."sourceId"
          WHERE x."articleId" = w.article AND x."claimId" = w.claim
        UNION ALL
        SELECT r.id FROM "Change" s JOIN "Revision" r ON r.id = s.ref
          JOIN "Revision" p ON p."articleId" = r."articleId" AND p.number = r.number - 1
          WHERE s."articleId" = w.article AND s.kind = 'revision' AND s.at > w.since
            AND ${piecesOfClaim("r", "p")} IS DISTINCT FROM ${piecesOfClaim("p", "r")}
      ) happened
      JOIN "Change" c ON c.ref = happened.ref AND c.at > w.since`;
}

/** The pieces of the claim in the blocks that one revision has and the other has not; null: there are none. */
function piecesOfClaim(one: "r" | "p", other: "r" | "p"): Prisma.Sql {
  const [has, hasNot] = [Prisma.raw(one), Prisma.raw(other)];
  return Prisma.sql`(
              SELECT jsonb_agg(piece ORDER BY piece) FROM "Block" b,
                jsonb_path_query(b.node::jsonb, ${OF_CLAIM}, jsonb_build_object('id', w.claim)) AS piece
              WHERE b.id IN (SELECT unnest(${has}.blocks) EXCEPT SELECT unnest(${hasNot}.blocks)))`;
}
