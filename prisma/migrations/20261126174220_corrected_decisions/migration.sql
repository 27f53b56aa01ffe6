-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "correctsId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Decision_correctsId_key" ON "Decision"("correctsId");
