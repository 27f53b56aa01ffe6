import type { z } from "zod";
import type { NotAllowed, TooMany, Unauthenticated } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { UserId } from "./actor";
import type { Device } from "./device";
import type { signInInput } from "./input";
import { attemptsOf, countAttempt } from "./limit-attempts";
import { passwordMatches } from "./password";
import { pressureOf } from "./sign-in-wait";
import type { Knock } from "./sign-up";
import { suspended, suspensionOf } from "./suspension";
import { forgetAttempts, takeTurn } from "./take-turn";

/** Somebody who has shown who they are: what a session needs to know. */
export type SignedIn = { readonly userId: UserId; readonly sessionEpoch: number };

/**
 * Checks an address and a password. Who guesses is slowed down and nobody is locked out (lib/auth/sign-in-wait.ts): a `device` that
 * the person has signed in with before waits for its own wrong passwords alone, whatever others try elsewhere.
 * Failures: `unauthenticated`, the same in words and time whether the address is unknown or the password wrong; `tooMany`. Who has the
 * right password and is not let in reads why: `unauthenticated` before the link to sign up was followed, `notAllowed` for an account
 * that is suspended.
 */
export async function signIn(
  { db, ipAddress, now, device }: Knock & { readonly device: Device | null },
  { email, password }: z.infer<typeof signInInput>,
): Promise<Result<SignedIn, Unauthenticated | TooMany | NotAllowed>> {
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, sessionEpoch: true, suspendedAt: true, suspendedReason: true },
  });
  const known = user && device?.people.includes(user.id as UserId) ? device : null;
  const subject = `${email} ${known ? `device ${known.id}` : `place ${ipAddress}`}`;
  const pressure = known
    ? 0
    : pressureOf(await attemptsOf(db, "signInTo", email), await attemptsOf(db, "signInFrom", ipAddress));
  const turn = await takeTurn(db, subject, pressure, now);
  if (!turn.ok) return turn;
  const waiting = user ? null : await lastSignUp(db, email, now);
  const matches = await passwordMatches(user?.passwordHash ?? waiting?.passwordHash ?? null, password);
  if (waiting && matches) return failed(notConfirmed());
  if (!user || !matches) {
    if (!known) await Promise.all([countAttempt(db, "signInTo", email), countAttempt(db, "signInFrom", ipAddress)]);
    return failed({ kind: "unauthenticated", detail: "The e-mail address or the password is wrong." });
  }
  await forgetAttempts(db, subject);
  const suspension = suspensionOf(user);
  if (suspension) return failed(suspended(suspension));
  return success({ userId: user.id as UserId, sessionEpoch: user.sessionEpoch });
}

/** The newest sign-up with this address that waits for its link. */
function lastSignUp(db: Db, email: string, now: Date): Promise<{ passwordHash: string } | null> {
  const where = { email, expiresAt: { gt: now } };
  return db.signUpRequest.findFirst({ where, orderBy: { createdAt: "desc" }, select: { passwordHash: true } });
}

function notConfirmed(): Unauthenticated {
  const detail =
    "Confirm your address first: follow the link in the e-mail we sent you. If it never arrived, sign up again.";
  return { kind: "unauthenticated", detail };
}
