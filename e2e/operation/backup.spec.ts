import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect } from "@playwright/test";
import { OwnServer, query } from "@/e2e/support/own-server";
import { test } from "@/e2e/support/test";
import { Writers } from "@/e2e/support/writers";

let first: OwnServer;
let second: OwnServer;
const folder = mkdtempSync(join(tmpdir(), "canonry-backup-"));
test.beforeEach(async () => {
  first = await OwnServer.at();
  second = await OwnServer.at();
});
test.afterEach(async () => {
  await first.end();
  await second.end();
  rmSync(folder, { recursive: true, force: true });
});

test("a backup that is taken while five people save is restored into an empty folder, and they go on there", async () => {
  test.setTimeout(300_000);
  const run = await first.started();
  const writers = await Writers.at(first);
  await writers.allServed();
  const before = writers.acknowledged.length;
  const file = join(folder, "wiki.gz");
  const made = await command(first, "backup", file);
  expect(made).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Backed up \d+ rows of \d+ tables into .*wiki\.gz/),
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await command(first, "restore", file)).toMatchObject({
    code: 1,
    said: expect.stringContaining("Stop it first"),
  });
  await writers.stop();
  run.child.kill("SIGTERM");
  await run.ended;
  expect(await command(second, "restore", file)).toMatchObject({ code: 0, said: expect.stringContaining("Restored") });
  const restored = await second.started();
  const kept = await query<{ article: string; revision: number; text: string }>(
    second.databaseUrl(),
    `SELECT a.slug AS article, r.number AS revision, r.summary AS text FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"`,
  );
  expect(kept).toEqual(expect.arrayContaining(writers.acknowledged.slice(0, before)));
  const after = writers.continued(second);
  await after.allServed();
  await after.stop();
  await after.expectNothingLost();
  restored.child.kill("SIGTERM");
  await restored.ended;
  const refused = await command(second, "restore", file);
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("add --force") });
  const replaced = await command(second, "restore", file, "--force");
  expect(replaced).toMatchObject({ code: 0, said: expect.stringContaining("What was there is kept in") });
  expect(readdirSync(join(second.dataDir, "backups"))).toHaveLength(1);
});

test("a data folder without a database is not taken for an empty wiki", async () => {
  const refused = await command(first, "backup", join(folder, "nothing.gz"));
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("Is DATA_DIR right?") });
  expect([existsSync(join(folder, "nothing.gz")), readdirSync(first.dataDir)]).toEqual([false, []]);
});

/** Runs `npm run NAME -- ARGS` on the server's data folder. */
async function command(
  server: OwnServer,
  name: string,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, DATA_DIR: server.dataDir, DATABASE_URL: "" };
  const child = spawn(process.execPath, ["bin/launch.mjs", `bin/${name}.ts`, ...args], { env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, said: said.join("") };
}
