-- AlterEnum
ALTER TYPE "WatchedKind" ADD VALUE 'discussion';
