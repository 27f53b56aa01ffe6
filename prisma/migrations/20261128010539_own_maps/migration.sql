-- AlterEnum
ALTER TYPE "WorldPageKind" ADD VALUE 'maps';
