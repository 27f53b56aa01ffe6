-- AlterEnum
ALTER TYPE "ChangeKind" ADD VALUE 'discussion';
