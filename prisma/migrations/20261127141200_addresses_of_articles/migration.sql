-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "leadsToId" TEXT,
ADD COLUMN     "mergedIntoId" TEXT;

-- CreateTable
CREATE TABLE "FormerSlug" (
    "worldId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("worldId","slug")
);

-- CreateTable
CREATE TABLE "ArticleName" (
    "articleId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "ArticleName_pkey" PRIMARY KEY ("articleId","slug")
);

-- CreateIndex
CREATE INDEX "FormerSlug_articleId_idx" ON "FormerSlug"("articleId");

-- CreateIndex
CREATE INDEX "ArticleName_slug_idx" ON "ArticleName"("slug");

-- CreateIndex
CREATE INDEX "Article_leadsToId_idx" ON "Article"("leadsToId");

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleName" ADD CONSTRAINT "ArticleName_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT canonry_make_tell('FormerSlug', 'canonry_tell_worlds');
SELECT canonry_make_tell('ArticleName', 'canonry_tell_worlds_of_articles');

-- The article that has an address or had it before; null: none does.
CREATE FUNCTION canonry_article_at(world text, address text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    (SELECT id FROM "Article" WHERE "worldId" = world AND slug = address),
    (SELECT "articleId" FROM "FormerSlug" WHERE "worldId" = world AND slug = address))
$$;

-- Whether a link to a slug leads to a living article, or to several that share the name.
CREATE FUNCTION canonry_leads_on(world text, address text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM "Article" a JOIN "Article" t ON t.id = coalesce(a."leadsToId", a.id)
      WHERE a.id = canonry_article_at(world, address) AND t."trashedAt" IS NULL)
    OR EXISTS (SELECT FROM "ArticleName" n JOIN "Article" a ON a.id = n."articleId" AND a."worldId" = world
      JOIN "Article" t ON t.id = coalesce(a."leadsToId", a.id) WHERE n.slug = address AND t."trashedAt" IS NULL)
$$;

-- What articles are called by now. Slugs of Latin script come out as lib/document/model/slug.ts makes them; the others are made
-- right by the next save, or by `npm run rebuild`.
INSERT INTO "ArticleName" ("articleId", slug)
SELECT DISTINCT id, made.slug FROM "Article" CROSS JOIN LATERAL unnest(array_prepend(title, aliases)) AS called (name)
CROSS JOIN LATERAL (SELECT trim(BOTH '-' FROM left(regexp_replace(replace(replace(replace(replace(replace(replace(
  normalize(regexp_replace(normalize(lower(normalize(called.name, NFKD)), NFKD), '([a-z])[\u0300-\u036f]+', '\1', 'g'), NFC),
  'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'), 'ł', 'l'), '’', ''), '[^[:alnum:]]+', '-', 'g'), 80)) AS slug) AS made
WHERE made.slug <> '';
