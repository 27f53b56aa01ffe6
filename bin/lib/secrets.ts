import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was made up at the first start and must stay the same. */
export type Secrets = { readonly databasePassword: string; readonly authSecret: string };

/** Reads the data folder's secrets, making them the first time, in a file that only its owner reads. */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  mkdirSync(dataDir, { recursive: true });
  const secrets = { databasePassword: randomBytes(24).toString("hex"), authSecret: randomBytes(32).toString("hex") };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
