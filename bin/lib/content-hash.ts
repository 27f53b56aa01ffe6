import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** SHA-256 (hex) over the names and bytes of files and folders below `root`, in the order of their names; missing ones count as absent. */
export function contentHash(
  root: string,
  paths: readonly string[],
  counts: (path: string) => boolean = () => true,
): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((start) => filesBelow(root, start)).filter(counts)) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function filesBelow(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, join(path, name)));
}
