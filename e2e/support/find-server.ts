import { join } from "node:path";
import { heldBy } from "@/bin/lib/pid-lock";

/** Playwright's global setup: stories may write to the server's own database, so that lib/db.ts works in them. */
export default function findServer(): void {
  const dataDir = process.env.E2E_DATA_DIR ?? "";
  process.env.DATABASE_URL = heldBy(join(dataDir, "holder.json"))?.databaseUrl;
}
