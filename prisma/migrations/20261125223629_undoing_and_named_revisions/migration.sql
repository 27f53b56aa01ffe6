-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "largeRemoval" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "undoes" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "RevisionName" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "RevisionName_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RevisionName_articleId_number_sequence_idx" ON "RevisionName"("articleId", "number", "sequence");

-- AddForeignKey
ALTER TABLE "RevisionName" ADD CONSTRAINT "RevisionName_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was named stays in the log, also after it was renamed.
CREATE TRIGGER "RevisionName_immutable" BEFORE UPDATE OR DELETE ON "RevisionName" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- What is derived of older revisions is filled in once; what they say does not change.
ALTER TABLE "Revision" DISABLE TRIGGER "Revision_immutable";
UPDATE "Revision" r SET "largeRemoval" = true FROM "Revision" before
  WHERE before."articleId" = r."articleId" AND before.number = r."parentNumber" AND before.size >= 200 AND r.size * 2 < before.size;
ALTER TABLE "Revision" ENABLE TRIGGER "Revision_immutable";

CREATE INDEX "Revision_largeRemoval_idx" ON "Revision" ("at") WHERE "largeRemoval";
