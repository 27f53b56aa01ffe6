/** `npm run e2e -- FILES`: the stories that a browser plays; a build of unchanged sources is used again. */
import { generateClientIfStale } from "./lib/prisma-client";
import { runProgram } from "./lib/program";
import { runPlaywright } from "./lib/test-runs";

await runProgram(async (atEnd) => {
  await generateClientIfStale();
  return (await runPlaywright(process.argv.slice(2), atEnd)).failed > 0 ? 1 : 0;
});
