/** Programs that run for long are bundled into one file first. Plain JavaScript, because it runs before anything reads TypeScript. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ROOT } from "./install.mjs";

const FOLDER = ".next/programs";
/** Where Node keeps what it compiled, for the next start. */
export const COMPILED = ".next/compiled";
/** Of the versions of packages, and of how a bundle is made. */
const ALWAYS = ["package-lock.json", "bin/lib/program-bundle.mjs"];
/** What packages that are no modules expect to be there. */
const REQUIRE = `import nodeModule from "node:module";\nconst require = nodeModule.createRequire(import.meta.url);`;

/**
 * Returns the path of one JavaScript file that does what the program (`bin/start.ts`) does, made anew where one of its sources has changed: it
 * starts without looking for a hundred files and reading TypeScript, and holds half the memory. Undefined where it cannot be made:
 * a folder that cannot be written to, or a mistake in the sources, which is then reported by running them.
 */
export async function programBundle(script) {
  const bundle = join(ROOT, FOLDER, `${script.slice("bin/".length, -".ts".length).replaceAll("/", "-")}.mjs`);
  if (isCurrent(bundle)) return bundle;
  try {
    await makeBundle(script, bundle);
    return bundle;
  } catch {
    return undefined;
  }
}

/** Its first line names its sources, with a hash of each. */
function isCurrent(bundle) {
  if (!existsSync(bundle)) return false;
  const content = readFileSync(bundle, "utf8");
  const sources = JSON.parse(content.slice("//".length, content.indexOf("\n")));
  return Object.entries(sources).every(([path, hash]) => hashOf(path) === hash);
}

function hashOf(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
}

async function makeBundle(script, bundle) {
  const { build, stop } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    entryPoints: [join(ROOT, script)],
    outfile: bundle,
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node24",
    external: ["esbuild", "graphile-worker", "pg-native"],
    plugins: [SOURCE_ADDRESSES, NEXT_APART],
    banner: { js: REQUIRE },
    logLevel: "silent",
  });
  // Its process is not needed any more.
  await stop();
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith("node_modules/"));
  const sources = Object.fromEntries([...ALWAYS, ...own].map((path) => [path, hashOf(path)]));
  mkdirSync(dirname(bundle), { recursive: true });
  // Under another name until it is whole: somebody else may be starting.
  const unfinished = `${bundle}.${randomBytes(6).toString("hex")}`;
  writeFileSync(unfinished, `//${JSON.stringify(sources)}\n${outputFiles[0]?.text}`);
  renameSync(unfinished, bundle);
}

/** A source that finds other files by its own address goes on finding them. */
const SOURCE_ADDRESSES = {
  name: "addresses of sources",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](bin|lib)[/\\].*\.m?[jt]s$/ }, ({ path }) => {
      const place = relative(ROOT, path).replaceAll("\\", "/");
      // This file only writes of such addresses.
      if (/^\.\.|node_modules|program-bundle/.test(place)) return undefined;
      const address = `new URL(${JSON.stringify(`../../${place}`)}, import.meta.url).href`;
      const contents = readFileSync(path, "utf8").replaceAll("import.meta.url", address);
      return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
    });
  },
};

/** Next finds its own files, and replaces React for the pages, only as the package that it is. Its files are named with their ending. */
const NEXT_APART = {
  name: "Next apart",
  setup({ onResolve }) {
    onResolve({ filter: /^next($|\/)/ }, ({ path }) => ({
      path: path === "next" ? path : path.replace(/(\.js)?$/, ".js"),
      external: true,
    }));
  },
};
