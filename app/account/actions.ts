"use server";

import { revalidatePath } from "next/cache";
import { type FormState, failedWith, refused, textsOf } from "@/components/form/form-state";
import { setSignUp } from "@/lib/administration/set-sign-up";
import { changePassword } from "@/lib/auth/change-password";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import { createToken } from "@/lib/auth/create-token";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";
import { passwordChange, profileInput, tokenInput } from "@/lib/auth/input";
import { revokeFeedKey } from "@/lib/auth/revoke-feed-key";
import { revokeToken } from "@/lib/auth/revoke-token";
import { asSignedIn, currentAct, sessionOrSignIn } from "@/lib/auth/session-actor";
import { startSession } from "@/lib/auth/session-cookie";
import { updateProfile } from "@/lib/auth/update-profile";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

const PAGE = "/account";

/** Changes one's name. */
export async function updateProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = textsOf(form);
  const input = profileInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const updated = await asSignedIn((act) => updateProfile(act, input.data));
  if (!updated.ok) return failedWith(updated.failure, typed);
  revalidatePath("/", "layout");
  return { values: typed, errors: [], done: true };
}

/** Changes one's password; this browser stays signed in, all others do not. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const input = passwordChange.safeParse({
    old: form.get("old") ?? "",
    new: form.get("new"),
    endPrograms: form.get("endPrograms") === "on",
  });
  if (!input.success) return refused(input.error, {});
  const changed = await asSignedIn((act) => changePassword(act, input.data));
  if (!changed.ok) return failedWith(changed.failure, {});
  await startSession(changed.value);
  revalidatePath(PAGE);
  return { values: {}, errors: [], done: true };
}

/** What is shown of a new token, once. */
export type NewToken = { readonly name: string; readonly token: string };

/** Makes an API token. */
export async function createTokenAction(_: FormState<NewToken>, form: FormData): Promise<FormState<NewToken>> {
  const typed = textsOf(form);
  const input = tokenInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const made = await asSignedIn((act) => createToken(act, input.data), "secret");
  if (!made.ok) return failedWith(made.failure, typed, { at: "name" });
  revalidatePath(PAGE);
  return { values: {}, errors: [], done: made.value };
}

/** Revokes a token. Answers the refusal in words, or null. */
export async function revokeTokenAction(id: string): Promise<string | null> {
  const revoked = await revokeToken(await currentAct(PAGE), String(id));
  revalidatePath(PAGE);
  return revoked.ok ? null : revoked.failure.detail;
}

/** Makes a key by which programs read the feeds of one's worlds. */
export async function createFeedKeyAction(_: FormState<NewToken>, form: FormData): Promise<FormState<NewToken>> {
  const typed = textsOf(form);
  const input = tokenInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const made = await asSignedIn((act) => createFeedKey(act, input.data), "secret");
  if (!made.ok) return failedWith(made.failure, typed, { at: "name" });
  revalidatePath(PAGE);
  return { values: {}, errors: [], done: made.value };
}

/** Revokes a key of feeds. Answers the refusal in words, or null. */
export async function revokeFeedKeyAction(id: string): Promise<string | null> {
  const revoked = await revokeFeedKey(await currentAct(PAGE), String(id));
  revalidatePath(PAGE);
  return revoked.ok ? null : revoked.failure.detail;
}

/** Ends one of one's sessions. Answers the refusal in words, or null. */
export async function endSessionAction(id: string): Promise<string | null> {
  const ended = await endSession(await currentAct(PAGE), String(id));
  revalidatePath(PAGE);
  return ended.ok ? null : ended.failure.detail;
}

/** Ends all of one's sessions but the one of this browser. */
export async function endOtherSessionsAction(): Promise<null> {
  const { id, actor } = await sessionOrSignIn(PAGE);
  await endOtherSessions({ db, actor, now: systemClock() }, id);
  revalidatePath(PAGE);
  return null;
}

/** Opens or closes sign-up. Answers the refusal in words, or null. */
export async function setSignUpAction(open: boolean): Promise<string | null> {
  const set = await setSignUp(await currentAct(PAGE), open === true);
  revalidatePath(PAGE);
  return set.ok ? null : set.failure.detail;
}
