import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { OwnServer, query } from "@/e2e/support/own-server";
import { test } from "@/e2e/support/test";

/** On an idle machine it takes 2 s, and may take 10; a busy one that also runs a browser gets twice that. */
const QUICK_MS = 20_000;

let server: OwnServer;

test.beforeEach(async () => {
  server = await OwnServer.at();
});
test.afterEach(() => server.end());

test("what was saved is there after kill -9, and the next start is quick", async () => {
  const first = await server.started();
  const url = server.databaseUrl();
  await query(url, "CREATE TABLE kept (word text)");
  await query(url, "INSERT INTO kept VALUES ('safe')");
  await server.killed(first);
  const began = Date.now();
  const second = await server.started();
  expect(Date.now() - began).toBeLessThan(QUICK_MS);
  expect(second.said).not.toContain("Building");
  expect(await query(server.databaseUrl(), "SELECT word FROM kept")).toEqual([{ word: "safe" }]);
});

test("a second start says where the first one serves, and harms nothing", async () => {
  await server.started();
  const second = server.start();
  expect(await second.ended).toBe(0);
  expect(second.said.trim()).toBe(
    `Canonry runs already, with the data of ${server.dataDir}: http://localhost:${server.port}`,
  );
  expect((await fetch(`http://localhost:${server.port}/`)).status).toBe(200);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`${signal} stops the server and its database, and one may start again at once`, async () => {
    const first = await server.started();
    const url = server.databaseUrl();
    first.child.kill(signal);
    const second = await server.started();
    expect(await first.ended).toBe(0);
    await expect(query(url, "SELECT 1")).rejects.toThrow("ECONNREFUSED");
    second.child.kill(signal);
    expect(await second.ended).toBe(0);
    expect(readdirSync(server.dataDir).sort()).toEqual(["postgres", "postgres.log", "secrets.json"]);
  });
}

test("a taken port is told in one line, before anything is made", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(server.port, "127.0.0.1", resolve));
  const refused = server.start();
  expect(await refused.ended).toBe(1);
  expect(refused.said.trim()).toBe(
    `Port ${server.port} of 127.0.0.1 is taken by another program. Choose one: PORT=3001 npm start`,
  );
  expect(existsSync(join(server.dataDir, "postgres"))).toBe(false);
  await new Promise((resolve) => other.close(resolve));
});

test("a broken DATABASE_URL is told in one line that keeps its password to itself", async () => {
  const refused = server.start({ DATABASE_URL: "postgresql://me:hunter2@127.0.0.1:1/canonry" });
  expect(await refused.ended).toBe(1);
  expect(refused.said).toMatch(/^DATABASE_URL: [^\n]*127\.0\.0\.1:1[^\n]*ECONNREFUSED[^\n]*\n$/);
  expect(refused.said).not.toContain("hunter2");
});

test("with a database of one's own the secret must be one's own", async () => {
  const refused = server.start({ DATABASE_URL: "postgresql://127.0.0.1:1/canonry", NEXTAUTH_SECRET: "" });
  expect(await refused.ended).toBe(1);
  expect(refused.said).toMatch(/^NEXTAUTH_SECRET must be set[^\n]*\n$/);
});
