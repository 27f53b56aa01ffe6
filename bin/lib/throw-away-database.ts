import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PostgresServer, startPostgres } from "./postgres";

/** A PostgreSQL in a temporary folder that is deleted when it stops; quick because nothing is written safely, unless `durable`. */
export async function startThrowAwayPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "canonry-"));
  chmodSync(folder, 0o711);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const server = await startPostgres({ folder, password: "throw-away", durable });
  return { ...server, stop: () => server.stop().then(remove) };
}
