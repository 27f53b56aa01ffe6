/** What Playwright starts: `npm start` in the data folder that `DATA_DIR` names, which is deleted when the server has stopped. */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./lib/program";
import { ROOT } from "./lib/project";
import { dataDirFrom } from "./lib/settings";

await runProgram(async (atEnd) => {
  const dataDir = dataDirFrom(process.env);
  atEnd(() => rmSync(dataDir, { recursive: true, force: true }));
  const child = spawn(process.execPath, [join(ROOT, "bin/launch.mjs"), "--keep", "bin/start.ts"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  atEnd(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  return ended;
});
