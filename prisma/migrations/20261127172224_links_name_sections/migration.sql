-- AlterTable
ALTER TABLE "ArticleLink" ADD COLUMN     "sections" TEXT[] DEFAULT ARRAY[]::TEXT[];
