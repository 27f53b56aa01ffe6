-- What is found without accents must be marked without them, too: ts_headline() reads the text by one of these, as the generated
-- columns read it by canonry_words(). The first one stems as English, the second takes words as they stand: for "exact phrases".
CREATE TEXT SEARCH CONFIGURATION canonry_english (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION canonry_english
  ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.english_stem;

CREATE TEXT SEARCH CONFIGURATION canonry_plain (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION canonry_plain
  ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.simple;
