-- CreateEnum
CREATE TYPE "MailMode" AS ENUM ('off', 'atOnce', 'daily', 'weekly');

-- CreateEnum
CREATE TYPE "MailOccasion" AS ENUM ('confirmSignUp', 'accountExists', 'resetPassword', 'verifyAddress', 'changeAddress', 'addressChanged', 'invitation', 'notifications');

-- AlterEnum
ALTER TYPE "MailedLinkPurpose" ADD VALUE 'changeAddress';

-- CreateTable
CREATE TABLE "MailSettings" (
    "userId" TEXT NOT NULL,
    "mode" "MailMode" NOT NULL DEFAULT 'atOnce',
    "hour" INTEGER NOT NULL DEFAULT 8,
    "weekday" INTEGER NOT NULL DEFAULT 1,
    "timeZone" TEXT,
    "mailedUpTo" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailSettings_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "MutedWorld" (
    "userId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,

    CONSTRAINT "MutedWorld_pkey" PRIMARY KEY ("userId","worldId")
);

-- CreateTable
CREATE TABLE "FailedMail" (
    "id" TEXT NOT NULL,
    "occasion" "MailOccasion" NOT NULL,
    "to" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FailedMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MailSettings_dueAt_idx" ON "MailSettings"("dueAt");

-- CreateIndex
CREATE INDEX "FailedMail_at_idx" ON "FailedMail"("at");

-- AddForeignKey
ALTER TABLE "MailSettings" ADD CONSTRAINT "MailSettings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MutedWorld" ADD CONSTRAINT "MutedWorld_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MutedWorld" ADD CONSTRAINT "MutedWorld_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE CASCADE ON UPDATE CASCADE;
