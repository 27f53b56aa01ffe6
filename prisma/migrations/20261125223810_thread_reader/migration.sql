-- CreateEnum
CREATE TYPE "QuestionState" AS ENUM ('answered', 'open', 'not-a-question');

-- CreateTable
CREATE TABLE "PostLabelChange" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "tierBefore" "PostTier",
    "tierAfter" "PostTier",
    "threadmarkBefore" TEXT,
    "threadmarkAfter" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "PostLabelChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionMark" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "state" "QuestionState",
    "answerPostId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "QuestionMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadReading" (
    "versionId" TEXT NOT NULL,
    "rules" INTEGER NOT NULL,

    CONSTRAINT "ThreadReading_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "PostReading" (
    "versionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "postId" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "tier" "PostTier" NOT NULL,
    "reasons" JSONB NOT NULL,
    "title" TEXT,
    "opening" TEXT NOT NULL,
    "passages" INTEGER NOT NULL,

    CONSTRAINT "PostReading_pkey" PRIMARY KEY ("versionId","number")
);

-- CreateTable
CREATE TABLE "Question" (
    "versionId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "post" INTEGER NOT NULL,
    "postId" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "answerPost" INTEGER,
    "answerPostId" TEXT,
    "answerPassage" TEXT,
    "answerBy" TEXT,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("versionId","passageId")
);

-- CreateIndex
CREATE INDEX "PostLabelChange_sourceId_postId_sequence_idx" ON "PostLabelChange"("sourceId", "postId", "sequence");

-- CreateIndex
CREATE INDEX "QuestionMark_sourceId_passageId_sequence_idx" ON "QuestionMark"("sourceId", "passageId", "sequence");

-- CreateIndex
CREATE INDEX "PostReading_versionId_postId_idx" ON "PostReading"("versionId", "postId");

-- CreateIndex
CREATE INDEX "Question_versionId_post_idx" ON "Question"("versionId", "post");

-- CreateIndex
CREATE INDEX "Question_versionId_answerPost_idx" ON "Question"("versionId", "answerPost");

-- CreateIndex
CREATE INDEX "Passage_versionId_quotedPost_idx" ON "Passage"("versionId", "quotedPost");

-- AddForeignKey
ALTER TABLE "PostLabelChange" ADD CONSTRAINT "PostLabelChange_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionMark" ADD CONSTRAINT "QuestionMark_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadReading" ADD CONSTRAINT "ThreadReading_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SourceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostReading" ADD CONSTRAINT "PostReading_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SourceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SourceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What people said of posts and questions is never taken back, only followed by another word.
CREATE TRIGGER "PostLabelChange_immutable" BEFORE UPDATE OR DELETE ON "PostLabelChange" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "QuestionMark_immutable" BEFORE UPDATE OR DELETE ON "QuestionMark" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
