-- The same rows under the names that the code uses now; nothing is copied or dropped.

ALTER TABLE "Session" RENAME COLUMN "place" TO "ipAddress";

ALTER TABLE "IdempotentAnswer" RENAME TO "IdempotentResponse";
ALTER TABLE "IdempotentResponse" RENAME CONSTRAINT "IdempotentAnswer_pkey" TO "IdempotentResponse_pkey";
ALTER INDEX "IdempotentAnswer_createdAt_idx" RENAME TO "IdempotentResponse_createdAt_idx";

ALTER TABLE "ThreadReading" RENAME TO "ThreadClassification";
ALTER TABLE "ThreadClassification" RENAME CONSTRAINT "ThreadReading_pkey" TO "ThreadClassification_pkey";
ALTER TABLE "ThreadClassification" RENAME CONSTRAINT "ThreadReading_versionId_fkey" TO "ThreadClassification_versionId_fkey";

ALTER TABLE "PostReading" RENAME TO "PostClassification";
ALTER TABLE "PostClassification" RENAME CONSTRAINT "PostReading_pkey" TO "PostClassification_pkey";
ALTER TABLE "PostClassification" RENAME CONSTRAINT "PostReading_versionId_fkey" TO "PostClassification_versionId_fkey";
ALTER INDEX "PostReading_versionId_postId_idx" RENAME TO "PostClassification_versionId_postId_idx";

ALTER TABLE "GroundStep" RENAME TO "SentenceDecision";
ALTER TABLE "SentenceDecision" RENAME COLUMN "step" TO "decision";
ALTER TABLE "SentenceDecision" RENAME CONSTRAINT "GroundStep_pkey" TO "SentenceDecision_pkey";
ALTER TABLE "SentenceDecision" RENAME CONSTRAINT "GroundStep_userId_fkey" TO "SentenceDecision_userId_fkey";

ALTER TABLE "Reading" RENAME TO "ReadMarker";
ALTER TABLE "ReadMarker" RENAME CONSTRAINT "Reading_pkey" TO "ReadMarker_pkey";
ALTER TABLE "ReadMarker" RENAME CONSTRAINT "Reading_userId_fkey" TO "ReadMarker_userId_fkey";
ALTER TABLE "ReadMarker" RENAME CONSTRAINT "Reading_articleId_fkey" TO "ReadMarker_articleId_fkey";

ALTER TABLE "ProposalPart" RENAME TO "ProposedArticle";
ALTER TABLE "ProposedArticle" RENAME CONSTRAINT "ProposalPart_pkey" TO "ProposedArticle_pkey";
ALTER TABLE "ProposedArticle" RENAME CONSTRAINT "ProposalPart_proposalId_fkey" TO "ProposedArticle_proposalId_fkey";
ALTER INDEX "ProposalPart_articleId_idx" RENAME TO "ProposedArticle_articleId_idx";
ALTER INDEX "ProposalPart_proposalId_articleId_key" RENAME TO "ProposedArticle_proposalId_articleId_key";
ALTER TRIGGER "ProposalPart_use" ON "ProposedArticle" RENAME TO "ProposedArticle_use";

ALTER TABLE "ProposalWish" RENAME TO "StatusRequest";
ALTER TABLE "StatusRequest" RENAME CONSTRAINT "ProposalWish_pkey" TO "StatusRequest_pkey";
ALTER TABLE "StatusRequest" RENAME CONSTRAINT "ProposalWish_proposalId_fkey" TO "StatusRequest_proposalId_fkey";
ALTER TABLE "StatusRequest" RENAME CONSTRAINT "ProposalWish_partId_fkey" TO "StatusRequest_partId_fkey";

-- What writes the list of changes.
ALTER FUNCTION canonry_tell_change() RENAME TO canonry_record_change;
ALTER TRIGGER "Revision_is_told" ON "Revision" RENAME TO "Revision_is_recorded";
ALTER TRIGGER "Decision_is_told" ON "Decision" RENAME TO "Decision_is_recorded";
ALTER TRIGGER "ProposalEvent_is_told" ON "ProposalEvent" RENAME TO "ProposalEvent_is_recorded";
ALTER TRIGGER "SourceVersion_is_told" ON "SourceVersion" RENAME TO "SourceVersion_is_recorded";
ALTER TRIGGER "Verdict_is_told" ON "Verdict" RENAME TO "Verdict_is_recorded";
ALTER TRIGGER "Protection_is_told" ON "Protection" RENAME TO "Protection_is_recorded";

-- What counts the bytes that somebody uses; the second names the table in its body.
ALTER FUNCTION canonry_count_part() RENAME TO canonry_count_proposed_article;
CREATE OR REPLACE FUNCTION canonry_recount_use() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "WorldUse";
  DELETE FROM "PersonUse";
  PERFORM canonry_add_use(world, person, sum(bytes)::bigint, max(at)) FROM (
    SELECT article."worldId", revision."authorId", canonry_revision_bytes(revision), revision.at
      FROM "Revision" AS revision JOIN "Article" AS article ON article.id = revision."articleId"
    UNION ALL
    SELECT source."worldId", version."importedById", canonry_version_bytes(version.id), version."importedAt"
      FROM "SourceVersion" AS version JOIN "Source" AS source ON source.id = version."sourceId"
    UNION ALL
    SELECT proposal."worldId", proposal."authorId", octet_length(part.doc::text), proposal."changedAt"
      FROM "ProposedArticle" AS part JOIN "Proposal" AS proposal ON proposal.id = part."proposalId"
  ) AS stored (world, person, bytes, at) GROUP BY world, person;
END $$;
