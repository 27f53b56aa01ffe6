-- What titles are sorted by: without capitals, accents and the quotation marks or brackets before the first letter, so that "émigré" and
-- "“Emigrants”" stand under E. The database's own order is that of bytes, in which capitals come before all small letters.
CREATE FUNCTION canonry_title_key(title text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT ltrim(lower(public.canonry_unaccent(title)), E' \t!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~¡¿“”„‘’‚«»‹›–—…') $$;

-- A page of a world's articles from A to Z is read off this, whatever its number.
CREATE INDEX "Article_worldId_title_key_idx" ON "Article" ("worldId", canonry_title_key(title), id);
