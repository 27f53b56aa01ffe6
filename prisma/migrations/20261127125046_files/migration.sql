-- CreateEnum
CREATE TYPE "FileEventKind" AS ENUM ('added', 'described', 'trashed', 'restored');

-- CreateTable
CREATE TABLE "File" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "fetchedFrom" TEXT,
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "sourceUrl" TEXT NOT NULL DEFAULT '',
    "trashedAt" TIMESTAMPTZ(3),

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileEvent" (
    "id" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "kind" "FileEventKind" NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "before" JSONB,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "FileEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleFile" (
    "articleId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,

    CONSTRAINT "ArticleFile_pkey" PRIMARY KEY ("articleId","fileId")
);

-- CreateIndex
CREATE INDEX "File_worldId_addedAt_id_idx" ON "File"("worldId", "addedAt", "id");

-- CreateIndex
CREATE INDEX "File_worldId_hash_idx" ON "File"("worldId", "hash");

-- CreateIndex
CREATE INDEX "File_hash_idx" ON "File"("hash");

-- CreateIndex
CREATE INDEX "FileEvent_fileId_sequence_idx" ON "FileEvent"("fileId", "sequence");

-- CreateIndex
CREATE INDEX "ArticleFile_fileId_idx" ON "ArticleFile"("fileId");

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileEvent" ADD CONSTRAINT "FileEvent_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleFile" ADD CONSTRAINT "ArticleFile_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a file shows never changes; what is said of it does.
CREATE FUNCTION canonry_keep_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.id, OLD."worldId", OLD.hash, OLD.type, OLD.bytes, OLD.width, OLD.height, OLD."fetchedFrom", OLD."addedById", OLD."addedAt")
    IS NOT DISTINCT FROM (NEW.id, NEW."worldId", NEW.hash, NEW.type, NEW.bytes, NEW.width, NEW.height, NEW."fetchedFrom", NEW."addedById", NEW."addedAt")
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'The content of files never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "File_immutable" BEFORE UPDATE OR DELETE ON "File" FOR EACH ROW EXECUTE FUNCTION canonry_keep_file();
CREATE TRIGGER "FileEvent_immutable" BEFORE UPDATE OR DELETE ON "FileEvent" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- Recent changes list what is done to files: one more part of the view, whatever it holds by now.
DO $$
BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW canonry_changes AS ' || rtrim(pg_get_viewdef('canonry_changes'::regclass), '; ')
    || $part$ UNION ALL
  SELECT e."worldId", e.at, 'file'::"ChangeKind", e."byId", NULL, NULL, e.id, '{}', false FROM "FileEvent" e$part$;
END $$;
CREATE TRIGGER "FileEvent_is_recorded" AFTER INSERT ON "FileEvent" FOR EACH ROW EXECUTE FUNCTION canonry_record_change();

SELECT canonry_make_tell(named, 'canonry_tell_worlds') FROM unnest(ARRAY['File', 'FileEvent']) AS named;
SELECT canonry_make_tell('ArticleFile', 'canonry_tell_worlds_of_articles');

-- The bytes of files count like text: they never go, also while a file lies in the trash.
CREATE FUNCTION canonry_count_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_add_use(NEW."worldId", NEW."addedById", NEW.bytes, NEW."addedAt");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "File_use" AFTER INSERT ON "File"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canonry_count_file();

CREATE OR REPLACE FUNCTION canonry_recount_use() RETURNS void LANGUAGE plpgsql AS $$
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
      FROM "ProposedArticle" AS part JOIN "Proposal" AS proposal ON proposal.id = part."proposalId"
    UNION ALL
    SELECT "worldId", "addedById", bytes, "addedAt" FROM "File"
  ) AS stored (world, person, bytes, at) GROUP BY world, person;
END $$;
