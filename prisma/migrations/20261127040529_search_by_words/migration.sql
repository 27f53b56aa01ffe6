-- The words of each world, for what was mistyped; and the world of each passage, so that one index looks through one world alone.
CREATE EXTENSION IF NOT EXISTS btree_gin;

CREATE TABLE "SearchWord" (
    "worldId" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("worldId","word")
);

ALTER TABLE "Passage" ADD COLUMN "worldId" TEXT;
ALTER TABLE "Passage" DISABLE TRIGGER "Passage_immutable";
UPDATE "Passage" p SET "worldId" = s."worldId" FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId" WHERE v.id = p."versionId";
ALTER TABLE "Passage" ENABLE TRIGGER "Passage_immutable";

CREATE FUNCTION canonry_world_of_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT s."worldId" INTO NEW."worldId" FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId" WHERE v.id = NEW."versionId";
  RETURN NEW;
END $$;
CREATE TRIGGER "Passage_world" BEFORE INSERT ON "Passage" FOR EACH ROW WHEN (NEW."worldId" IS NULL)
  EXECUTE FUNCTION canonry_world_of_passage();

-- Words of Latin letters are stemmed as English and others as Russian, which is what PostgreSQL's own "russian" does.
CREATE TEXT SEARCH CONFIGURATION canonry_stems (COPY = pg_catalog.russian);

-- What stands in a script without spaces, Japanese or Chinese, as pairs of letters that overlap, and the last letter of each run by itself:
-- a part of a run is then found as its pairs one after the other, and a single letter as the beginning of a pair.
CREATE FUNCTION canonry_pairs(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    SELECT coalesce(string_agg(pair, ' ' ORDER BY run, at), '') FROM (
      SELECT run, at, letter || coalesce(lead(letter) OVER (PARTITION BY run ORDER BY at), '') AS pair
      FROM regexp_matches(value, '[\u3005\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]+', 'g')
        WITH ORDINALITY AS found(runs, run), unnest(string_to_array(runs[1], NULL)) WITH ORDINALITY AS letters(letter, at)) pairs
  $$;

-- A text without what canonry_pairs takes out of it.
CREATE FUNCTION canonry_spaced(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT regexp_replace(value, '[\u3005\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]+', ' ', 'g') $$;

CREATE OR REPLACE FUNCTION canonry_words(value text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    SELECT to_tsvector('public.canonry_stems', spaced) || to_tsvector('pg_catalog.simple', spaced)
      || CASE WHEN spaced = plain THEN ''::tsvector ELSE to_tsvector('pg_catalog.simple', public.canonry_pairs(plain)) END
    FROM (SELECT plain, public.canonry_spaced(plain) AS spaced FROM (SELECT public.canonry_unaccent(value) AS plain) a OFFSET 0) b
  $$;

-- One word of a query, in any form; empty for a word such as "the", which says nothing.
CREATE FUNCTION canonry_word_query(word text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    SELECT CASE WHEN numnode(plainto_tsquery('public.canonry_stems', plain)) = 0 THEN ''::tsquery
      ELSE plainto_tsquery('public.canonry_stems', plain) || plainto_tsquery('pg_catalog.simple', plain) END
    FROM (SELECT public.canonry_unaccent(word) AS plain) a
  $$;

-- Generated columns are made anew, since canonry_words() says more than before.
ALTER TABLE "Article" DROP COLUMN search, DROP COLUMN IF EXISTS "titleSearch";
ALTER TABLE "Passage" DROP COLUMN search;
ALTER TABLE "Claim" DROP COLUMN search;
ALTER TABLE "Decision" DROP COLUMN search;
ALTER TABLE "Article" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(canonry_words(title), 'A')
  || setweight(canonry_words(canonry_joined(aliases)), 'A')
  || setweight(canonry_words(canonry_joined(tags)), 'B')
  || setweight(canonry_words(left(text, 400000)), 'C')
) STORED, ADD COLUMN "titleSearch" tsvector GENERATED ALWAYS AS (
  setweight(canonry_words(title), 'A') || setweight(canonry_words(canonry_joined(aliases)), 'B')
) STORED;
ALTER TABLE "Passage" ADD COLUMN search tsvector GENERATED ALWAYS AS (canonry_words(left(text, 400000))) STORED;
ALTER TABLE "Claim" ADD COLUMN search tsvector GENERATED ALWAYS AS (canonry_words(text)) STORED;
ALTER TABLE "Decision" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  canonry_words(reason) || canonry_words(coalesce("claimText", ''))
) STORED;

CREATE INDEX "Article_search_idx" ON "Article" USING gin ("worldId", search);
CREATE INDEX "Article_titleSearch_idx" ON "Article" USING gin ("worldId", "titleSearch");
CREATE INDEX "Passage_search_idx" ON "Passage" USING gin ("worldId", search);
CREATE INDEX "Claim_search_idx" ON "Claim" USING gin ("worldId", search);
CREATE INDEX "Decision_search_idx" ON "Decision" USING gin ("worldId", search);

-- Snippets are made by lib/search/snippet.ts from the texts of the hits that are shown.
DROP TEXT SEARCH CONFIGURATION canonry_english;
DROP TEXT SEARCH CONFIGURATION canonry_plain;

-- The word itself and what is left of it without one of its letters. Two words that share one of these differ by a letter that is
-- missing, wrong or too many, or by two that changed places.
CREATE FUNCTION canonry_deletions(word text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT array_agg(left(word, at - 1) || substr(word, at + 1)) || word FROM generate_series(1, length(word)) AS at $$;

CREATE INDEX "SearchWord_deletions_idx" ON "SearchWord" USING gin ("worldId", canonry_deletions(word));
CREATE INDEX "SearchWord_trgm_idx" ON "SearchWord" USING gin ("worldId", word gin_trgm_ops);

-- Words of three letters are too alike to be told from each other when one is wrong; figures are meant as they stand.
CREATE FUNCTION canonry_vocabulary(search tsvector) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT ROWS 100
  AS $$ SELECT word FROM unnest(tsvector_to_array(search)) AS word WHERE length(word) BETWEEN 4 AND 40 AND word !~ '[^[:alpha:]''-]' $$;

-- At the end of the transaction, so that two saves that bring the same new word hardly wait for each other; in one order, so that they
-- never wait for each other in a circle.
CREATE FUNCTION canonry_learn_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE known tsvector := '';
BEGIN
  IF TG_OP = 'UPDATE' THEN known := OLD.search; END IF;
  INSERT INTO "SearchWord" ("worldId", word)
  SELECT NEW."worldId", added.word FROM (
    SELECT word FROM canonry_vocabulary(NEW.search) AS word EXCEPT SELECT word FROM canonry_vocabulary(known) AS word) added
  WHERE NOT EXISTS (SELECT FROM "SearchWord" k WHERE k."worldId" = NEW."worldId" AND k.word = added.word)
  ORDER BY added.word
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Article_new_words" AFTER INSERT ON "Article" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION canonry_learn_article();
CREATE CONSTRAINT TRIGGER "Article_words" AFTER UPDATE ON "Article" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.search IS DISTINCT FROM NEW.search) EXECUTE FUNCTION canonry_learn_article();

CREATE FUNCTION canonry_learn_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchWord" ("worldId", word)
  SELECT DISTINCT added."worldId", learned.word FROM added, canonry_vocabulary(added.search) AS learned(word)
  WHERE NOT EXISTS (SELECT FROM "SearchWord" k WHERE k."worldId" = added."worldId" AND k.word = learned.word)
  ORDER BY 1, 2
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "Passage_words" AFTER INSERT ON "Passage" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_learn_rows();
CREATE TRIGGER "Decision_words" AFTER INSERT ON "Decision" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_learn_rows();

INSERT INTO "SearchWord" ("worldId", word)
SELECT "worldId", word FROM "Article", canonry_vocabulary(search) AS word
UNION SELECT "worldId", word FROM "Passage", canonry_vocabulary(search) AS word
UNION SELECT "worldId", word FROM "Decision", canonry_vocabulary(search) AS word;
