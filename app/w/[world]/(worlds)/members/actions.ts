"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import type { ResponseOf } from "@/components/api/calls";
import { type FormState, failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { worldsMessages } from "@/lib/language/subjects/worlds";

/** Invites somebody by e-mail address. Returns what came of it, in words. */
export const addMemberAction = formAction([anyName], async (world, form): Promise<FormState<string>> => {
  const typed = textsOf(form);
  const member = await callEndpoint("put", "/worlds/{world}/members", { params: { world }, body: typed, form });
  if (!member.ok) return failedWith(member.failure, typed, { at: "email" });
  return { ...SUCCEEDED, done: whatCameOf(member.value) };
});

/** Changes a member's role. Returns the refusal, or null. */
export const setRoleAction = buttonAction([anyName, anyName, anyName], (world, user, role) =>
  callEndpoint("put", "/worlds/{world}/members/{user}", { params: { world, user }, body: { role } }),
);

/** Ends a membership: somebody else's, or one's own. Returns the refusal, or null. */
export const removeMemberAction = buttonAction([anyName, anyName], (world, user) =>
  callEndpoint("delete", "/worlds/{world}/members/{user}", { params: { world, user } }),
);

/** What is shown of a new invitation, once: the path of its link. */
export type NewLink = { readonly path: string; readonly role: string };

/** Makes a link of invitation. */
export const createInvitationAction = formAction([anyName], async (world, form): Promise<FormState<NewLink>> => {
  const { role = "", days, ...typed } = textsOf(form);
  const body = { ...typed, role, days: Number(days) };
  const made = await callEndpoint("post", "/worlds/{world}/invitations", { params: { world }, body, form });
  if (!made.ok) return failedWith(made.failure, textsOf(form));
  return { ...SUCCEEDED, values: textsOf(form), done: { path: made.value.path, role } };
});

/** Ends an invitation. Returns the refusal, or null. */
export const revokeInvitationAction = buttonAction([anyName, anyName], (world, id) =>
  callEndpoint("delete", "/worlds/{world}/invitations/{id}", { params: { world, id } }),
);

function whatCameOf(came: ResponseOf<"put", "/worlds/{world}/members">): string {
  const t = worldsMessages();
  if ("member" in came) return t("nameIsAMemberWithThis", { name: came.member.name });
  const { email, mail } = came.invited;
  return mail === "queued" ? t("emailIsInvitedAnEMail", { email }) : t("emailIsInvitedThisSiteDoes", { email });
}
