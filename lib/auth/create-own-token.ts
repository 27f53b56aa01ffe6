import type { z } from "zod";
import { type Conflict, type Invalid, invalid, type NotAllowed, type TooMany } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import type { ActionContext } from "./action-context";
import { createToken } from "./create-token";
import type { ownTokenInput } from "./input";
import { passwordMatches } from "./password";
import { forgetAttempts, takeTurn } from "./take-turn";

/** Somebody without a password must have signed in this recently, in ms. */
const FRESH_MS = 15 * 60_000;

/** A token that was made; `token` is seen this once. */
type Made = { readonly id: string; readonly name: string; readonly token: string };

/**
 * Makes an API token for the person at the screen, who shows again that they are it: whoever has a minute at somebody's browser must not
 * take a token away. Who has no password (they come through a provider) must have signed in within a quarter of an hour: `signedInAt`.
 * Failures: `invalid` at `password` when it is wrong; `notAllowed` when the sign-in is older; `tooMany`; those of `createToken`.
 */
export async function createOwnToken(
  context: ActionContext,
  { name, days, password }: z.infer<typeof ownTokenInput>,
  signedInAt: Date,
): Promise<Result<Made, Invalid | NotAllowed | TooMany | Conflict>> {
  const { db, actor, now } = context;
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  if (passwordHash === null) {
    if (now.getTime() - signedInAt.getTime() > FRESH_MS) return failed(signInAgain());
    return createToken(context, { name, days });
  }
  const subject = `token ${actor.userId}`;
  const turn = await takeTurn(db, subject, 0, now);
  if (!turn.ok) return turn;
  if (!(await passwordMatches(passwordHash, password)))
    return failed(invalid("password", "This is not your password."));
  await forgetAttempts(db, subject);
  return createToken(context, { name, days });
}

function signInAgain(): NotAllowed {
  const detail = "Sign out and back in first: a token can only be created within 15 minutes of signing in.";
  return { kind: "notAllowed", detail };
}
