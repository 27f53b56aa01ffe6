import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { freePort } from "@/bin/lib/free-port";
import { browserOptions } from "@/e2e/support/browser";

// Decided by the first process that reads this file; the workers read it again and find the same in their environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= join(tmpdir(), `canonry-e2e-${randomBytes(6).toString("hex")}`);
process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString("hex");
const { E2E_PORT, E2E_DATA_DIR, NEXTAUTH_SECRET } = process.env;
const baseURL = `http://localhost:${E2E_PORT}`;

export default defineConfig({
  testDir: "e2e",
  // Pictures are taken by `npm run screenshots` alone.
  // The walk over all forms takes as long as all other stories: `FORMS=1 npm run e2e -- forms.spec.ts`.
  testIgnore: [
    ...(process.env.SCREENSHOTS ? [] : ["**/screenshots.spec.ts"]),
    ...(process.env.FORMS ? [] : ["**/forms.spec.ts"]),
  ],
  // A folder for each run: two runs at once must not empty each other's.
  outputDir: `test-results/${E2E_PORT}`,
  forbidOnly: Boolean(process.env.CI),
  // A machine that is slow for a moment must not stop a change; a story that needed a second try is printed as flaky.
  retries: process.env.CI ? 2 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  globalSetup: "./e2e/support/find-server.ts",
  use: {
    baseURL,
    browserName: "chromium",
    launchOptions: await browserOptions(),
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  webServer: {
    // The whole start of a fresh clone, sample world included, on a data folder of its own.
    command: "node bin/launch.mjs bin/e2e-server.ts",
    env: {
      PORT: E2E_PORT,
      HOST: "127.0.0.1",
      DATA_DIR: E2E_DATA_DIR,
      NEXTAUTH_SECRET,
      DATABASE_URL: "",
      NEXTAUTH_URL: "",
      SAMPLE: "",
    },
    url: `${baseURL}/`,
    timeout: 900_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
