/** `npm run icons`: draws the icons that components/ui/icons.tsx names into one file, which browsers fetch once. */
import { writeFileSync } from "node:fs";
import { drawSprite, SPRITE } from "./lib/icons/draw-sprite";
import { runProgram } from "./lib/program";

await runProgram(async () => {
  writeFileSync(SPRITE, drawSprite());
  return 0;
});
