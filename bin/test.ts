/** `npm test`: every test there is, the browser's included; the last line adds them up. */
import { generateClientIfStale } from "./lib/prisma-client";
import { runProgram } from "./lib/program";
import { summary } from "./lib/test-counts";
import { runPlaywright, runVitest } from "./lib/test-runs";

await runProgram(async (atEnd) => {
  await generateClientIfStale();
  const tallies = [await runVitest([], atEnd), await runPlaywright([], atEnd)];
  console.log(`\n${summary(tallies)}`);
  return tallies.some(({ failed }) => failed > 0) ? 1 : 0;
});
