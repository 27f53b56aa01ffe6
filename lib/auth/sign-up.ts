import type { z } from "zod";
import { type Conflict, type Invalid, invalid, type NotAllowed, type TooMany } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { type Admitted, admitPerson } from "./admit-person";
import type { signUpInput } from "./input";
import { limitAttempts } from "./limit-attempts";
import { hashPassword } from "./password";
import { weakness } from "./weak-password";

/** A visitor's request, before anybody is known to act: the time, and where it comes from (`clientIp`). */
export type Knock = { readonly db: Db; readonly now: Date; readonly ipAddress: string };

/**
 * Makes an account with a password, where no mail is configured to verify the address (otherwise lib/auth/request-sign-up.ts);
 * `invitation` is the secret of a link that the person followed, if any. Failures: `notAllowed` when sign-up is closed, `conflict` when
 * the address has an account, `invalid` at `password` when it is easy to guess, `tooMany` from one place.
 */
export async function signUp(
  { db, now, ipAddress }: Knock,
  { password, ...person }: z.infer<typeof signUpInput>,
  invitation: string | null,
): Promise<Result<Admitted, NotAllowed | Conflict | TooMany | Invalid>> {
  const allowed = await limitAttempts(db, "signUp", ipAddress);
  if (!allowed.ok) return allowed;
  const weak = await weakness(password, person);
  if (weak) return failed(invalid("password", weak));
  const passwordHash = await hashPassword(password);
  const newcomer = { ...person, image: null, emailVerified: null, passwordHash, invitation };
  return db.$transaction((tx) => admitPerson(tx, newcomer, now));
}
