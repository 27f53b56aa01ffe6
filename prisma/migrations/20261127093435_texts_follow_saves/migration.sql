-- What full-text search reads of an article gets a table of its own: in the article's row every save wrote all of the text, its tsvector and
-- an entry of the index for each of its words anew.
CREATE TABLE "ArticleText" (
    "articleId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "aliases" TEXT[],
    "tags" TEXT[],
    "text" TEXT NOT NULL,

    CONSTRAINT "ArticleText_pkey" PRIMARY KEY ("articleId")
);
ALTER TABLE "ArticleText" ADD CONSTRAINT "ArticleText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "ArticleText" SELECT id, "worldId", "headNumber", title, aliases, tags, text FROM "Article";
ALTER TABLE "ArticleText" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(canonry_words(title), 'A')
  || setweight(canonry_words(canonry_joined(aliases)), 'A')
  || setweight(canonry_words(canonry_joined(tags)), 'B')
  || setweight(canonry_words(left(text, 400000)), 'C')
) STORED;
CREATE INDEX "ArticleText_search_idx" ON "ArticleText" USING gin ("worldId", search);

DROP TRIGGER "Article_new_words" ON "Article";
DROP TRIGGER "Article_words" ON "Article";
ALTER TABLE "Article" DROP COLUMN search, DROP COLUMN text;
CREATE CONSTRAINT TRIGGER "ArticleText_new_words" AFTER INSERT ON "ArticleText" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION canonry_learn_article();
CREATE CONSTRAINT TRIGGER "ArticleText_words" AFTER UPDATE ON "ArticleText" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.search IS DISTINCT FROM NEW.search) EXECUTE FUNCTION canonry_learn_article();

-- Pages that search, and lists that are narrowed by words.
SELECT canonry_make_tell('ArticleText', 'canonry_tell_worlds');

-- Whoever makes the texts follow hears of each new head at its commit (lib/articles/revisions/follow-texts.ts).
CREATE FUNCTION canonry_tell_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('canonry_heads', NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "Article_tells_head" AFTER UPDATE OF "headNumber" ON "Article" FOR EACH ROW
  WHEN (OLD."headNumber" IS DISTINCT FROM NEW."headNumber") EXECUTE FUNCTION canonry_tell_head();

-- The answer that is remembered under an Idempotency-Key; whoever asks holds the key until their transaction ends. A function, so that the
-- answer is looked for after the wait for another who held it.
CREATE FUNCTION canonry_response_under(person text, named text) RETURNS SETOF "IdempotentResponse" LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(person || ' ' || named, 0));
  RETURN QUERY SELECT * FROM "IdempotentResponse" WHERE "userId" = person AND key = named;
END $$;
