-- CreateEnum
CREATE TYPE "WatchedKind" AS ENUM ('article', 'tag', 'source', 'world');

-- CreateTable
CREATE TABLE "Watch" (
    "userId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "kind" "WatchedKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "byItself" BOOLEAN NOT NULL DEFAULT false,
    "ended" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("userId","worldId","kind","subject")
);

-- CreateTable
CREATE TABLE "SeenNotifications" (
    "userId" TEXT NOT NULL,
    "worldId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "upTo" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeenNotifications_pkey" PRIMARY KEY ("userId","worldId","about")
);

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeenNotifications" ADD CONSTRAINT "SeenNotifications_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeenNotifications" ADD CONSTRAINT "SeenNotifications_worldId_fkey" FOREIGN KEY ("worldId") REFERENCES "World"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who writes in an article hears of what others do to it, unless they said that they do not want to. Visitors have a name in the place of an id.
CREATE FUNCTION canonry_watch_own() RETURNS trigger AS $$
BEGIN
  INSERT INTO "Watch" ("userId", "worldId", kind, subject, since, "byItself")
  SELECT u.id, NEW."worldId", 'article', NEW."articleId", NEW.at, true FROM "User" u WHERE u.id = NEW."byId"
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$ LANGUAGE plpgsql;

CREATE TRIGGER "Change_watch_own" AFTER INSERT ON "Change" FOR EACH ROW WHEN (NEW.kind = 'revision')
  EXECUTE FUNCTION canonry_watch_own();

INSERT INTO "Watch" ("userId", "worldId", kind, subject, since, "byItself")
SELECT DISTINCT u.id, c."worldId", 'article'::"WatchedKind", c."articleId", now(), true
FROM "Change" c JOIN "User" u ON u.id = c."byId" WHERE c.kind = 'revision';
