"use server";

import { revalidatePath } from "next/cache";
import { type FormState, failedWith, refused, textsOf } from "@/components/form/form-state";
import { type Refusal, refusalOf } from "@/components/form/refusal";
import { asSignedIn } from "@/lib/auth/session-actor";
import { changeRole } from "@/lib/worlds/change-role";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { invitationInput, memberInput, memberRole } from "@/lib/worlds/input";
import { type Invited, inviteMember } from "@/lib/worlds/invite-member";
import type { MemberView } from "@/lib/worlds/read";
import { removeMember } from "@/lib/worlds/remove-member";
import { revokeInvitation } from "@/lib/worlds/revoke-invitation";

/** Invites somebody by e-mail address. Answers what came of it, in words. */
export async function addMemberAction(slug: string, _: FormState<string>, form: FormData): Promise<FormState<string>> {
  const typed = textsOf(form);
  const input = memberInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const member = await asSignedIn((act) => inviteMember(act, slug, input.data));
  if (!member.ok) return failedWith(member.failure, typed, { at: "email" });
  revalidatePath(pageOf(slug));
  return { values: {}, errors: [], done: whatCameOf(member.value) };
}

/** Changes a member's role. Answers the refusal, or null. */
export async function setRoleAction(slug: string, userId: string, role: string): Promise<Refusal | null> {
  const input = memberRole.safeParse({ role });
  if (!input.success) return { kind: "invalid", detail: "There is no such role." };
  const member = await asSignedIn((act) => changeRole(act, slug, String(userId), input.data));
  if (member.ok) revalidatePath(`/w/${slug}`, "layout");
  return refusalOf(member);
}

/** Ends a membership: somebody else's, or one's own. Answers the refusal, or null. */
export async function removeMemberAction(slug: string, userId: string): Promise<Refusal | null> {
  const removed = await asSignedIn((act) => removeMember(act, slug, String(userId)));
  if (removed.ok) revalidatePath(`/w/${slug}`, "layout");
  return refusalOf(removed);
}

/** What is shown of a new invitation, once. */
export type NewLink = { readonly secret: string; readonly role: string };

/** Makes a link of invitation. */
export async function createInvitationAction(
  slug: string,
  _: FormState<NewLink>,
  form: FormData,
): Promise<FormState<NewLink>> {
  const typed = textsOf(form);
  const input = invitationInput.safeParse({ ...typed, days: Number(typed.days) });
  if (!input.success) return refused(input.error, typed);
  const made = await asSignedIn((act) => createInvitation(act, slug, input.data), "secret");
  if (!made.ok) return failedWith(made.failure, typed);
  revalidatePath(pageOf(slug));
  return { values: typed, errors: [], done: { secret: made.value.secret, role: input.data.role } };
}

/** Ends an invitation. Answers the refusal, or null. */
export async function revokeInvitationAction(slug: string, id: string): Promise<Refusal | null> {
  const revoked = await asSignedIn((act) => revokeInvitation(act, slug, String(id)));
  if (revoked.ok) revalidatePath(pageOf(slug));
  return refusalOf(revoked);
}

const MAILED = {
  sent: "A mail tells them",
  failed: "The mail could not be sent: tell them yourself",
  none: "No mail is sent from here: tell them yourself",
} as const;

function whatCameOf(came: { member: MemberView } | { invited: Invited }): string {
  if ("member" in came) return `${came.member.name} is a member with this role.`;
  const { email, mail } = came.invited;
  return `${email} is invited. ${MAILED[mail]}; they accept when they sign in.`;
}

function pageOf(slug: string): string {
  return `/w/${slug}/members`;
}
