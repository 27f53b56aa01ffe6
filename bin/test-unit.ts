/** `npm run test:unit -- FILES`: the tests that need no browser. */
import { runProgram } from "./lib/program";
import { runVitest } from "./lib/test-runs";

await runProgram(async (atEnd) => ((await runVitest(process.argv.slice(2), atEnd)).failed > 0 ? 1 : 0));
