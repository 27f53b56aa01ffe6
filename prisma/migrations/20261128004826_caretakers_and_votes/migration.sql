-- CreateEnum
CREATE TYPE "CaretakerScope" AS ENUM ('tag', 'kind', 'articles', 'place', 'period', 'world');

-- CreateEnum
CREATE TYPE "VoteOutcome" AS ENUM ('carried', 'rejected', 'no-quorum', 'void', 'withdrawn');

-- CreateEnum
CREATE TYPE "BallotChoice" AS ENUM ('yes', 'no', 'abstain');

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "disputedClaimId" TEXT,
ADD COLUMN     "disputedText" TEXT,
ADD COLUMN     "supersededByClaimId" TEXT,
ADD COLUMN     "voteId" TEXT;

-- CreateTable
CREATE TABLE "Caretaker" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "scope" "CaretakerScope" NOT NULL,
    "values" TEXT[],
    "fromDate" TEXT,
    "untilDate" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Caretaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CanonSettings" (
    "worldId" TEXT NOT NULL,
    "editorsDecide" BOOLEAN NOT NULL DEFAULT true,
    "voters" "Role" NOT NULL DEFAULT 'contributor',
    "quorum" INTEGER NOT NULL DEFAULT 3,
    "steps" JSONB NOT NULL,
    "days" INTEGER NOT NULL DEFAULT 7,
    "reopenDays" INTEGER NOT NULL DEFAULT 90,

    CONSTRAINT "CanonSettings_pkey" PRIMARY KEY ("worldId")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "claimId" TEXT,
    "to" "CanonStatus" NOT NULL,
    "supersededById" TEXT,
    "supersededByClaimId" TEXT,
    "reason" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "revisionNumber" INTEGER NOT NULL,
    "claimText" TEXT,
    "rule" JSONB NOT NULL,
    "reopensId" TEXT,
    "statusRequestId" TEXT,
    "discussionId" TEXT,
    "openedById" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "outcome" "VoteOutcome",
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "id" TEXT NOT NULL,
    "voteId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "choice" "BallotChoice" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Caretaker_worldId_endedAt_idx" ON "Caretaker"("worldId", "endedAt");

-- CreateIndex
CREATE INDEX "Vote_worldId_endsAt_idx" ON "Vote"("worldId", "endsAt");

-- CreateIndex
CREATE INDEX "Vote_articleId_claimId_idx" ON "Vote"("articleId", "claimId");

-- CreateIndex
CREATE INDEX "Ballot_voteId_sequence_idx" ON "Ballot"("voteId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_voteId_key" ON "Decision"("voteId");

-- AddForeignKey
ALTER TABLE "Caretaker" ADD CONSTRAINT "Caretaker_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CanonSettings" ADD CONSTRAINT "CanonSettings_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "Vote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was voted never changes, and of a vote only that it was closed.
CREATE TRIGGER "Ballot_immutable" BEFORE UPDATE OR DELETE ON "Ballot" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Vote_stays" BEFORE DELETE ON "Vote" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Vote_closed_once" BEFORE UPDATE ON "Vote" FOR EACH ROW
  WHEN (OLD."closedAt" IS NOT NULL OR (to_jsonb(OLD) - '{closedAt,outcome,discussionId}'::text[])
    IS DISTINCT FROM (to_jsonb(NEW) - '{closedAt,outcome,discussionId}'::text[]))
  EXECUTE FUNCTION canonry_refuse_change();
-- One open vote on an article or a claim.
CREATE UNIQUE INDEX "Vote_one_open" ON "Vote" ("articleId", coalesce("claimId", '')) WHERE "closedAt" IS NULL;
-- The queue of claims whose words are others than those that were decided on.
CREATE INDEX "Claim_changed_since" ON "Claim" ("worldId") WHERE "changedSinceDecision";

SELECT canonry_make_tell(named, 'canonry_tell_worlds') FROM unnest(ARRAY['Caretaker', 'CanonSettings', 'Vote', 'Ballot']) AS named;
