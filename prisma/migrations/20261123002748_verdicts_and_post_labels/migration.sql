-- CreateEnum
CREATE TYPE "VerdictValue" AS ENUM ('holds', 'does-not-hold', 'unclear');

-- CreateEnum
CREATE TYPE "PostTier" AS ENUM ('story', 'note', 'guest', 'discussion');

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "id" TEXT NOT NULL DEFAULT substr(md5(random()::text), 1, 16);

-- CreateTable
CREATE TABLE "PostLabel" (
    "sourceId" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "tier" "PostTier",
    "threadmark" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PostLabel_pkey" PRIMARY KEY ("sourceId","postId")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "citationId" TEXT NOT NULL,
    "value" "VerdictValue" NOT NULL,
    "note" TEXT NOT NULL,
    "claimText" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Verdict_articleId_claimId_citationId_sequence_idx" ON "Verdict"("articleId", "claimId", "citationId", "sequence");

-- AddForeignKey
ALTER TABLE "PostLabel" ADD CONSTRAINT "PostLabel_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A verdict is never taken back, only followed by another.
CREATE TRIGGER "Verdict_immutable" BEFORE UPDATE OR DELETE ON "Verdict" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
