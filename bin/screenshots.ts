/**
 * `npm run screenshots`: every page at 390 and 1440 pixels, light and dark, from a fresh sample world, into screenshots/, which git
 * ignores. `npm run screenshots -- --readme` takes the few that the README shows, into docs/images/.
 */
import { generateClientIfStale } from "./lib/prisma-client";
import { runProgram } from "./lib/program";
import { runPlaywright } from "./lib/test-runs";

await runProgram(async (atEnd) => {
  await generateClientIfStale();
  process.env.SCREENSHOTS = process.argv.includes("--readme") ? "readme" : "all";
  const { failed } = await runPlaywright(["e2e/every-page/screenshots.spec.ts"], atEnd);
  return failed > 0 ? 1 : 0;
});
