-- A date is kept as EDTF. Claims are read once more for theirs after this (read-claim-dates.ts).
ALTER TABLE "Claim" RENAME COLUMN "dateWords" TO "date";
ALTER TABLE "Citation" RENAME COLUMN "dateWords" TO "date";
UPDATE "Citation" SET "date" = NULL, "firstDay" = NULL, "lastDay" = NULL WHERE "date" IS NOT NULL;
UPDATE "Claim" SET "date" = NULL, "firstDay" = NULL, "lastDay" = NULL, "datesRead" = false WHERE "date" IS NOT NULL;

-- Days of facts were YYYYMMDD, of the year 44 B.C. -440000 + MMDD; now they are numbers of days like all others.
UPDATE "ArticleFact" SET
  "firstDay" = make_date(
    floor("firstDay" / 10000.0)::int, mod(mod("firstDay", 10000) + 10000, 10000) / 100, mod(mod("firstDay", 100) + 100, 100)
  ) - date '0001-01-01' + 1,
  "lastDay" = make_date(
    floor("lastDay" / 10000.0)::int, mod(mod("lastDay", 10000) + 10000, 10000) / 100, mod(mod("lastDay", 100) + 100, 100)
  ) - date '0001-01-01' + 1
WHERE "firstDay" IS NOT NULL AND "lastDay" IS NOT NULL;
