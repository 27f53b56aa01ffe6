import { expect } from "@playwright/test";
import { OwnServer, type Run, stateOf } from "@/e2e/support/own-server";
import { test } from "@/e2e/support/test";
import { Writers } from "@/e2e/support/writers";

/** On an idle machine everybody is served again after 1 to 4 s; a busy one that also runs a browser gets more. */
const BACK_MS = 30_000;
/** A server that stands still is given 20 s before that. */
const HUNG_MS = 20_000;

let server: OwnServer;
test.beforeEach(async () => {
  server = await OwnServer.at();
});
test.afterEach(() => server.end());

test("killed one after the other under five writers, each process is back by itself and nothing acknowledged is lost", async () => {
  test.setTimeout(300_000);
  const run = await server.started();
  const writers = await Writers.at(server);
  await writers.allServed();
  for (const name of ["web", "postgres", "launcher", "postgres", "web"] as const) {
    const before = server.processes(run);
    process.kill(before[name], "SIGKILL");
    const took = await writers.allServed();
    const said = `${name}: everybody served again after ${(took / 1000).toFixed(1)} s`;
    test.info().annotations.push({ type: "killed", description: said });
    console.log(said);
    expect(took).toBeLessThan(BACK_MS);
    expect(server.processes(run)[name]).not.toBe(before[name]);
  }
  await writers.stop();
  console.log(`${writers.acknowledged.length} saves were acknowledged`);
  await writers.expectNothingLost();
  expect(run.said).toContain("The web server ended: killed (SIGKILL)");
  expect(run.said).toContain("The database ended: killed (SIGKILL)");
  expect(run.said).toContain("bin/start.ts was killed by SIGKILL. Starting it again.");
});

test("a server that stands still is ended and started again", async () => {
  test.setTimeout(180_000);
  const run = await server.started();
  const { web } = server.processes(run);
  process.kill(web, "SIGSTOP");
  await said(run, "The web server ended: it did not react for 20 s", HUNG_MS + BACK_MS);
  await said(run, "The web server serves again", BACK_MS);
  expect((await fetch(`${server.address}/api/v1/worlds`)).status).toBe(200);
});

test("when what keeps the launcher is killed everything ends, a frozen server too, and the next start takes over", async () => {
  test.setTimeout(180_000);
  const first = await server.started();
  const { keeper, launcher, web, postgres } = server.processes(first);
  process.kill(web, "SIGSTOP");
  process.kill(keeper, "SIGKILL");
  const second = await server.started();
  await first.ended;
  for (const pid of [launcher, web, postgres]) expect(runs(pid)).toBe(false);
  expect((await fetch(`${server.address}/api/v1/worlds`)).status).toBe(200);
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
});

test("a server that always ends is given up with a message and an exit code", async () => {
  test.setTimeout(300_000);
  const crash = `data:text/javascript,if(/server[/-]main\\.m?[jt]s$/.test(process.argv[1]))setInterval(()=>fetch('http://127.0.0.1:${server.port}').then(()=>setTimeout(()=>process.exit(7),1500),()=>{}),200)`;
  const run = await server.started({ NODE_OPTIONS: `--import=${crash}` });
  expect(await run.ended).toBe(1);
  expect(run.said).toContain(
    "The web server ended 7 times in a row and is not started again. The last time: exit code 7.",
  );
  expect(run.said).toContain("What was saved is safe. Once the reason is gone, start again: npm start");
  expect(run.said.match(/Starting it again/g)).toHaveLength(6);
});

async function said(run: Run, words: string, timeout: number): Promise<void> {
  await expect(() => expect(run.said).toContain(words)).toPass({ timeout, intervals: [100] });
}

/** Whether a process runs. One that ended and that nobody has asked after yet is still listed, as a zombie. */
function runs(pid: number): boolean {
  return !["", "Z", "X"].includes(stateOf(pid));
}
