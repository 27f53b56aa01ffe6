/** `npm run build`: builds the pages beforehand, for a container's image or while the old version still serves. `npm start` does it by itself. */
import { buildIfStale } from "./lib/build";
import { generateClientIfStale } from "./lib/prisma-client";
import { runProgram } from "./lib/program";

await runProgram(async () => {
  await generateClientIfStale();
  await buildIfStale(() => console.log("Building the pages ..."));
  console.log("The pages are built.");
  return 0;
});
