-- AlterEnum
ALTER TYPE "WorldPageKind" ADD VALUE 'book';

-- CreateTable
CREATE TABLE "BookPlace" (
    "userId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "block" TEXT,
    "finished" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BookPlace_pkey" PRIMARY KEY ("userId","articleId")
);

-- CreateIndex
CREATE INDEX "BookPlace_userId_worldId_idx" ON "BookPlace"("userId", "worldId");

-- AddForeignKey
ALTER TABLE "BookPlace" ADD CONSTRAINT "BookPlace_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookPlace" ADD CONSTRAINT "BookPlace_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
