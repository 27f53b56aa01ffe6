-- CreateTable
CREATE TABLE "RetconChoice" (
    "userId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "successor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RetconChoice_pkey" PRIMARY KEY ("userId","worldId","about","item")
);

-- CreateIndex
CREATE INDEX "Claim_copyOf_idx" ON "Claim"("copyOf");

-- CreateIndex
CREATE INDEX "Claim_statements_idx" ON "Claim" USING GIN ("statements" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "Decision_supersededById_idx" ON "Decision"("supersededById");

-- CreateIndex
CREATE INDEX "Decision_supersededByClaimId_idx" ON "Decision"("supersededByClaimId");

-- CreateIndex
CREATE INDEX "Decision_disputedClaimId_idx" ON "Decision"("disputedClaimId");

-- CreateIndex
CREATE INDEX "Decision_replacesId_idx" ON "Decision"("replacesId");

-- CreateIndex
CREATE INDEX "Decision_evidence_idx" ON "Decision" USING GIN ("evidence" jsonb_path_ops);

-- AddForeignKey
ALTER TABLE "RetconChoice" ADD CONSTRAINT "RetconChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetconChoice" ADD CONSTRAINT "RetconChoice_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE CASCADE ON UPDATE CASCADE;
