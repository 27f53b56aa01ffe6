"use server";

import { revalidatePath } from "next/cache";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { refusalOf } from "@/components/api/refusal";
import { type FormState, failedWith, refused, textsOf } from "@/components/form/form-state";
import { asSignedIn } from "@/lib/auth/session-actor";
import { changeRole } from "@/lib/worlds/change-role";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { invitationInput, memberInput, memberRole } from "@/lib/worlds/input";
import { type Invited, inviteMember } from "@/lib/worlds/invite-member";
import type { MemberView } from "@/lib/worlds/read";
import { removeMember } from "@/lib/worlds/remove-member";
import { revokeInvitation } from "@/lib/worlds/revoke-invitation";

/** Invites somebody by e-mail address. Returns what came of it, in words. */
export const addMemberAction = formAction([anyName], async (slug, form): Promise<FormState<string>> => {
  const typed = textsOf(form);
  const input = memberInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const member = await asSignedIn((context) => inviteMember(context, slug, input.data));
  if (!member.ok) return failedWith(member.failure, typed, { at: "email" });
  revalidatePath(pageOf(slug));
  return { values: {}, errors: [], done: whatCameOf(member.value) };
});

/** Changes a member's role. Returns the refusal, or null. */
export const setRoleAction = buttonAction([anyName, anyName, memberRole.shape.role], async (slug, userId, role) => {
  const member = await asSignedIn((context) => changeRole(context, slug, userId, { role }));
  if (member.ok) revalidatePath(`/w/${slug}`, "layout");
  return refusalOf(member);
});

/** Ends a membership: somebody else's, or one's own. Returns the refusal, or null. */
export const removeMemberAction = buttonAction([anyName, anyName], async (slug, userId) => {
  const removed = await asSignedIn((context) => removeMember(context, slug, userId));
  if (removed.ok) revalidatePath(`/w/${slug}`, "layout");
  return refusalOf(removed);
});

/** What is shown of a new invitation, once. */
export type NewLink = { readonly secret: string; readonly role: string };

/** Makes a link of invitation. */
export const createInvitationAction = formAction([anyName], async (slug, form): Promise<FormState<NewLink>> => {
  const typed = textsOf(form);
  const input = invitationInput.safeParse({ ...typed, days: Number(typed.days) });
  if (!input.success) return refused(input.error, typed);
  const made = await asSignedIn((context) => createInvitation(context, slug, input.data), "secret");
  if (!made.ok) return failedWith(made.failure, typed);
  revalidatePath(pageOf(slug));
  return { values: typed, errors: [], done: { secret: made.value.secret, role: input.data.role } };
});

/** Ends an invitation. Returns the refusal, or null. */
export const revokeInvitationAction = buttonAction([anyName, anyName], async (slug, id) => {
  const revoked = await asSignedIn((context) => revokeInvitation(context, slug, id));
  if (revoked.ok) revalidatePath(pageOf(slug));
  return refusalOf(revoked);
});

const MAILED = {
  sent: "We sent them an e-mail",
  failed: "The e-mail could not be sent: tell them yourself",
  none: "This site does not send e-mail, so tell them yourself",
} as const;

function whatCameOf(came: { member: MemberView } | { invited: Invited }): string {
  if ("member" in came) return `${came.member.name} is a member with this role.`;
  const { email, mail } = came.invited;
  return `${email} is invited. ${MAILED[mail]}; they can accept when they sign in.`;
}

function pageOf(slug: string): string {
  return `/w/${slug}/members`;
}
