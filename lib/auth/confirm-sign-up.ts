import { type Conflict, type Gone, type Invalid, invalid, type NotAllowed, type TooMany } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import { type Admitted, admitPerson } from "./admit-person";
import { passwordMatches } from "./password";
import { signUpGone } from "./request-sign-up";
import { hashOfSecret } from "./secret";
import type { Knock } from "./sign-up";
import { takeTurn } from "./take-turn";

/** What is known of a sign-up whose link was followed. */
export type WaitingSignUp = { readonly id: string; readonly email: string; readonly name: string };

/** The sign-up of a link; null when it does not work (any more). Looking does not use it up. */
export async function signUpOfLink(
  { db, now }: Pick<Knock, "db" | "now">,
  secret: string,
): Promise<WaitingSignUp | null> {
  const where = { hash: hashOfSecret(secret), expiresAt: { gt: now } };
  return db.signUpRequest.findFirst({ where, select: { id: true, email: true, name: true } });
}

type Following = {
  readonly secret: string;
  /** The sign-up that this browser made, if it made one. */
  readonly ownId: string | null;
  /** What was typed; asked for in any other browser. */
  readonly password: string | null;
  readonly invitation: string | null;
};

/**
 * Makes the account that a link is for. Whoever follows it has the address; that they signed up themselves shows their browser, or
 * the password: otherwise somebody could sign up with another's address, and its owner would let them in by following the link.
 * Failures: `gone`; `invalid` at `password`, and `tooMany` of those; `notAllowed` and `conflict` as in `admitPerson`.
 */
export async function confirmSignUp(
  { db, now }: Knock,
  { secret, ownId, password, invitation }: Following,
): Promise<Result<Admitted, Gone | Invalid | TooMany | NotAllowed | Conflict>> {
  const where = { hash: hashOfSecret(secret), expiresAt: { gt: now } };
  const request = await db.signUpRequest.findFirst({ where });
  if (!request) return failed(signUpGone());
  const { id, name, email, passwordHash } = request;
  if (id !== ownId) {
    const turn = await takeTurn(db, `sign-up ${id}`, 0, now);
    if (!turn.ok) return turn;
    if (!(await passwordMatches(passwordHash, password ?? ""))) {
      return failed(invalid("password", "This is not the password you chose when you signed up."));
    }
  }
  return db.$transaction(async (tx) => {
    const { count } = await tx.signUpRequest.deleteMany({ where });
    if (count === 0) return failed(signUpGone());
    return admitPerson(tx, { name, email, image: null, passwordHash, emailVerified: now, invitation }, now);
  });
}
