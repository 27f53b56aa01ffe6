-- CreateEnum
CREATE TYPE "SourceFormat" AS ENUM ('text', 'xenforo', 'mediawiki', 'webPage', 'markdown', 'plain');

-- AlterTable
ALTER TABLE "SourceVersion" ADD COLUMN     "dropped" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "format" "SourceFormat",
ADD COLUMN     "site" TEXT,
ADD COLUMN     "thread" TEXT;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "postedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "address" TEXT,
ADD COLUMN     "spoiler" TEXT;
