-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "statements" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "Contradiction" (
    "worldId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "aboutId" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT,
    "firstPart" TEXT NOT NULL,
    "secondPart" TEXT,
    "citationId" TEXT,
    "because" JSONB NOT NULL,
    "gap" JSONB NOT NULL,
    "textsHash" TEXT NOT NULL,
    "status" "CanonStatus" NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Contradiction_pkey" PRIMARY KEY ("worldId","key")
);

-- CreateTable
CREATE TABLE "ContradictionMark" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "intended" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "textsHash" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "ContradictionMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContradictionsDue" (
    "id" BIGSERIAL NOT NULL,
    "worldId" TEXT NOT NULL,

    CONSTRAINT "ContradictionsDue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Contradiction_firstId_idx" ON "Contradiction"("firstId");

-- CreateIndex
CREATE INDEX "Contradiction_secondId_idx" ON "Contradiction"("secondId");

-- CreateIndex
CREATE INDEX "Contradiction_aboutId_idx" ON "Contradiction"("aboutId");

-- CreateIndex
CREATE INDEX "ContradictionMark_worldId_key_sequence_idx" ON "ContradictionMark"("worldId", "key", "sequence");

-- CreateIndex
CREATE INDEX "ContradictionsDue_worldId_idx" ON "ContradictionsDue"("worldId");

CREATE INDEX "Claim_worldId_stating_idx" ON "Claim"("worldId") WHERE statements <> '[]'::jsonb;

CREATE TRIGGER "ContradictionMark_immutable" BEFORE UPDATE OR DELETE ON "ContradictionMark"
  FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

SELECT canonry_make_tell(named, 'canonry_tell_worlds') FROM unnest(ARRAY['Contradiction', 'ContradictionMark']) AS named;

-- Contradictions are found anew for a world in which something changed that they are found from, after the commit: see
-- lib/canon/contradictions/follow-contradictions.ts. A row for each change, so that two saves do not wait for each other.
CREATE FUNCTION canonry_contradictions_due(world text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ContradictionsDue" ("worldId") VALUES (world);
  PERFORM pg_notify('canonry_contradictions', world);
END $$;

CREATE FUNCTION canonry_contradictions_due_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_contradictions_due(CASE WHEN TG_OP = 'DELETE' THEN OLD."worldId" ELSE NEW."worldId" END);
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_contradictions_due_of_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_contradictions_due(world) FROM (SELECT DISTINCT "worldId" AS world FROM changed WHERE statements <> '[]'::jsonb) AS due;
  RETURN NULL;
END $$;

-- A passage that contradicts a claim is weighed against those that support it.
CREATE FUNCTION canonry_contradictions_due_of_citations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_contradictions_due(world) FROM (
    SELECT DISTINCT c."worldId" AS world FROM changed c WHERE c.stance = 'contradicts' OR EXISTS (
      SELECT 1 FROM "Citation" o WHERE o."articleId" = c."articleId" AND o."claimId" = c."claimId" AND o.stance = 'contradicts')) AS due;
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_contradictions_due_of_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_contradictions_due(world) FROM (SELECT DISTINCT a."worldId" AS world FROM changed c JOIN "Article" a ON a.id = c."articleId") AS due;
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_contradictions_due_of_labels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_contradictions_due(world) FROM (SELECT DISTINCT s."worldId" AS world FROM changed c JOIN "Source" s ON s.id = c."sourceId") AS due;
  RETURN NULL;
END $$;

CREATE TRIGGER "Claim_added_contradictions" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_claims();
CREATE TRIGGER "Claim_gone_contradictions" AFTER DELETE ON "Claim" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_claims();
CREATE TRIGGER "Claim_changed_contradictions" AFTER UPDATE ON "Claim" FOR EACH ROW
  WHEN (OLD.statements IS DISTINCT FROM NEW.statements OR OLD."ownStatus" IS DISTINCT FROM NEW."ownStatus"
    OR (OLD.text IS DISTINCT FROM NEW.text AND NEW.statements <> '[]'::jsonb))
  EXECUTE FUNCTION canonry_contradictions_due_of_row();

CREATE TRIGGER "Citation_added_contradictions" AFTER INSERT ON "Citation" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_citations();
CREATE TRIGGER "Citation_gone_contradictions" AFTER DELETE ON "Citation" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_citations();
CREATE TRIGGER "Citation_changed_contradictions" AFTER UPDATE ON "Citation" FOR EACH ROW
  WHEN (OLD.stance IS DISTINCT FROM NEW.stance) EXECUTE FUNCTION canonry_contradictions_due_of_row();

CREATE TRIGGER "Article_changed_contradictions" AFTER UPDATE ON "Article" FOR EACH ROW
  WHEN ((OLD.status, OLD."trashedAt", OLD.kind, OLD."leadsToId", OLD.slug, OLD.title, OLD.aliases)
    IS DISTINCT FROM (NEW.status, NEW."trashedAt", NEW.kind, NEW."leadsToId", NEW.slug, NEW.title, NEW.aliases))
  EXECUTE FUNCTION canonry_contradictions_due_of_row();
CREATE TRIGGER "Article_added_contradictions" AFTER INSERT ON "Article" FOR EACH ROW EXECUTE FUNCTION canonry_contradictions_due_of_row();

CREATE TRIGGER "ArticleFact_added_contradictions" AFTER INSERT ON "ArticleFact" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_facts();
CREATE TRIGGER "ArticleFact_gone_contradictions" AFTER DELETE ON "ArticleFact" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_facts();
CREATE TRIGGER "KindField_contradictions" AFTER INSERT OR UPDATE OR DELETE ON "KindField"
  FOR EACH ROW EXECUTE FUNCTION canonry_contradictions_due_of_row();

CREATE TRIGGER "PostLabel_added_contradictions" AFTER INSERT ON "PostLabel" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_labels();
CREATE TRIGGER "PostLabel_changed_contradictions" AFTER UPDATE ON "PostLabel" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_contradictions_due_of_labels();
