-- CreateEnum
CREATE TYPE "WorldPageKind" AS ENUM ('tag', 'topics', 'template', 'start');

-- CreateEnum
CREATE TYPE "BulkEditKind" AS ENUM ('retag', 'link');

-- CreateTable
CREATE TABLE "WorldPage" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "kind" "WorldPageKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "content" JSONB,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "WorldPage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkEdit" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "kind" "BulkEditKind" NOT NULL,
    "summary" TEXT NOT NULL,
    "revisions" JSONB NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undoesId" TEXT,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "BulkEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeverLinked" (
    "worldId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NeverLinked_pkey" PRIMARY KEY ("articleId","name")
);

-- CreateIndex
CREATE INDEX "WorldPage_worldId_kind_subject_sequence_idx" ON "WorldPage"("worldId", "kind", "subject", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "BulkEdit_undoesId_key" ON "BulkEdit"("undoesId");

-- CreateIndex
CREATE INDEX "BulkEdit_worldId_kind_sequence_idx" ON "BulkEdit"("worldId", "kind", "sequence");

-- CreateIndex
CREATE INDEX "NeverLinked_worldId_idx" ON "NeverLinked"("worldId");

-- AddForeignKey
ALTER TABLE "WorldPage" ADD CONSTRAINT "WorldPage_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkEdit" ADD CONSTRAINT "BulkEdit_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeverLinked" ADD CONSTRAINT "NeverLinked_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "WorldPage_immutable" BEFORE UPDATE OR DELETE ON "WorldPage" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "BulkEdit_immutable" BEFORE UPDATE OR DELETE ON "BulkEdit" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- Recent changes list what a world says besides its articles: one more part of the view, whatever it holds by now.
DO $$
BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW canonry_changes AS ' || rtrim(pg_get_viewdef('canonry_changes'::regclass), '; ')
    || $part$ UNION ALL
  SELECT p."worldId", p.at, 'page'::"ChangeKind", p."byId", NULL, NULL, p.id, '{}', false FROM "WorldPage" p$part$;
END $$;
CREATE TRIGGER "WorldPage_is_recorded" AFTER INSERT ON "WorldPage" FOR EACH ROW EXECUTE FUNCTION canonry_record_change();

SELECT canonry_make_tell(named, 'canonry_tell_worlds') FROM unnest(ARRAY['WorldPage', 'BulkEdit', 'NeverLinked']) AS named;

-- It counts like other text, with everything that was said before.
CREATE FUNCTION canonry_count_world_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_add_use(NEW."worldId", NEW."byId", octet_length(NEW.content::text), NEW.at);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "WorldPage_use" AFTER INSERT ON "WorldPage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.content IS NOT NULL) EXECUTE FUNCTION canonry_count_world_page();

-- The same where everything is counted anew: one more part, whatever else is counted by now.
DO $$
DECLARE
  counting text := pg_get_functiondef('canonry_recount_use'::regproc);
  counted text := replace(counting, ') AS stored (world', $part$  UNION ALL
    SELECT "worldId", "byId", octet_length(content::text), at FROM "WorldPage" WHERE content IS NOT NULL
  ) AS stored (world$part$);
BEGIN
  IF counted = counting THEN RAISE EXCEPTION 'canonry_recount_use has another form'; END IF;
  EXECUTE counted;
END $$;
