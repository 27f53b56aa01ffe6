import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { clusterPlace, startPostgres } from "@/bin/lib/postgres";
import { postgresAccount } from "@/bin/lib/postgres-account";

/** A running PostgreSQL that follows another one. */
export type StreamingReplica = {
  readonly port: number;
  /** Stops following and goes on, as one that is behind. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
};

/** What PostgreSQL calls it when what is replayed ends a question. */
const CONFLICT = "40001";
/** What must not be copied of a running server: who runs it, and what its log is written to. */
const NOT_COPIED = ["postmaster.pid", "postmaster.opts"];

/**
 * Makes a streaming replica of the PostgreSQL that `primary` (an address of its superuser) names, by a copy of its files while it runs, as
 * pg_basebackup does, which the package of our PostgreSQL does not bring.
 */
export async function startStreamingReplica(primary: string): Promise<StreamingReplica> {
  const folder = mkdtempSync(join(tmpdir(), "canonry-replica-"));
  chmodSync(folder, 0o711);
  const { password } = new URL(primary);
  await copyCluster(primary, join(folder, "postgres"));
  const place = await clusterPlace({ folder, password, durable: true });
  const server = await startPostgres(place);
  const address = Object.assign(new URL(primary), { port: String(place.port) }).href;
  return {
    port: place.port,
    pause: () => asked(address, "SELECT pg_wal_replay_pause()"),
    resume: () => asked(address, "SELECT pg_wal_replay_resume()"),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies the files of a running cluster, and says in the copy that it follows. The lines of backup belong to one connection. */
async function copyCluster(primary: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: primary });
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    await client.query("SELECT pg_backup_start('replica', true)");
    const copied = spawnSync("cp", ["-a", rows[0]?.data_directory ?? "", folder]);
    const { rows: ends } = await client.query<{ labelfile: string }>("SELECT labelfile FROM pg_backup_stop(false)");
    // A file that the server removed meanwhile is none that a copy needs.
    if (copied.error) throw copied.error;
    for (const name of NOT_COPIED) rmSync(join(folder, name), { force: true });
    const { hostname: host, port, username: user, password } = new URL(primary);
    const follows = `primary_conninfo = 'host=${host} port=${port} user=${user} password=${password}'\n`;
    const written = { backup_label: ends[0]?.labelfile ?? "", "standby.signal": "", "postgresql.auto.conf": follows };
    const { own } = postgresAccount([folder]);
    for (const [name, text] of Object.entries(written)) {
      writeFileSync(join(folder, name), text, { mode: 0o600 });
      own(join(folder, name));
    }
  } finally {
    await client.end();
  }
}

/** A question to a replica may be broken off by what it replays at that moment: it is asked again. */
async function asked(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => {});
  await client.connect();
  try {
    for (let tries = 1; !(await isDone(client, sql)); tries += 1) {
      if (tries === 20) throw new Error(`The replica broke off: ${sql}`);
    }
  } finally {
    await client.end();
  }
}

async function isDone(client: pg.Client, sql: string): Promise<boolean> {
  try {
    await client.query(sql);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== CONFLICT) throw error;
    return false;
  }
}
