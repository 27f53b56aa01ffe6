import { existsSync } from "node:fs";
import { type BrowserType, chromium } from "@playwright/test";
import { packedChromium } from "./packed-chromium";

type LaunchOptions = NonNullable<Parameters<BrowserType["launch"]>[0]>;

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** A container's root has no sandbox, and its shared memory is small. */
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];

/**
 * How to launch a Chromium on this machine: Playwright's own where it is installed, else the system's, else the one that comes as
 * an npm package, so that tests need no download but npm's.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { args: ARGS };
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: ARGS };
  const { executablePath, env } = await packedChromium();
  return { executablePath, env: { ...process.env, ...env } as Record<string, string>, args: ARGS };
}
