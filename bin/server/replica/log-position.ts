/** A position in the log of a PostgreSQL, and which one (its system identifier): only its replicas count by it. */
export type LogPosition = { readonly system: string; readonly lsn: bigint };

/** What a server answers that is asked for a position. */
export type PositionRow = { readonly system: string; readonly lsn: string | null };

/** Returns what to ask a server for, where `lsn` is the SQL of the position meant. */
export function positionQuery(lsn: string): string {
  return `select (select system_identifier from pg_control_system())::text as system, (${lsn})::text as lsn`;
}

/** Returns the position that was answered, which is written as two hexadecimal numbers of 32 bits; null where there is none. */
export function positionIn(row: PositionRow | undefined): LogPosition | null {
  if (!row?.lsn) return null;
  const [high = "0", low = "0"] = row.lsn.split("/");
  return { system: row.system, lsn: (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`) };
}
