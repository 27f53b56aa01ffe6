-- CreateEnum
CREATE TYPE "AdministrationKind" AS ENUM ('suspendAccount', 'liftSuspension', 'takeDownWorld', 'putBackWorld', 'deleteWorld', 'restoreWorld', 'giveWorld', 'openSignUp', 'closeSignUp', 'setQuotas');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "suspendedAt" TIMESTAMPTZ(3),
ADD COLUMN     "suspendedReason" TEXT;

-- AlterTable
ALTER TABLE "Installation" ADD COLUMN     "quotas" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "World" ADD COLUMN     "changedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "takenDownAt" TIMESTAMPTZ(3),
ADD COLUMN     "takenDownReason" TEXT;

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "bytes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "AdministrationEntry" (
    "id" TEXT NOT NULL,
    "kind" "AdministrationKind" NOT NULL,
    "byId" TEXT,
    "userId" TEXT,
    "worldId" TEXT,
    "subject" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "AdministrationEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorldUse" (
    "worldId" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,

    CONSTRAINT "WorldUse_pkey" PRIMARY KEY ("worldId")
);

-- CreateTable
CREATE TABLE "PersonUse" (
    "userId" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "wroteAt" TIMESTAMPTZ(3),

    CONSTRAINT "PersonUse_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "AdministrationEntry_sequence_idx" ON "AdministrationEntry"("sequence");

-- CreateIndex
CREATE INDEX "World_visibility_changedAt_title_idx" ON "World"("visibility", "changedAt" DESC, "title");

-- Worlds that hold nothing yet come last; Prisma's schema cannot say where nulls go.
DROP INDEX "World_visibility_changedAt_title_idx";
CREATE INDEX "World_visibility_changedAt_title_idx" ON "World" (visibility, "changedAt" DESC NULLS LAST, title);
CREATE INDEX "World_title_trgm_idx" ON "World" USING gin (title gin_trgm_ops);

CREATE TRIGGER "AdministrationEntry_immutable" BEFORE UPDATE OR DELETE ON "AdministrationEntry" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- What worlds and people use. Counted by deferred triggers, at the very end of a transaction: an import of 40 seconds must not
-- hold a world's counter meanwhile. Always the world's row before the person's, so that no two wait for each other in a circle.
CREATE FUNCTION canonry_add_use(world text, person text, added bigint, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "WorldUse" AS known ("worldId", bytes) VALUES (world, greatest(0, added))
    ON CONFLICT ("worldId") DO UPDATE SET bytes = greatest(0, known.bytes + added);
  IF person IS NOT NULL AND person NOT LIKE 'visitor:%' THEN
    INSERT INTO "PersonUse" AS known ("userId", bytes, "wroteAt") VALUES (person, greatest(0, added), at)
      ON CONFLICT ("userId") DO UPDATE SET bytes = greatest(0, known.bytes + added), "wroteAt" = greatest(known."wroteAt", at);
  END IF;
END $$;

-- What a revision adds: its own row, and the blocks that the one before did not have. A restored one brings nothing new.
CREATE FUNCTION canonry_revision_bytes(revision "Revision") RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT octet_length(revision.title) + octet_length(revision.summary) + 8 * cardinality(revision.blocks)
    + CASE WHEN revision.restores IS NOT NULL THEN 0 ELSE coalesce((
        SELECT sum(octet_length(node::text)) FROM "Block" WHERE id IN (
          SELECT unnest(revision.blocks) EXCEPT
          SELECT unnest(blocks) FROM "Revision" AS before
          WHERE before."articleId" = revision."articleId" AND before.number = revision.number - 1)), 0) END
$$;

CREATE FUNCTION canonry_version_bytes(version text) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(octet_length(text)), 0)::bigint FROM "Passage" WHERE "versionId" = version
$$;

CREATE FUNCTION canonry_count_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE world text;
BEGIN
  SELECT "worldId" INTO world FROM "Article" WHERE id = NEW."articleId";
  -- To the minute, so that a world that is much worked on does not write its row, and an entry of the index, at every save.
  UPDATE "World" SET "changedAt" = NEW.at
    WHERE id = world AND ("changedAt" IS NULL OR "changedAt" < NEW.at - interval '1 minute');
  PERFORM canonry_add_use(world, NEW."authorId", canonry_revision_bytes(NEW), NEW.at);
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_count_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_add_use("worldId", NEW."importedById", canonry_version_bytes(NEW.id), NEW."importedAt")
    FROM "Source" WHERE id = NEW."sourceId";
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_count_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE added bigint := 0;
BEGIN
  IF TG_OP <> 'DELETE' THEN added := octet_length(NEW.doc::text); END IF;
  IF TG_OP <> 'INSERT' THEN added := added - octet_length(OLD.doc::text); END IF;
  PERFORM canonry_add_use("worldId", "authorId", added, "changedAt")
    FROM "Proposal" WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD."proposalId" ELSE NEW."proposalId" END;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Revision_use" AFTER INSERT ON "Revision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canonry_count_revision();
CREATE CONSTRAINT TRIGGER "SourceVersion_use" AFTER INSERT ON "SourceVersion"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canonry_count_version();
CREATE CONSTRAINT TRIGGER "ProposalPart_use" AFTER INSERT OR DELETE OR UPDATE OF doc ON "ProposalPart"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canonry_count_part();

-- The same from what is stored, for what was there before and for `npm run rebuild`.
CREATE FUNCTION canonry_recount_use() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "WorldUse";
  DELETE FROM "PersonUse";
  PERFORM canonry_add_use(world, person, sum(bytes)::bigint, max(at)) FROM (
    SELECT article."worldId", revision."authorId", canonry_revision_bytes(revision), revision.at
      FROM "Revision" AS revision JOIN "Article" AS article ON article.id = revision."articleId"
    UNION ALL
    SELECT source."worldId", version."importedById", canonry_version_bytes(version.id), version."importedAt"
      FROM "SourceVersion" AS version JOIN "Source" AS source ON source.id = version."sourceId"
    UNION ALL
    SELECT proposal."worldId", proposal."authorId", octet_length(part.doc::text), proposal."changedAt"
      FROM "ProposalPart" AS part JOIN "Proposal" AS proposal ON proposal.id = part."proposalId"
  ) AS stored (world, person, bytes, at) GROUP BY world, person;
END $$;

SELECT canonry_recount_use();
UPDATE "Draft" SET bytes = octet_length(doc::text);
UPDATE "World" SET "changedAt" = (SELECT max("changedAt") FROM "Article" WHERE "worldId" = "World".id);
