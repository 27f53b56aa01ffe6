-- CreateIndex
CREATE INDEX "Draft_articleId_savedAt_idx" ON "Draft"("articleId", "savedAt");
