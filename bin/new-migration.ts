/** `npm run db:new-migration -- NAME`: writes the SQL that leads from the newest migration to prisma/schema.prisma. */
import { relative } from "node:path";
import { applyMigrations, writeMigration } from "./lib/migrations";
import { ROOT } from "./lib/project";
import { startThrowAwayPostgres } from "./lib/throw-away-database";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Give it a name of small letters, digits and _: npm run db:new-migration -- add_reviews");
  process.exit(1);
}

const postgres = await startThrowAwayPostgres();
try {
  const url = postgres.url("postgres");
  await applyMigrations(url);
  const path = await writeMigration(url, name, new Date());
  if (path) {
    await applyMigrations(url);
    console.log(
      `Wrote ${relative(ROOT, path)}. Add by hand what Prisma does not know (generated columns, triggers, indexes).`,
    );
  } else {
    console.log("prisma/schema.prisma says nothing new; no migration was written.");
  }
} finally {
  await postgres.stop();
}
