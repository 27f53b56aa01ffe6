import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./project";

/** What packages that are no modules expect to be there. */
const REQUIRE = `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);`;

/**
 * Bundles what worker threads run (lib/workers/thread/tasks.ts) into one file beside the pages: of the same state of the sources as they are, and
 * a thread is there three times as fast as from the sources.
 */
export async function buildWorker(folder: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, "lib/workers/thread/tasks.ts")],
    outfile: join(ROOT, folder, "worker.mjs"),
    absWorkingDir: ROOT,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    // It draws pictures, which nobody reads here; linkedom goes without it.
    external: ["canvas"],
    banner: { js: REQUIRE },
    logLevel: "error",
  });
}
