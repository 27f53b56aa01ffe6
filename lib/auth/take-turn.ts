import type { TooMany } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { hashOfSecret } from "./secret";
import { turnOf } from "./sign-in-wait";

/**
 * Asks whether an attempt of `subject` (who tries at which address; only its hash is kept) is looked at now, and counts it.
 * Failure: `tooMany`, with the seconds until the next one is. `CANONRY_RATE_LIMITS=off` switches it off, for load tests.
 */
export async function takeTurn(db: Db, subject: string, pressure: number, now: Date): Promise<Result<null, TooMany>> {
  if (process.env.CANONRY_RATE_LIMITS === "off") return success(null);
  const key = hashOfSecret(subject);
  const turn = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
    const next = turnOf(await tx.signInWait.findUnique({ where: { key } }), pressure, now);
    if (next.kept) await tx.signInWait.upsert({ where: { key }, create: { key, ...next.kept }, update: next.kept });
    return next;
  });
  if (turn.goes) return success(null);
  await db.signInWait.deleteMany({ where: { expiresAt: { lt: now } } });
  const { seconds } = turn;
  const detail = `Too many wrong passwords. Wait ${seconds === 1 ? "a second" : `${seconds} seconds`}, then try again.`;
  return failed({ kind: "tooMany", detail, retryAfterSeconds: seconds });
}

/** Forgets the attempts of a subject: it knew the password. */
export async function forgetAttempts(db: Db, subject: string): Promise<void> {
  await db.signInWait.deleteMany({ where: { key: hashOfSecret(subject) } });
}
