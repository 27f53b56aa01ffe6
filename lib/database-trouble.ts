/**
 * Why the database refused something that our own checks let through: `taken`, another wrote the same key at the same moment; `away`,
 * it does not answer, is starting or stopping, has no connection free, or let another go first; `full`, its disk has no room. Null for
 * everything else: a bug.
 */
export function databaseTrouble(error: unknown): "taken" | "away" | "full" | null {
  for (const part of partsOf(error)) {
    if (part === DISK_FULL) return "full";
    if (TAKEN.has(part)) return "taken";
    if (AWAY.has(part)) return "away";
  }
  return null;
}

/** Prisma's code (https://www.prisma.io/docs/orm/reference/error-reference) and PostgreSQL's class 23505. */
const TAKEN = new Set(["P2002", "UniqueConstraintViolation", "23505"]);

const DISK_FULL = "53100";

const AWAY = new Set([
  // Prisma: not reachable, timed out, closed; no connection free; a transaction that met another, or could not begin in time.
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"],
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections", "TransactionWriteConflict"],
  // PostgreSQL: it stops, it starts, it has no memory, connections broke off (classes 57P, 53, 08).
  ...["57P01", "57P02", "57P03", "53200", "53300", "08000", "08003", "08006"],
  ...["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT"],
  "timeout exceeded when trying to connect",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
]);

/** The codes, kinds and messages of an error and of what caused it, from the outside in. */
function partsOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { code, originalCode, kind, message, cause, meta } = error as Readonly<Record<string, unknown>>;
  const own = [code, originalCode, kind, message].filter((part) => typeof part === "string");
  const within = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  return [...own, ...partsOf(cause, depth + 1), ...partsOf(within, depth + 1)];
}
