import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

/** Gives `act` Prisma's migration engine on the database at `url`, as WebAssembly: Prisma's CLI would download a binary for it. */
export async function withSchemaEngine<T>(url: string, context: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loadEngine();
  const pool = new pg.Pool({ connectionString: url });
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
    const engine = (await SchemaEngine.new({ datamodels: undefined }, () => {}, factory)) as SchemaEngine;
    return await context(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}

/**
 * The adapter as the engine should have it: a script goes to PostgreSQL whole, in one message. Prisma's own splits it at every
 * semicolon, which breaks the bodies of triggers, and runs the parts apart, so that a failed migration would stay half done.
 */
class WholeScripts extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script).catch(rethrowForEngine);
    };
    return connection;
  }
}

/** Translates PostgreSQL's error into the one that the engine knows how to print. */
function rethrowForEngine(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error;
  const { code = "N/A", severity = "N/A", message, detail, column, hint } = error;
  throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
}

type EngineModule = { SchemaEngine: { new: (...args: unknown[]) => Promise<unknown> } };
type Glue = EngineModule & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

let engine: Promise<EngineModule> | undefined;

/** Plain Node cannot import the package's .wasm file, so that it is put together here by hand. */
function loadEngine(): Promise<EngineModule> {
  engine ??= (async () => {
    const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
    const glue = (await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href)) as Glue;
    const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": { ...glue, ...unreferencedTimers(glue) } as unknown as WebAssembly.ModuleImports,
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue;
  })();
  return engine;
}

/** The engine never clears the ten seconds that it gives itself for a lock; they must not keep a finished process alive. */
function unreferencedTimers(glue: object): object {
  const timers = Object.entries(glue).filter(([name]) => name.startsWith("__wbg_setTimeout_"));
  return Object.fromEntries(
    timers.map(([name, start]) => [
      name,
      (callback: unknown, ms: unknown) => (start as (...args: unknown[]) => NodeJS.Timeout)(callback, ms).unref(),
    ]),
  );
}
