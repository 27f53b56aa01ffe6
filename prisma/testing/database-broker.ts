import { createServer } from "node:http";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { prepareMailQueue } from "@/bin/lib/mail-queue";
import { applyMigrations } from "@/bin/lib/migrations";
import { generateClientIfStale } from "@/bin/lib/prisma-client";
import { startThrowAwayPostgres } from "@/bin/lib/throw-away-database";

declare module "vitest" {
  interface ProvidedContext {
    /** Asking this address for /NAME gives the URL of a migrated database of that name. */
    databaseBroker: string;
  }
}

/**
 * Vitest's global setup. One PostgreSQL serves the whole run and starts when the first test asks for a database, so that runs
 * of pure tests never wait for it. Every worker gets a copy of one migrated template.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClientIfStale();
  let running: ReturnType<typeof startWithTemplate> | undefined;
  const broker = createServer((request, response) => {
    running ??= startWithTemplate();
    const name = request.url?.slice(1) ?? "";
    running
      .then((postgres) => postgres.databaseFor(name))
      .then((url) => response.end(url))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => broker.listen(0, "127.0.0.1", resolve));
  const address = broker.address();
  const port = typeof address === "object" ? address?.port : undefined;
  project.provide("databaseBroker", `http://127.0.0.1:${port}`);
  return async () => {
    broker.close();
    broker.closeAllConnections();
    await running?.then(
      (postgres) => postgres.stop(),
      () => {},
    );
  };
}

async function startWithTemplate() {
  const server = await startThrowAwayPostgres();
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  await admin.query("CREATE DATABASE template_of_tests");
  await applyMigrations(server.url("template_of_tests"));
  await prepareMailQueue(server.url("template_of_tests"));
  const copies = new Map<string, Promise<unknown>>();
  return {
    databaseFor: async (name: string): Promise<string> => {
      const copy =
        copies.get(name) ?? admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template_of_tests`);
      copies.set(name, copy);
      await copy;
      return server.url(name);
    },
    stop: async (): Promise<void> => {
      await admin.end();
      await server.stop();
    },
  };
}
