-- CreateEnum
CREATE TYPE "DiscussionSubject" AS ENUM ('article', 'text', 'claim', 'revision', 'passage');

-- CreateEnum
CREATE TYPE "DiscussionEventKind" AS ENUM ('begun', 'commented', 'resolved', 'reopened', 'removed');

-- CreateTable
CREATE TABLE "Discussion" (
    "id" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "subject" "DiscussionSubject" NOT NULL,
    "articleId" TEXT,
    "passageId" TEXT,
    "sourceId" TEXT,
    "claimId" TEXT,
    "revision" INTEGER,
    "title" TEXT NOT NULL DEFAULT '',
    "quote" TEXT NOT NULL DEFAULT '',
    "anchor" JSONB,
    "startedById" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" TEXT,
    "commentedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Discussion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "discussionId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "replyToId" TEXT,
    "text" TEXT NOT NULL,
    "mentions" TEXT[],
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" TEXT,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentEdit" (
    "id" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "CommentEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscussionEvent" (
    "id" TEXT NOT NULL,
    "discussionId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "kind" "DiscussionEventKind" NOT NULL,
    "commentId" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "DiscussionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Discussion_worldId_commentedAt_id_idx" ON "Discussion"("worldId", "commentedAt", "id");

-- CreateIndex
CREATE INDEX "Discussion_articleId_commentedAt_id_idx" ON "Discussion"("articleId", "commentedAt", "id");

-- CreateIndex
CREATE INDEX "Discussion_passageId_idx" ON "Discussion"("passageId");

-- CreateIndex
CREATE INDEX "Comment_discussionId_sequence_idx" ON "Comment"("discussionId", "sequence");

-- CreateIndex
CREATE INDEX "Comment_worldId_byId_idx" ON "Comment"("worldId", "byId");

-- CreateIndex
CREATE INDEX "Comment_mentions_idx" ON "Comment" USING GIN ("mentions");

-- CreateIndex
CREATE INDEX "CommentEdit_commentId_sequence_idx" ON "CommentEdit"("commentId", "sequence");

-- CreateIndex
CREATE INDEX "DiscussionEvent_discussionId_sequence_idx" ON "DiscussionEvent"("discussionId", "sequence");

-- AddForeignKey
ALTER TABLE "Discussion" ADD CONSTRAINT "Discussion_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discussion" ADD CONSTRAINT "Discussion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_discussionId_fkey" FOREIGN KEY ("discussionId") REFERENCES "Discussion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentEdit" ADD CONSTRAINT "CommentEdit_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionEvent" ADD CONSTRAINT "DiscussionEvent_discussionId_fkey" FOREIGN KEY ("discussionId") REFERENCES "Discussion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "CommentEdit_immutable" BEFORE UPDATE OR DELETE ON "CommentEdit" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();
CREATE TRIGGER "DiscussionEvent_immutable" BEFORE UPDATE OR DELETE ON "DiscussionEvent" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- What a discussion is about never changes; its title, its state and when something was last said do. No comment is ever deleted.
CREATE FUNCTION canonry_keep_discussion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.id, OLD."worldId", OLD.subject, OLD."articleId", OLD."passageId", OLD."claimId", OLD.revision, OLD.quote, OLD.anchor)
    IS NOT DISTINCT FROM (NEW.id, NEW."worldId", NEW.subject, NEW."articleId", NEW."passageId", NEW."claimId", NEW.revision, NEW.quote, NEW.anchor)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'What a discussion is about never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Discussion_immutable" BEFORE UPDATE OR DELETE ON "Discussion" FOR EACH ROW EXECUTE FUNCTION canonry_keep_discussion();
CREATE TRIGGER "Comment_stays" BEFORE DELETE ON "Comment" FOR EACH ROW EXECUTE FUNCTION canonry_refuse_change();

-- Recent changes list what happens in discussions: one more part of the view, whatever it holds by now.
DO $$
BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW canonry_changes AS ' || rtrim(pg_get_viewdef('canonry_changes'::regclass), '; ')
    || $part$ UNION ALL
  SELECT e."worldId", e.at, 'discussion'::"ChangeKind", e."byId", d."articleId", NULL, e.id, '{}', false
    FROM "DiscussionEvent" e JOIN "Discussion" d ON d.id = e."discussionId"$part$;
END $$;
CREATE TRIGGER "DiscussionEvent_is_recorded" AFTER INSERT ON "DiscussionEvent" FOR EACH ROW EXECUTE FUNCTION canonry_record_change();

SELECT canonry_make_tell(named, 'canonry_tell_worlds')
  FROM unnest(ARRAY['Discussion', 'Comment', 'CommentEdit', 'DiscussionEvent']) AS named;

-- Comments count like other text, with everything that they said before.
CREATE FUNCTION canonry_count_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM canonry_add_use(NEW."worldId", NEW."byId", octet_length(NEW.text) - CASE TG_OP WHEN 'UPDATE' THEN octet_length(OLD.text) ELSE 0 END,
    coalesce(to_jsonb(NEW) ->> 'editedAt', to_jsonb(NEW) ->> 'at')::timestamptz);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Comment_use" AFTER INSERT OR UPDATE OF text ON "Comment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canonry_count_comment();
CREATE CONSTRAINT TRIGGER "CommentEdit_use" AFTER INSERT ON "CommentEdit"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION canonry_count_comment();

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
    UNION ALL
    SELECT "worldId", "byId", octet_length(text), coalesce("editedAt", at) FROM "Comment"
    UNION ALL
    SELECT "worldId", "byId", octet_length(text), at FROM "CommentEdit"
  ) AS stored (world, person, bytes, at) GROUP BY world, person;
END $$;
