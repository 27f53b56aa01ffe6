import { execFileSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/chromium", import.meta.url));
/** The browser itself, its software graphics, the shared libraries that a bare system lacks, and a font. */
const ARCHIVES = ["swiftshader.tar.br", "al2023.tar.br", "fonts.tar.br"];

/** A Chromium on disk, and the variables that it needs on a system without its libraries and fonts. */
export type PackedChromium = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

/**
 * Unpacks the Chromium of the npm package @sparticuz/chromium once, into node_modules/.cache. The package's own way unpacks its libraries
 * on Amazon's machines only, and into a shared folder of /tmp where two processes get into each other's way.
 */
export async function packedChromium(): Promise<PackedChromium> {
  const manifest = packageFile();
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpack(join(dirname(manifest), "bin"), folder);
  const libraries = [join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const fonts: Record<string, string> = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return { executablePath: join(folder, "chromium"), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

/** The package exports no package.json: it is looked up beside the file that it does export. */
function packageFile(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  for (let folder = dirname(main); ; folder = dirname(folder)) {
    const file = join(folder, "bin/chromium.br");
    if (existsSync(file)) return join(folder, "package.json");
    if (folder === dirname(folder)) throw new Error("@sparticuz/chromium has no browser in it");
  }
}

/** Under another name until it is whole; of two processes that unpack at once the first one wins. */
async function unpack(from: string, to: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(join(CACHE, "unfinished-"));
  const browser = createWriteStream(join(unfinished, "chromium"), { mode: 0o755 });
  await pipeline(createReadStream(join(from, "chromium.br")), createBrotliDecompress(), browser);
  for (const archive of ARCHIVES) {
    const tar = join(unfinished, archive.replace(".br", ""));
    await pipeline(createReadStream(join(from, archive)), createBrotliDecompress(), createWriteStream(tar));
    execFileSync("tar", ["--no-same-owner", "-xf", tar, "-C", unfinished]);
    rmSync(tar);
  }
  writeFileSync(join(unfinished, "fonts.conf"), fontsConfiguration(to));
  try {
    renameSync(unfinished, to);
  } catch {
    rmSync(unfinished, { recursive: true });
  }
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}
