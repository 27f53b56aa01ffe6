-- AlterEnum
ALTER TYPE "ChangeKind" ADD VALUE 'page';
