-- AlterEnum
ALTER TYPE "WatchedKind" ADD VALUE 'claim';
