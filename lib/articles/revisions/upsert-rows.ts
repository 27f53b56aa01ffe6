import type { Tx } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";

type Row = Readonly<Record<string, unknown>>;

/** Rows in one statement. */
const ROWS = 500;

/** Inserts rows into a table, or overwrites those with the same key. Names of columns are those of the first row's members. */
export async function upsertRows(
  tx: Tx,
  table: "Claim" | "Citation",
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const columns = Prisma.raw(names.map(quoted).join(", "));
  const changes = Prisma.raw(
    names
      .filter((name) => !key.includes(name))
      .map((name) => `${quoted(name)} = EXCLUDED.${quoted(name)}`)
      .join(", "),
  );
  const [into, keyed] = [Prisma.raw(quoted(table)), Prisma.raw(key.map(quoted).join(", "))];
  for (let from = 0; from < rows.length; from += ROWS) {
    await tx.$executeRaw`
      INSERT INTO ${into} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(rows.slice(from, from + ROWS))}::jsonb)
      ON CONFLICT (${keyed}) DO UPDATE SET ${changes}`;
  }
}

function quoted(name: string): string {
  return `"${name}"`;
}
