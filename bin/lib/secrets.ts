import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was made up at the first start and must stay the same. */
export type Secrets = {
  /** Of the embedded database's superuser, whom only the launcher is. */
  readonly databasePassword: string;
  /** Of the role that the application has there. */
  readonly applicationPassword: string;
  readonly authSecret: string;
};

/** Reads the data folder's secrets, making those that are missing, in a file that only its owner reads. */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const known: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const secrets = {
    databasePassword: known.databasePassword ?? randomBytes(24).toString("hex"),
    applicationPassword: known.applicationPassword ?? randomBytes(24).toString("hex"),
    authSecret: known.authSecret ?? randomBytes(32).toString("hex"),
  };
  if (Object.keys(known).length === Object.keys(secrets).length) return secrets;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
