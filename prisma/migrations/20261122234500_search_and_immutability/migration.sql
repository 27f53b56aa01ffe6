-- Full-text search: generated columns, so that no writer knows of it. Words are kept both stemmed as English and as they
-- stand ('simple'), because names and other languages must be found too; unaccent makes "emigre" find "émigré".
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- unaccent() is only STABLE since its dictionary could change; a generated column needs IMMUTABLE. The dictionary is named.
CREATE FUNCTION canonry_unaccent(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, value) $$;

CREATE FUNCTION canonry_words(value text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT to_tsvector('pg_catalog.english', public.canonry_unaccent(value)) || to_tsvector('pg_catalog.simple', public.canonry_unaccent(value)) $$;

-- array_to_string() is only STABLE for arrays of any type; for text[] it is immutable.
CREATE FUNCTION canonry_joined(value text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT array_to_string(value, ' ') $$;

-- The first migration made the columns plain, since a schema cannot say "generated".
ALTER TABLE "Article" DROP COLUMN search;
ALTER TABLE "Passage" DROP COLUMN search;
ALTER TABLE "Claim" DROP COLUMN search;
ALTER TABLE "Decision" DROP COLUMN search;

-- A tsvector may take 1 MB: of a very long text the first 400,000 characters are found.
ALTER TABLE "Article" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(canonry_words(title), 'A')
  || setweight(canonry_words(canonry_joined(aliases)), 'A')
  || setweight(canonry_words(canonry_joined(tags)), 'B')
  || setweight(canonry_words(left(text, 400000)), 'C')
) STORED;
ALTER TABLE "Passage" ADD COLUMN search tsvector GENERATED ALWAYS AS (canonry_words(left(text, 400000))) STORED;
ALTER TABLE "Claim" ADD COLUMN search tsvector GENERATED ALWAYS AS (canonry_words(text)) STORED;
ALTER TABLE "Decision" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  canonry_words(reason) || canonry_words(coalesce("claimText", ''))
) STORED;

CREATE INDEX "Article_search_idx" ON "Article" USING gin (search);
CREATE INDEX "Passage_search_idx" ON "Passage" USING gin (search);
CREATE INDEX "Claim_search_idx" ON "Claim" USING gin (search);
CREATE INDEX "Decision_search_idx" ON "Decision" USING gin (search);
CREATE INDEX "Article_title_trgm_idx" ON "Article" USING gin (title gin_trgm_ops);

-- History and the canon log are append-only, and a source version is a snapshot: the database itself refuses to change them.
CREATE FUNCTION canonry_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows never change', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "Revision_immutable" BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Block_immutable" BEFORE UPDATE OR DELETE ON "Block" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Decision_immutable" BEFORE UPDATE OR DELETE ON "Decision" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "SourceVersion_immutable" BEFORE UPDATE OR DELETE ON "SourceVersion" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Post_immutable" BEFORE UPDATE OR DELETE ON "Post" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "Passage_immutable" BEFORE UPDATE OR DELETE ON "Passage" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- Two decisions on one target cannot both replace the same one: the log stays a line.
CREATE UNIQUE INDEX "Decision_replaces_key" ON "Decision" ("replacesId") WHERE "replacesId" IS NOT NULL;
