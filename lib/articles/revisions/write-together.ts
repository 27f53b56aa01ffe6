import type { Tx } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";

/**
 * Sends several statements that write (INSERT, UPDATE, DELETE, without RETURNING) as one, which is one round trip, and returns how many rows
 * each of them wrote. They see the tables as they were before: none may read or write a row that another of them writes.
 */
export async function writeTogether(tx: Tx, statements: readonly Prisma.Sql[]): Promise<readonly number[]> {
  if (statements.length === 0) return [];
  const parts = statements.map((statement, at) => Prisma.sql`${named(at)} AS (${statement} RETURNING 1)`);
  const counts = statements.map((_, at) => Prisma.sql`(SELECT count(*)::int FROM ${named(at)})`);
  const [row] = await tx.$queryRaw<{ counts: number[] }[]>`
    WITH ${Prisma.join(parts)} SELECT ARRAY[${Prisma.join(counts)}] AS counts`;
  return row?.counts ?? [];
}

function named(at: number): Prisma.Sql {
  return Prisma.raw(`write${at}`);
}
