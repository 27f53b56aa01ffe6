import type { z } from "zod";
import { accountLanguage } from "@/lib/auth/account-language";
import type { ActionContext } from "@/lib/auth/action-context";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { invitationMail } from "@/lib/auth/mails";
import { hashOfSecret, newSecret } from "@/lib/auth/secret";
import type { Conflict, NotAllowed, NotFound, TooMany } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { speakIn } from "@/lib/language/speak-in";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { mailConfigured } from "@/lib/mail/send-mail";
import { allowedWorld } from "./allowed-world";
import { changeRole } from "./change-role";
import type { memberInput } from "./input";
import { invitationPath } from "./invitation";
import { roomForInvitation } from "./invitation-quota";
import type { MemberView } from "./read";
import type { WorldView } from "./world";

/** How long an invitation of one person waits for the answer, in ms. */
const WAITS = 30 * 24 * 60 * 60_000;

/** An invitation that waits; `mail`: whether a mail is on its way to the person, or none is sent from here. */
export type Invited = {
  readonly id: string;
  readonly email: string;
  readonly role: MemberView["role"];
  readonly expiresAt: Date;
  readonly mail: "queued" | "none";
};

/**
 * Invites the person with this e-mail address into the world: they see it when they sign in, and are a member when they accept. Whether
 * the address has an account is not told. A member with that address gets the role at once, as by `changeRole`.
 * Failures: those of `changeRole`; `tooMany` invitations of one person.
 */
export async function inviteMember(
  context: ActionContext,
  worldSlug: string,
  { email, role }: z.infer<typeof memberInput>,
): Promise<Result<{ member: MemberView } | { invited: Invited }, NotFound | NotAllowed | Conflict | TooMany>> {
  const allowed = await allowedWorld(context.db, context.actor, worldSlug, "manageMembers");
  if (!allowed.ok) return allowed;
  const member = await context.db.membership.findFirst({
    where: { worldId: allowed.value.id, user: { email } },
    select: { userId: true },
  });
  if (member) {
    const changed = await changeRole(context, worldSlug, member.userId, { role });
    return changed.ok ? success({ member: changed.value }) : changed;
  }
  const limited = await limitInvitation(context, email);
  if (!limited.ok) return limited;
  const made = await context.db.$transaction(async (tx): Promise<Result<Invited, NotFound | NotAllowed | Conflict>> => {
    const still = await allowedWorld(tx, context.actor, worldSlug, "manageMembers");
    if (!still.ok) return still;
    const room = await roomForInvitation(tx, still.value.id, context.now);
    return room.ok ? success(await insertInvitation(tx, context, still.value, { email, role })) : room;
  });
  return made.ok ? success({ invited: made.value }) : made;
}

/** Strangers are mailed in whose name and about what the inviter says: few a day, and few to one address whoever invites. */
async function limitInvitation({ db, actor }: ActionContext, email: string): Promise<Result<null, TooMany>> {
  const invited = await limitAttempts(db, "invite", actor.userId);
  if (!invited.ok || !mailConfigured()) return invited;
  const mailed = await limitAttempts(db, "inviteByMail", actor.userId);
  return mailed.ok ? limitAttempts(db, "mailTo", email) : mailed;
}

/** In place of those that waited for the same address. */
async function insertInvitation(
  tx: Tx,
  { actor, now }: ActionContext,
  { id: worldId, title }: WorldView,
  { email, role }: z.infer<typeof memberInput>,
): Promise<Invited> {
  const waiting = { worldId, email, revokedAt: null, acceptedAt: null, declinedAt: null };
  await tx.invitation.updateMany({ where: waiting, data: { revokedAt: now } });
  const id = newId<"Invitation">();
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + WAITS);
  const keys = { id, worldId, email, hash: hashOfSecret(secret), createdById: actor.userId };
  await tx.invitation.create({ data: { ...keys, role, createdAt: now, expiresAt } });
  const invited = { id, email, role, expiresAt };
  if (!mailConfigured()) return { ...invited, mail: "none" };
  const named = { by: actor.name, world: title, path: invitationPath(secret) };
  const mail = speakIn(await accountLanguage(tx, email), () => invitationMail(email, named));
  await enqueueMail(tx, mail, id);
  return { ...invited, mail: "queued" };
}
