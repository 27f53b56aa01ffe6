-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "dateWords" TEXT,
ADD COLUMN     "datesRead" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "firstDay" INTEGER,
ADD COLUMN     "lastDay" INTEGER;

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "dateWords" TEXT,
ADD COLUMN     "firstDay" INTEGER,
ADD COLUMN     "lastDay" INTEGER;

-- CreateIndex
CREATE INDEX "Claim_worldId_firstDay_idx" ON "Claim"("worldId", "firstDay");
