-- CreateEnum
CREATE TYPE "ProtectionLevel" AS ENUM ('none', 'editors', 'owners');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('revision', 'decision', 'proposal', 'import', 'verdict', 'protection');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "approvedNumber" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "FeedKey" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionApproval" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "fromNumber" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "proposalId" TEXT,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "RevisionApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Protection" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "level" "ProtectionLevel" NOT NULL,
    "reason" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Protection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "sequence" BIGSERIAL NOT NULL,
    "worldId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "byId" TEXT,
    "articleId" TEXT,
    "number" INTEGER,
    "ref" TEXT NOT NULL,
    "kinds" TEXT[],
    "large" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "SeenChanges" (
    "userId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "upTo" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeenChanges_pkey" PRIMARY KEY ("userId","worldId")
);

-- CreateTable
CREATE TABLE "Reading" (
    "userId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "beforeNumber" INTEGER,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("userId","articleId")
);

-- CreateIndex
CREATE UNIQUE INDEX "FeedKey_hash_key" ON "FeedKey"("hash");

-- CreateIndex
CREATE INDEX "FeedKey_userId_idx" ON "FeedKey"("userId");

-- CreateIndex
CREATE INDEX "RevisionApproval_articleId_number_idx" ON "RevisionApproval"("articleId", "number");

-- CreateIndex
CREATE INDEX "Protection_articleId_sequence_idx" ON "Protection"("articleId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Change_ref_key" ON "Change"("ref");

-- CreateIndex
CREATE INDEX "Change_worldId_at_sequence_idx" ON "Change"("worldId", "at", "sequence");

-- CreateIndex
CREATE INDEX "Change_worldId_byId_at_sequence_idx" ON "Change"("worldId", "byId", "at", "sequence");

-- CreateIndex
CREATE INDEX "Change_articleId_at_sequence_idx" ON "Change"("articleId", "at", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Change_articleId_number_key" ON "Change"("articleId", "number");

-- AddForeignKey
ALTER TABLE "FeedKey" ADD CONSTRAINT "FeedKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionApproval" ADD CONSTRAINT "RevisionApproval_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Protection" ADD CONSTRAINT "Protection_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeenChanges" ADD CONSTRAINT "SeenChanges_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was approved or protected stays in the log.
CREATE TRIGGER "RevisionApproval_immutable" BEFORE UPDATE OR DELETE ON "RevisionApproval" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Protection_immutable" BEFORE UPDATE OR DELETE ON "Protection" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- Large removals are few among many changes.
CREATE INDEX "Change_large_idx" ON "Change" ("worldId", at, sequence) WHERE large;

-- What counts as a change of a world, and who made it: the one place that says so.
CREATE VIEW canonry_changes AS
  SELECT a."worldId", r.at, 'revision'::"ChangeKind" AS kind, r."authorId" AS "byId", r."articleId", r.number, r.id AS ref,
    ARRAY(SELECT key FROM jsonb_each_text(r.changes) WHERE value::int > 0 ORDER BY key) AS kinds, r."largeRemoval" AS large
  FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
  UNION ALL
  SELECT d."worldId", d.at, 'decision', d."deciderId", d."articleId", NULL, d.id, '{}', false FROM "Decision" d
  UNION ALL
  SELECT p."worldId", e.at, 'proposal', e."byId", NULL, NULL, e.id, '{}', false
  FROM "ProposalEvent" e JOIN "Proposal" p ON p.id = e."proposalId"
  WHERE e.kind IN ('submit', 'visitorSubmit', 'approve', 'requestChanges', 'decline', 'withdraw', 'reopen', 'merge')
  UNION ALL
  SELECT s."worldId", v."importedAt", 'import', v."importedById", NULL, NULL, v.id, '{}', false
  FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId"
  UNION ALL
  SELECT v."worldId", v.at, 'verdict', v."byId", v."articleId", NULL, v.id, '{}', false FROM "Verdict" v
  UNION ALL
  SELECT p."worldId", p.at, 'protection', p."byId", p."articleId", NULL, p.id, '{}', false FROM "Protection" p;

CREATE FUNCTION canonry_tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Change" ("worldId", at, kind, "byId", "articleId", number, ref, kinds, large)
    SELECT "worldId", at, kind, "byId", "articleId", number, ref, kinds, large FROM canonry_changes WHERE ref = NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER "Revision_is_told" AFTER INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION canonry_tell_change();
CREATE TRIGGER "Decision_is_told" AFTER INSERT ON "Decision" FOR EACH ROW EXECUTE FUNCTION canonry_tell_change();
CREATE TRIGGER "ProposalEvent_is_told" AFTER INSERT ON "ProposalEvent" FOR EACH ROW EXECUTE FUNCTION canonry_tell_change();
CREATE TRIGGER "SourceVersion_is_told" AFTER INSERT ON "SourceVersion" FOR EACH ROW EXECUTE FUNCTION canonry_tell_change();
CREATE TRIGGER "Verdict_is_told" AFTER INSERT ON "Verdict" FOR EACH ROW EXECUTE FUNCTION canonry_tell_change();
CREATE TRIGGER "Protection_is_told" AFTER INSERT ON "Protection" FOR EACH ROW EXECUTE FUNCTION canonry_tell_change();

INSERT INTO "Change" ("worldId", at, kind, "byId", "articleId", number, ref, kinds, large)
  SELECT "worldId", at, kind, "byId", "articleId", number, ref, kinds, large FROM canonry_changes ORDER BY at, ref;

-- A revision that came of a proposal was reviewed with it.
INSERT INTO "RevisionApproval" (id, "worldId", "articleId", "fromNumber", number, note, "byId", at, "proposalId")
  SELECT substr(md5(random()::text || t.id), 1, 16), p."worldId", a.id, t."mergedRevision", t."mergedRevision", '', p."mergedById", p."mergedAt", p.id
  FROM "ProposalPart" t JOIN "Proposal" p ON p.id = t."proposalId"
  JOIN "Article" a ON a."worldId" = p."worldId" AND a.slug = t."mergedSlug"
  WHERE t."mergedRevision" IS NOT NULL AND p."mergedById" IS NOT NULL AND p."mergedAt" IS NOT NULL;
UPDATE "Article" a SET "approvedNumber" = 1
  WHERE EXISTS (SELECT 1 FROM "RevisionApproval" r WHERE r."articleId" = a.id AND r.number = 1);
