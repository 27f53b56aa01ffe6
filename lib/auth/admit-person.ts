import type { Conflict, NotAllowed } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import type { UserId } from "./actor";
import { isInvited } from "./invited";

/** Somebody without an account who may get one. `email` is in small letters. */
export type Newcomer = {
  readonly name: string;
  readonly email: string;
  readonly image: string | null;
  /** null: signs in through a provider. */
  readonly passwordHash: string | null;
  /** Since when a provider vouches for the address; null: nobody does. */
  readonly emailVerified: Date | null;
  /** The secret of an invitation's link, which opens the door when sign-up is closed. */
  readonly invitation: string | null;
};

/** Somebody who has just been admitted. */
export type Admitted = { readonly userId: UserId; readonly sessionEpoch: number; readonly ownsInstallation: boolean };

/**
 * Makes an account, whichever way the person came. The first one of all owns the installation; of several who try at once only one
 * is first, because they wait for each other here.
 * Failures: `notAllowed` when sign-up is closed and there is no valid invitation; `conflict` when the address has an account.
 */
export async function admitPerson(
  tx: Tx,
  person: Newcomer,
  now: Date,
): Promise<Result<Admitted, NotAllowed | Conflict>> {
  const open = await lockedSignUp(tx);
  const isFirst = (await tx.user.findFirst({ select: { id: true } })) === null;
  if (!isFirst && !open && !(await isInvited(tx, person.invitation, now))) return failed(signUpClosed());
  if (await tx.user.findUnique({ where: { email: person.email }, select: { id: true } })) return failed(emailTaken());
  const id = newId<"User">();
  const { name, email, image, passwordHash, emailVerified } = person;
  await tx.user.create({
    data: { id, name, email, image, passwordHash, emailVerified, ownsInstallation: isFirst, createdAt: now },
  });
  return success({ userId: id, sessionEpoch: 0, ownsInstallation: isFirst });
}

/** Whether sign-up is open, holding the installation's row until the transaction ends. */
async function lockedSignUp(tx: Tx): Promise<boolean> {
  await tx.$executeRaw`INSERT INTO "Installation" (id) VALUES (1) ON CONFLICT DO NOTHING`;
  const rows = await tx.$queryRaw<
    { signUpOpen: boolean }[]
  >`SELECT "signUpOpen" FROM "Installation" WHERE id = 1 FOR UPDATE`;
  return rows[0]?.signUpOpen ?? true;
}

/** The refusal of somebody who is not invited where only the invited may sign up. */
export function signUpClosed(): NotAllowed {
  const detail = "Sign-up here is by invitation. Ask a member of a world for an invitation link.";
  return { kind: "notAllowed", detail };
}

function emailTaken(): Conflict {
  return { kind: "conflict", detail: "There is already an account with this e-mail address. Sign in instead." };
}
