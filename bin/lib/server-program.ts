import { join } from "node:path";
import { programBundle } from "./program-bundle.mjs";
import { ROOT } from "./project";

/** The web server of production. */
const SOURCE = "bin/server/main.ts";

/** What Node is given to run the web server of production: `flags` of its own, and a `file` whose arguments are port and host. */
export type ServerProgram = { readonly flags: readonly string[]; readonly file: string };

/** Returns it as one file, or as its source where that cannot be made. */
export async function serverProgram(): Promise<ServerProgram> {
  const bundle = await programBundle(SOURCE);
  return bundle ? { flags: [], file: bundle } : { flags: ["--import", "tsx/esm"], file: join(ROOT, SOURCE) };
}
