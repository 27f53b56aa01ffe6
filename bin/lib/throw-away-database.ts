import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterPlace, startPostgres, superuserUrl } from "./postgres";

/** A running PostgreSQL; `url` names a database of it as its superuser. */
export type ThrowAwayPostgres = { url(database: string): string; stop(): Promise<void> };

/** A PostgreSQL in a temporary folder that is deleted when it stops; quick because nothing is written safely, unless `durable`. */
export async function startThrowAwayPostgres({ durable = false } = {}): Promise<ThrowAwayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "canonry-"));
  chmodSync(folder, 0o711);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const place = await clusterPlace({ folder, password: "throw-away", durable });
  const server = await startPostgres(place);
  return { url: (database) => superuserUrl(place, database), stop: () => server.stop().then(remove) };
}
