-- CreateTable
CREATE TABLE "BlockOrigin" (
    "articleId" TEXT NOT NULL,
    "blockId" BIGINT NOT NULL,
    "since" INTEGER NOT NULL,
    "origins" INTEGER[],
    "fingerprints" INTEGER[],

    CONSTRAINT "BlockOrigin_pkey" PRIMARY KEY ("articleId","blockId")
);

-- CreateIndex: without a list of pending entries, which every look-up would have to read through
CREATE INDEX "BlockOrigin_fingerprints_idx" ON "BlockOrigin" USING GIN ("fingerprints") WITH (fastupdate = off);

-- AddForeignKey
ALTER TABLE "BlockOrigin" ADD CONSTRAINT "BlockOrigin_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
