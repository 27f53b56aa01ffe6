import { join } from "node:path";

/** Where a backup goes that nobody gave a name: `DATA_DIR/backups/NAME-20261126-173000.gz`, in UTC. */
export function backupFile(dataDir: string, name: string, at: Date): string {
  const [day, time] = at
    .toISOString()
    .replace(/[-:]|\.\d+Z/g, "")
    .split("T");
  return join(dataDir, "backups", `${name}-${day}-${time}.gz`);
}

/** A number of bytes as people read it: "31.4 MB". */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
