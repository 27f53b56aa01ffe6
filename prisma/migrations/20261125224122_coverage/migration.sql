-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "invention" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "GroundStep" (
    "userId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "step" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GroundStep_pkey" PRIMARY KEY ("userId","articleId","sentence")
);

-- CreateTable
CREATE TABLE "ArticleCoverage" (
    "articleId" TEXT NOT NULL,
    "sourced" INTEGER NOT NULL,
    "departs" INTEGER NOT NULL,
    "invention" INTEGER NOT NULL,
    "contradicted" INTEGER NOT NULL,
    "uncited" INTEGER NOT NULL,

    CONSTRAINT "ArticleCoverage_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "Citation_sourceId_shownPassage_idx" ON "Citation"("sourceId", "shownPassage");

-- AddForeignKey
ALTER TABLE "GroundStep" ADD CONSTRAINT "GroundStep_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCoverage" ADD CONSTRAINT "ArticleCoverage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
