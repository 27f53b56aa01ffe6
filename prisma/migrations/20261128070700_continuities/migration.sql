-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "continuityId" TEXT;

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN     "continuityId" TEXT;

-- CreateTable
CREATE TABLE "Continuity" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "parentId" TEXT,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "setAsideAt" TIMESTAMPTZ(3),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Continuity_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Continuity_worldId_slug_key" ON "Continuity"("worldId", "slug");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_continuityId_fkey" FOREIGN KEY ("continuityId") REFERENCES "Continuity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Continuity" ADD CONSTRAINT "Continuity_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Continuity" ADD CONSTRAINT "Continuity_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Continuity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_continuityId_fkey" FOREIGN KEY ("continuityId") REFERENCES "Continuity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One first continuity in a world; continuities stay, and follow for ever what they were made to follow: so no line of parents is a circle.
CREATE UNIQUE INDEX "Continuity_one_first" ON "Continuity" ("worldId") WHERE "parentId" IS NULL;
CREATE TRIGGER "Continuity_stays" BEFORE DELETE ON "Continuity" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Continuity_keeps_parent" BEFORE UPDATE ON "Continuity" FOR EACH ROW
  WHEN (ROW(OLD.id, OLD."worldId", OLD."parentId", OLD.slug) IS DISTINCT FROM ROW(NEW.id, NEW."worldId", NEW."parentId", NEW.slug))
  EXECUTE FUNCTION canonry_refuse_change();
SELECT canonry_make_tell(named, 'canonry_tell_worlds') FROM unnest(ARRAY['Continuity']) AS named;

-- Decisions that stood before are those of the first continuity. The indexes that statuses are asked of say it, too.
DROP INDEX "Decision_of_articles_idx";
DROP INDEX "Decision_of_claims_idx";
CREATE INDEX "Decision_of_articles_idx" ON "Decision" ("worldId", "articleId", sequence DESC)
  INCLUDE (id, "to", disputed, at, "lastPost", "deciderId", "continuityId") WHERE "claimId" IS NULL;
CREATE INDEX "Decision_of_claims_idx" ON "Decision" ("worldId", "articleId", "claimId", sequence DESC)
  INCLUDE ("to", disputed, at, "lastPost", "continuityId") WHERE "claimId" IS NOT NULL;
CREATE INDEX "Decision_of_continuities_idx" ON "Decision" ("continuityId", "articleId") WHERE "continuityId" IS NOT NULL;

-- One open vote on an article or a claim in each continuity.
DROP INDEX "Vote_one_open";
CREATE UNIQUE INDEX "Vote_one_open" ON "Vote" ("articleId", coalesce("claimId", ''), coalesce("continuityId", '')) WHERE "closedAt" IS NULL;
