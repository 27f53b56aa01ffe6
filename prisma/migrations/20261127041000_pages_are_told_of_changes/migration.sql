-- Kept pages (bin/server/pages) are dropped when something they were made from changes, whoever changed it: every table tells the slugs
-- of the worlds whose rows changed, or '*' for all of them. PostgreSQL sends equal messages of a transaction once, at its commit.

CREATE FUNCTION canonry_tell_worlds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('canonry_pages', world.slug) FROM "World" AS world
    WHERE world.id IN (SELECT "worldId" FROM changed);
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_tell_worlds_of_articles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('canonry_pages', world.slug) FROM "World" AS world
    WHERE world.id IN (SELECT "worldId" FROM "Article" WHERE id IN (SELECT "articleId" FROM changed));
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_tell_worlds_of_sources() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('canonry_pages', world.slug) FROM "World" AS world
    WHERE world.id IN (SELECT "worldId" FROM "Source" WHERE id IN (SELECT "sourceId" FROM changed));
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_tell_worlds_of_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('canonry_pages', world.slug) FROM "World" AS world
    WHERE world.id IN (SELECT source."worldId" FROM "SourceVersion" AS version
      JOIN "Source" AS source ON source.id = version."sourceId"
      WHERE version.id IN (SELECT "versionId" FROM changed));
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_tell_worlds_of_proposals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('canonry_pages', world.slug) FROM "World" AS world
    WHERE world.id IN (SELECT "worldId" FROM "Proposal" WHERE id IN (SELECT "proposalId" FROM changed));
  RETURN NULL;
END $$;

CREATE FUNCTION canonry_tell_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('canonry_pages', '*');
  RETURN NULL;
END $$;

-- A world that is renamed is another one under its old address.
CREATE FUNCTION canonry_tell_world() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM pg_notify('canonry_pages', OLD.slug); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM pg_notify('canonry_pages', NEW.slug); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "World_tells_pages" AFTER INSERT OR UPDATE OR DELETE ON "World"
  FOR EACH ROW EXECUTE FUNCTION canonry_tell_world();

-- Names stand everywhere; what only signing in changes stands nowhere.
CREATE TRIGGER "User_tells_pages" AFTER UPDATE ON "User" FOR EACH ROW
  WHEN ((OLD.name, OLD.image, OLD."suspendedAt") IS DISTINCT FROM (NEW.name, NEW.image, NEW."suspendedAt"))
  EXECUTE FUNCTION canonry_tell_all();
CREATE TRIGGER "User_gone_tells_pages" AFTER DELETE ON "User" FOR EACH STATEMENT EXECUTE FUNCTION canonry_tell_all();
CREATE TRIGGER "Installation_tells_pages" AFTER INSERT OR UPDATE OR DELETE ON "Installation"
  FOR EACH STATEMENT EXECUTE FUNCTION canonry_tell_all();

-- Makes a table tell its changes: `teller` reads the changed rows. Every table has it but those that say nothing on a page that anybody
-- may read (bin/server/pages/tables-notify.test.ts names them).
CREATE FUNCTION canonry_make_tell(named text, teller text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
    named || '_added_tells_pages', named, teller);
  EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
    named || '_changed_tells_pages', named, teller);
  EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
    named || '_gone_tells_pages', named, teller);
  EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION canonry_tell_all()',
    named || '_emptied_tells_pages', named);
END $$;

SELECT canonry_make_tell(named, 'canonry_tell_worlds') FROM unnest(ARRAY[
  'Membership', 'Source', 'Article', 'Block', 'Claim', 'Citation', 'Verdict', 'Decision', 'ReviewRules', 'RevisionApproval',
  'Protection', 'Proposal', 'Change', 'SearchWord']) AS named;
SELECT canonry_make_tell(named, 'canonry_tell_worlds_of_articles') FROM unnest(ARRAY[
  'Revision', 'RevisionName', 'BlockOrigin', 'ArticleLink', 'ArticleCoverage', 'ReviewFlag']) AS named;
SELECT canonry_make_tell(named, 'canonry_tell_worlds_of_sources') FROM unnest(ARRAY[
  'SourceVersion', 'PostLabel', 'PostLabelChange', 'QuestionMark']) AS named;
SELECT canonry_make_tell(named, 'canonry_tell_worlds_of_versions') FROM unnest(ARRAY[
  'Post', 'Passage', 'Question', 'ThreadClassification', 'PostClassification']) AS named;
SELECT canonry_make_tell(named, 'canonry_tell_worlds_of_proposals') FROM unnest(ARRAY[
  'ProposedArticle', 'StatusRequest', 'ProposalEvent', 'ProposalComment']) AS named;
