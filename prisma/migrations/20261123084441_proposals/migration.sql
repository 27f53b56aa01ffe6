-- CreateEnum
CREATE TYPE "ReviewScope" AS ENUM ('none', 'contributors', 'everyone');

-- CreateEnum
CREATE TYPE "Proposers" AS ENUM ('members', 'readers', 'anybody');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('draft', 'in-review', 'changes-requested', 'approved', 'merged', 'declined', 'withdrawn');

-- CreateTable
CREATE TABLE "ReviewRules" (
    "worldId" TEXT NOT NULL,
    "scope" "ReviewScope" NOT NULL DEFAULT 'none',
    "approvals" INTEGER NOT NULL DEFAULT 1,
    "ownApproval" BOOLEAN NOT NULL DEFAULT false,
    "proposers" "Proposers" NOT NULL DEFAULT 'members',

    CONSTRAINT "ReviewRules_pkey" PRIMARY KEY ("worldId")
);

-- CreateTable
CREATE TABLE "ReviewFlag" (
    "articleId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewFlag_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'draft',
    "authorId" TEXT,
    "visitorName" TEXT,
    "round" INTEGER NOT NULL DEFAULT 1,
    "changedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "mergedById" TEXT,
    "mergedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalPart" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "articleId" TEXT,
    "baseNumber" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tags" TEXT[],
    "aliases" TEXT[],
    "summary" TEXT NOT NULL,
    "doc" JSONB NOT NULL,
    "mergedSlug" TEXT,
    "mergedRevision" INTEGER,

    CONSTRAINT "ProposalPart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalWish" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "partId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "claimId" TEXT,
    "to" "CanonStatus" NOT NULL,
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "rule" "CanonRule" NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" TEXT[],
    "supersededBy" TEXT,
    "decisionId" TEXT,

    CONSTRAINT "ProposalWish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalEvent" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" TEXT,
    "note" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "accepts" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "ProposalEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalComment" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "partId" TEXT,
    "block" TEXT,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" TEXT,

    CONSTRAINT "ProposalComment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Proposal_worldId_state_submittedAt_idx" ON "Proposal"("worldId", "state", "submittedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_worldId_number_key" ON "Proposal"("worldId", "number");

-- CreateIndex
CREATE INDEX "ProposalPart_articleId_idx" ON "ProposalPart"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalPart_proposalId_articleId_key" ON "ProposalPart"("proposalId", "articleId");

-- CreateIndex
CREATE INDEX "ProposalEvent_proposalId_sequence_idx" ON "ProposalEvent"("proposalId", "sequence");

-- CreateIndex
CREATE INDEX "ProposalComment_proposalId_at_idx" ON "ProposalComment"("proposalId", "at");

-- AddForeignKey
ALTER TABLE "ReviewRules" ADD CONSTRAINT "ReviewRules_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewFlag" ADD CONSTRAINT "ReviewFlag_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalPart" ADD CONSTRAINT "ProposalPart_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalWish" ADD CONSTRAINT "ProposalWish_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalWish" ADD CONSTRAINT "ProposalWish_partId_fkey" FOREIGN KEY ("partId") REFERENCES "ProposalPart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalEvent" ADD CONSTRAINT "ProposalEvent_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalComment" ADD CONSTRAINT "ProposalComment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened to a proposal is never rewritten; it goes only together with its proposal.
CREATE FUNCTION canonry_refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows never change', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "ProposalEvent_immutable" BEFORE UPDATE ON "ProposalEvent" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_update();
