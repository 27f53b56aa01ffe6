/** `npm run db:migrate`: brings the database up to the newest migration. `npm start` does the same by itself. */
import { applyMigrations } from "./lib/migrations";
import { runProgram } from "./lib/program";
import { projectDatabase } from "./lib/project-database";

await runProgram(async (atEnd) => {
  const database = await projectDatabase("npm run db:migrate", atEnd);
  const applied = await applyMigrations(database.url);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
  return 0;
});
