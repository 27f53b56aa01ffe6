-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "lastPost" INTEGER;

-- CreateTable
CREATE TABLE "StandpointRevision" (
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "worldId" TEXT NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "untilAt" TIMESTAMPTZ(3),
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tags" TEXT[],
    "aliases" TEXT[],
    "firstPost" INTEGER,
    "dayPosts" INTEGER[],
    "firstDays" INTEGER[],
    -- As a search of the list looks for them: title, other names and tags.
    "names" tsvector GENERATED ALWAYS AS (
      canonry_words(title || ' ' || canonry_joined(aliases) || ' ' || canonry_joined(tags))
    ) STORED,

    CONSTRAINT "StandpointRevision_pkey" PRIMARY KEY ("articleId","number")
);

-- CreateTable
CREATE TABLE "StandpointClaim" (
    "articleId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "fromNumber" INTEGER NOT NULL,
    "untilNumber" INTEGER,
    "worldId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "passages" TEXT[],
    "lastPost" INTEGER,
    "firstDay" INTEGER,
    "lastDay" INTEGER,
    "date" TEXT,
    "search" tsvector GENERATED ALWAYS AS (canonry_words(text)) STORED,

    CONSTRAINT "StandpointClaim_pkey" PRIMARY KEY ("articleId","claimId","fromNumber")
);

-- CreateIndex
CREATE INDEX "StandpointRevision_worldId_fromAt_idx" ON "StandpointRevision"("worldId", "fromAt");

-- CreateIndex
CREATE INDEX "StandpointClaim_worldId_firstDay_idx" ON "StandpointClaim"("worldId", "firstDay");

-- AddForeignKey
ALTER TABLE "StandpointRevision" ADD CONSTRAINT "StandpointRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandpointClaim" ADD CONSTRAINT "StandpointClaim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The last post that decisions rest on stands in their evidence, which never changes.
CREATE FUNCTION canonry_last_post(evidence jsonb) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT max((each ->> 'post')::int) FROM jsonb_array_elements(evidence) AS each $$;

CREATE FUNCTION canonry_keep_last_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."lastPost" := public.canonry_last_post(NEW.evidence);
  RETURN NEW;
END $$;

CREATE TRIGGER "Decision_has_last_post" BEFORE INSERT ON "Decision" FOR EACH ROW EXECUTE FUNCTION canonry_keep_last_post();

ALTER TABLE "Decision" DISABLE TRIGGER "Decision_immutable";
UPDATE "Decision" SET "lastPost" = canonry_last_post(evidence) WHERE evidence <> '[]';
ALTER TABLE "Decision" ENABLE TRIGGER "Decision_immutable";

-- The decisions on articles, the newest of each first; and the few that dispute something.
CREATE INDEX "Decision_of_articles_idx" ON "Decision" ("worldId", "articleId", sequence DESC)
  INCLUDE (id, "to", disputed, at, "lastPost", "deciderId") WHERE "claimId" IS NULL;
CREATE INDEX "Decision_of_claims_idx" ON "Decision" ("worldId", "articleId", "claimId", sequence DESC)
  INCLUDE ("to", disputed, at, "lastPost") WHERE "claimId" IS NOT NULL;
CREATE INDEX "Decision_disputes_idx" ON "Decision" ("worldId", "articleId") WHERE disputed;

-- The post that each of some passages stands in by the newest version that has it; of these the last.
CREATE FUNCTION canonry_newest_post(world text, passages text[]) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT max(newest.post) FROM unnest(passages) AS cited, LATERAL (
    SELECT p.post FROM public."Passage" p
    JOIN public."SourceVersion" v ON v.id = p."versionId" JOIN public."Source" s ON s.id = v."sourceId"
    WHERE p.id = cited AND s."worldId" = world ORDER BY v.number DESC LIMIT 1
  ) AS newest
$$;

-- What a revision's claims come to: the earliest post at which one that cites posts can be seen, and the first day that they tell for
-- whoever has read up to a post.
CREATE FUNCTION canonry_standpoint_steps(article text, revision int, OUT "firstPost" int, OUT "dayPosts" int[], OUT "firstDays" int[])
LANGUAGE sql STABLE AS $$
  WITH claims AS (
    SELECT c."lastPost", c."firstDay" FROM public."StandpointClaim" c
    WHERE c."articleId" = article AND c."fromNumber" <= revision AND (c."untilNumber" IS NULL OR c."untilNumber" > revision)
  ), days AS (
    SELECT coalesce("lastPost", -1) AS post, min(min("firstDay")) OVER (ORDER BY coalesce("lastPost", -1)) AS day
    FROM claims WHERE "firstDay" IS NOT NULL GROUP BY 1
  ), steps AS (
    SELECT post, day, lag(day) OVER (ORDER BY post) AS before FROM days
  )
  SELECT (SELECT min("lastPost") FROM claims), coalesce(array_agg(post ORDER BY post), '{}'), coalesce(array_agg(day ORDER BY post), '{}')
  FROM steps WHERE before IS NULL OR day < before
$$;

CREATE INDEX "Article_trashed_idx" ON "Article" ("worldId", id) WHERE "trashedAt" IS NOT NULL;
CREATE INDEX "StandpointRevision_heads_idx" ON "StandpointRevision" ("worldId", "articleId") WHERE "untilAt" IS NULL;
CREATE INDEX "StandpointRevision_names_idx" ON "StandpointRevision" USING gin ("worldId", names);
CREATE INDEX "StandpointRevision_title_idx" ON "StandpointRevision" USING gin (title gin_trgm_ops);
CREATE INDEX "StandpointClaim_search_idx" ON "StandpointClaim" USING gin ("worldId", search);

SELECT canonry_make_tell(named, 'canonry_tell_worlds') FROM unnest(ARRAY['StandpointRevision', 'StandpointClaim']) AS named;
