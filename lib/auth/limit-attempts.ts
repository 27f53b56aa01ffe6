import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { TooMany } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type Db, isNested } from "@/lib/db";
import { hashOfSecret } from "./secret";

/**
 * How many attempts (`points`) of each kind one subject has in a window of `duration` seconds.
 * `signInTo` and `signInFrom` only count wrong passwords, at an address from everywhere and at all addresses from one place: what
 * comes of them says lib/auth/sign-in-wait.ts. `mailTo` (an address) and `mailFrom` (a place) count mails that somebody asks for;
 * `invite` the addresses that one person invites, `inviteByMail` those of them that get a mail, `join` the worlds that one person asks to join.
 * `propose` counts what visitors and others who are no members propose from one place: reviewers read all of it by hand.
 */
const LIMITS = {
  signInTo: { points: 1, duration: 15 * 60 },
  signInFrom: { points: 1, duration: 15 * 60 },
  signUp: { points: 20, duration: 60 * 60 },
  changePassword: { points: 10, duration: 15 * 60 },
  propose: { points: 5, duration: 60 * 60 },
  invitation: { points: 60, duration: 15 * 60 },
  mailTo: { points: 5, duration: 60 * 60 },
  mailFrom: { points: 30, duration: 60 * 60 },
  invite: { points: 60, duration: 60 * 60 },
  inviteByMail: { points: 100, duration: 24 * 60 * 60 },
  join: { points: 10, duration: 60 * 60 },
} as const;

/** A kind of attempt that is limited. */
export type Attempt = keyof typeof LIMITS;

const limiters = new WeakMap<Db, Map<Attempt, RateLimiterPrisma>>();

/**
 * Counts one attempt by `subject` (an address, a place; only its hash is kept). The count is in the database, so that several
 * processes share it. Failure: `tooMany`. `CANONRY_RATE_LIMITS=off` switches it off, for load tests.
 */
export async function limitAttempts(db: Db, attempt: Attempt, subject: string): Promise<Result<null, TooMany>> {
  if (process.env.CANONRY_RATE_LIMITS === "off") return success(null);
  try {
    await limiterOf(db, attempt).consume(hashOfSecret(subject));
    return success(null);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return failed(tooMany(Math.ceil(refused.msBeforeNext / 1000)));
  }
}

/** Counts an attempt and refuses nothing. */
export async function countAttempt(db: Db, attempt: Attempt, subject: string): Promise<void> {
  if (process.env.CANONRY_RATE_LIMITS === "off") return;
  await limiterOf(db, attempt).penalty(hashOfSecret(subject), 1);
}

/** How many attempts of a subject are counted at this moment. */
export async function attemptsOf(db: Db, attempt: Attempt, subject: string): Promise<number> {
  if (process.env.CANONRY_RATE_LIMITS === "off") return 0;
  return (await limiterOf(db, attempt).get(hashOfSecret(subject)))?.consumedPoints ?? 0;
}

/** Forgets the attempts of a subject: it has shown that it may. */
export async function forgetAttempts(db: Db, attempt: Attempt, subject: string): Promise<void> {
  if (process.env.CANONRY_RATE_LIMITS === "off") return;
  await limiterOf(db, attempt).delete(hashOfSecret(subject));
}

function limiterOf(db: Db, attempt: Attempt): RateLimiterPrisma {
  const ours = limiters.get(db) ?? new Map<Attempt, RateLimiterPrisma>();
  limiters.set(db, ours);
  const limiter = ours.get(attempt) ?? newLimiter(db, attempt);
  ours.set(attempt, limiter);
  return limiter;
}

/** A limiter sets a clock that deletes old counts every five minutes; one in a transaction would find it closed, and its clock stay. */
function newLimiter(db: Db, attempt: Attempt): RateLimiterPrisma {
  const clearExpiredByTimeout = !isNested(db);
  const store = { storeClient: db, tableName: "rateLimit", keyPrefix: attempt, clearExpiredByTimeout };
  return new RateLimiterPrisma({ ...LIMITS[attempt], ...store });
}

function tooMany(retryAfterSeconds: number): TooMany {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return { kind: "tooMany", detail: `Too many attempts. Try again in ${wait}.`, retryAfterSeconds };
}
