/**
 * `npm run lock:complete`, after `npm install`: adds to package-lock.json the optional packages of other platforms that the registry at
 * hand does not carry. npm leaves those out when it writes the file, and `npm ci` then refuses it everywhere.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { missingOptionals, type Packages } from "./lib/lockfile";
import { ROOT } from "./lib/project";

const file = join(ROOT, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Packages };
const missing = missingOptionals(lock.packages);
const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
console.log(`Added ${Object.keys(missing).length} packages to package-lock.json.`);
