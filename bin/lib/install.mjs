/** Installing the packages: plain JavaScript without dependencies, because it runs before there are any. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of package.json, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The Node that comes with the packages. */
export const PROJECT_NODE = `${ROOT}node_modules/.bin/node`;

const STAMP = `${ROOT}node_modules/.installed-from`;

/**
 * Runs `npm ci` when node_modules is missing or was made from another package-lock.json. What somebody's own `npm ci` or `npm install`
 * put there counts as well.
 */
export function installIfStale() {
  const wanted = createHash("sha256")
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  if (!installedByHand()) install();
  writeFileSync(STAMP, wanted);
}

function install() {
  console.log("Installing the packages that package-lock.json names (the first time this takes a minute) ...");
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    });
  } catch {
    console.error("The packages could not be installed; npm says why above.");
    process.exit(1);
  }
}

/** Whether npm's record of what lies in node_modules names the same packages, in the same versions, as the lockfile. */
function installedByHand() {
  const record = `${ROOT}node_modules/.package-lock.json`;
  return existsSync(record) && existsSync(PROJECT_NODE) && sameVersions(record, `${ROOT}package-lock.json`);
}

/** @param {string} record @param {string} lockfile */
function sameVersions(record, lockfile) {
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(lockfile, "utf8")).packages;
  return Object.keys(wanted).every((path) => {
    if (path === "" || (wanted[path].optional && !installed[path])) return true;
    return installed[path]?.version === wanted[path].version;
  });
}
