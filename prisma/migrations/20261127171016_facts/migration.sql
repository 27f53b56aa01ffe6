-- CreateEnum
CREATE TYPE "FieldType" AS ENUM ('text', 'number', 'date', 'article', 'choice');

-- CreateTable
CREATE TABLE "KindField" (
    "worldId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "type" "FieldType" NOT NULL,
    "inverse" TEXT NOT NULL DEFAULT '',
    "options" TEXT[],
    "help" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "KindField_pkey" PRIMARY KEY ("worldId","kind","key")
);

-- CreateTable
CREATE TABLE "ArticleFact" (
    "articleId" TEXT NOT NULL,
    "block" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "number" DOUBLE PRECISION,
    "firstDay" INTEGER,
    "lastDay" INTEGER,
    "targets" TEXT[],

    CONSTRAINT "ArticleFact_pkey" PRIMARY KEY ("articleId","block")
);

-- CreateIndex
CREATE INDEX "ArticleFact_targets_idx" ON "ArticleFact" USING GIN ("targets");

-- AddForeignKey
ALTER TABLE "KindField" ADD CONSTRAINT "KindField_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleFact" ADD CONSTRAINT "ArticleFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Fields and facts stand on pages that are kept.
SELECT canonry_make_tell('KindField', 'canonry_tell_worlds');
SELECT canonry_make_tell('ArticleFact', 'canonry_tell_worlds_of_articles');

-- What a list looks for in one field.
CREATE INDEX "ArticleFact_field_idx" ON "ArticleFact" ("field", "articleId");
