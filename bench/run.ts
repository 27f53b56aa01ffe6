/** `npm run bench -- NAME`: runs `bench()` of bench/NAME.ts; without a name it lists them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@/bin/lib/cli-error";
import { prepareMailQueue } from "@/bin/lib/mail-queue";
import { applyMigrations } from "@/bin/lib/migrations";
import { generateClientIfStale } from "@/bin/lib/prisma-client";
import { type AtEnd, runProgram } from "@/bin/lib/program";
import { ROOT } from "@/bin/lib/project";
import { startThrowAwayPostgres } from "@/bin/lib/throw-away-database";

/**
 * What a benchmark may ask for: `database` starts an empty, migrated PostgreSQL that lib/db.ts then uses, as safe as a real one;
 * `atEnd` takes what is to be stopped or removed afterwards.
 */
export type BenchTools = { database(): Promise<void>; atEnd: AtEnd };

await runProgram(async (atEnd) => {
  const name = process.argv[2] ?? "";
  const names = readdirSync(join(ROOT, "bench"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((each) => each !== "run" && !each.includes("."));
  if (!names.includes(name))
    throw new CliError(`npm run bench -- NAME, with one of: ${names.join(", ") || "(there is none yet)"}`);
  await generateClientIfStale();
  const { bench } = (await import(`./${name}`)) as { bench(tools: BenchTools): Promise<void> };
  await bench({ database: () => throwAwayDatabase(atEnd), atEnd });
  return 0;
});

async function throwAwayDatabase(atEnd: AtEnd): Promise<void> {
  const postgres = await startThrowAwayPostgres({ durable: true });
  atEnd(() => postgres.stop());
  const url = postgres.url("postgres");
  await applyMigrations(url);
  await prepareMailQueue(url);
  process.env.DATABASE_URL = url;
  // Not before: the client may just have been generated anew.
  const { db } = await import("@/lib/db");
  atEnd(() => db.$disconnect());
}
