/** `npm run outlines`: draws the land of the earth into one file, which browsers fetch once for all maps. */
import { writeFileSync } from "node:fs";
import { drawOutlines, OUTLINES } from "./lib/outlines/draw-outlines";
import { runProgram } from "./lib/program";

await runProgram(async () => {
  writeFileSync(OUTLINES, drawOutlines());
  return 0;
});
