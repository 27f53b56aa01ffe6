import type { z } from "zod";
import type { UserId } from "@/lib/auth/actor";
import type { signInInput } from "@/lib/auth/input";
import { forgetAttempts, limitAttempts } from "@/lib/auth/limit-attempts";
import { passwordMatches } from "@/lib/auth/password";
import type { Knock } from "@/lib/auth/sign-up";
import type { TooMany, Unauthenticated } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Somebody who has shown who he is: what a session needs to know. */
export type SignedIn = { readonly userId: UserId; readonly sessionEpoch: number };

/**
 * Checks an address and a password. Failures: `unauthenticated`, the same in words and time whether the address is unknown or the
 * password wrong; `tooMany` after ten wrong ones for the same address from the same place.
 */
export async function signIn(
  { db, place }: Knock,
  { email, password }: z.infer<typeof signInInput>,
): Promise<Result<SignedIn, Unauthenticated | TooMany>> {
  const pair = `${email} ${place}`;
  const counted = [["signIn", pair] as const, ["signInTo", email] as const, ["signInFrom", place] as const];
  for (const [attempt, subject] of counted) {
    const allowed = await limitAttempts(db, attempt, subject);
    if (!allowed.ok) return allowed;
  }
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, sessionEpoch: true },
  });
  const matches = await passwordMatches(user?.passwordHash ?? null, password);
  if (!user || !matches) {
    return failed({ kind: "unauthenticated", detail: "The e-mail address or the password is wrong." });
  }
  await forgetAttempts(db, "signIn", pair);
  await forgetAttempts(db, "signInTo", email);
  return success({ userId: user.id as UserId, sessionEpoch: user.sessionEpoch });
}
