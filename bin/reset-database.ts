/** `npm run db:reset`: deletes everything in the database and makes its tables anew. Asks before it does; `-- --yes` answers. */
import { createInterface } from "node:readline/promises";
import pg from "pg";
import { CliError } from "./lib/cli-error";
import { applyMigrations } from "./lib/migrations";
import { runProgram } from "./lib/program";
import { projectDatabase } from "./lib/project-database";

await runProgram(async (atEnd) => {
  const database = await projectDatabase("npm run db:reset", atEnd);
  const { host, pathname } = new URL(database.url);
  if (!(await agreed(`${host}${pathname}`))) throw new CliError("Nothing was deleted.");
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  await client.end();
  await applyMigrations(database.url);
  console.log("The database is empty. The next `npm start` loads the sample world again.");
  return 0;
});

async function agreed(name: string): Promise<boolean> {
  if (process.argv.includes("--yes")) return true;
  const dialog = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => dialog.once("close", () => resolve("")));
  const answer = await Promise.race([
    dialog.question(`Delete every world and account in ${name}? Type "delete": `),
    closed,
  ]);
  dialog.close();
  return answer.trim() === "delete";
}
