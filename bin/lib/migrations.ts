import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { ROOT } from "./project";
import { withSchemaEngine } from "./schema-engine";

const MIGRATIONS = join(ROOT, "prisma/migrations");
const SCHEMA = join(ROOT, "prisma/schema.prisma");
/** The schema as the newest migration left it: what the next one is compared with. */
const DATAMODEL = join(MIGRATIONS, "datamodel.prisma");
const LOCKFILE = join(MIGRATIONS, "migration_lock.toml");
const NO_FILTER = { externalTables: [], externalEnums: [] };
/** Any number that nobody else uses for an advisory lock in the same database. */
const LOCK = 7_263_019;

/**
 * Brings the database at `url` up to the newest migration and returns the names of those applied. Each one is applied whole or not
 * at all, and kept in `_prisma_migrations` as Prisma does. Several processes may try at once: one works, the others wait.
 * A failed one throws with PostgreSQL's words. `only`: those of these names.
 */
export async function applyMigrations(url: string, folder = MIGRATIONS, only?: ReadonlySet<string>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const names = migrationNames(folder).filter((name) => only?.has(name) ?? true);
    if ((await unappliedMigrations(client, folder, names)).length === 0) return [];
    return await withSchemaEngine(url, async (engine) => {
      try {
        const input = { migrationsList: migrationList(folder, names), filters: NO_FILTER };
        return (await engine.applyMigrations(input)).appliedMigrationNames;
      } catch (error) {
        await forgetFailure(client);
        throw error;
      }
    });
  } finally {
    await client.end();
  }
}

/** Those of the named migrations that the database lacks; throws when an applied one was edited afterwards. */
async function unappliedMigrations(client: pg.Client, folder: string, names: readonly string[]): Promise<string[]> {
  const applied = await appliedChecksums(client);
  return names.filter((name) => {
    const known = applied.get(name);
    if (known !== undefined && known !== checksum(folder, name)) {
      throw new Error(`The migration ${name} was edited after it had been applied. Put it back and write a new one.`);
    }
    return known === undefined;
  });
}

/**
 * Writes prisma/migrations/TIME_NAME/migration.sql: what leads from the last migration's schema to prisma/schema.prisma. `url` is
 * a database with all migrations applied (a throw-away one will do). Returns the file's path, or undefined when nothing changed.
 */
export async function writeMigration(url: string, name: string, at: Date): Promise<string | undefined> {
  const wanted = readFileSync(SCHEMA, "utf8");
  const { stdout: sql } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: existsSync(DATAMODEL) ? datamodel(readFileSync(DATAMODEL, "utf8")) : { tag: "empty" },
      to: datamodel(wanted),
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  if (!sql || sql.startsWith("-- This is an empty migration")) return undefined;
  const time = at.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(MIGRATIONS, `${time}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  writeFileSync(DATAMODEL, wanted);
  if (!existsSync(LOCKFILE)) writeFileSync(LOCKFILE, 'provider = "postgresql"\n');
  return join(folder, "migration.sql");
}

/** A failed migration left nothing behind (PostgreSQL rolled it back), so that the next try may simply begin again. */
async function forgetFailure(client: pg.Client): Promise<void> {
  await client.query("DELETE FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL");
}

async function appliedChecksums(client: pg.Client): Promise<Map<string, string>> {
  const { rows: tables } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!tables[0]?.there) return new Map();
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** The names of all migrations, oldest first. */
export function migrationNames(folder = MIGRATIONS): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function migrationSql(folder: string, name: string): string {
  return readFileSync(join(folder, name, "migration.sql"), "utf8");
}

function checksum(folder: string, name: string): string {
  return createHash("sha256").update(migrationSql(folder, name)).digest("hex");
}

function migrationList(folder: string, names: readonly string[]) {
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: migrationSql(folder, name) } },
    })),
  };
}

function datamodel(content: string) {
  return { tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] };
}
