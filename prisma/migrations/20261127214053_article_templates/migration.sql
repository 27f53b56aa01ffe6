-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "isTemplate" BOOLEAN NOT NULL DEFAULT false;
