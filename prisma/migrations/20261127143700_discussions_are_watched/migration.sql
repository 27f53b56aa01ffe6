-- Who says something in a discussion hears of the others; so does who is mentioned, also where they had ended it: they were called.
CREATE FUNCTION canonry_watch_discussion() RETURNS trigger AS $$
BEGIN
  INSERT INTO "Watch" ("userId", "worldId", kind, subject, since, "byItself")
  SELECT u.id, NEW."worldId", 'discussion', NEW."discussionId", NEW.at, true FROM "User" u WHERE u.id = NEW."byId"
  ON CONFLICT DO NOTHING;
  INSERT INTO "Watch" AS w ("userId", "worldId", kind, subject, since, "byItself")
  SELECT u.id, NEW."worldId", 'discussion', NEW."discussionId", NEW.at - interval '1 millisecond', true
  FROM "User" u WHERE u.id = ANY(NEW.mentions) AND u.id <> NEW."byId"
  ON CONFLICT ("userId", "worldId", kind, subject) DO UPDATE SET ended = false, since = excluded.since WHERE w.ended;
  RETURN NULL;
END $$ LANGUAGE plpgsql;

CREATE TRIGGER "Comment_watch_discussion" AFTER INSERT OR UPDATE OF mentions ON "Comment" FOR EACH ROW
  EXECUTE FUNCTION canonry_watch_discussion();

INSERT INTO "Watch" ("userId", "worldId", kind, subject, since, "byItself")
SELECT DISTINCT u.id, c."worldId", 'discussion'::"WatchedKind", c."discussionId", now(), true
FROM "Comment" c JOIN "User" u ON u.id = c."byId" OR u.id = ANY(c.mentions)
ON CONFLICT DO NOTHING;
