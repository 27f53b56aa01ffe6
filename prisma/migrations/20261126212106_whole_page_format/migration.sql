-- AlterEnum
ALTER TYPE "SourceFormat" ADD VALUE 'wholePage';
