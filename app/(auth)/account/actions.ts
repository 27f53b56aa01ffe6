"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { type Refusal, refusalOf } from "@/components/api/refusal";
import { type FormState, failedWith, refused, textsOf } from "@/components/form/form-state";
import { changePassword } from "@/lib/auth/change-password";
import { clientIp } from "@/lib/auth/client-ip";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import { createOwnToken } from "@/lib/auth/create-own-token";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";
import { ownTokenInput, passwordChange, profileInput, tokenInput } from "@/lib/auth/input";
import { revokeFeedKey } from "@/lib/auth/revoke-feed-key";
import { revokeToken } from "@/lib/auth/revoke-token";
import { asSignedIn, currentSession } from "@/lib/auth/session-actor";
import { startSession } from "@/lib/auth/session-cookie";
import { unlinkProvider } from "@/lib/auth/unlink-provider";
import { updateProfile } from "@/lib/auth/update-profile";
import { requestVerification } from "@/lib/auth/verify-address";
import type { Failure, SignedOut } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";

const PAGE = "/account";

/** Changes one's name. */
export const updateProfileAction = formAction([], async (form) => {
  const typed = textsOf(form);
  const input = profileInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const updated = await asSignedIn((context) => updateProfile(context, input.data));
  if (!updated.ok) return failedWith(updated.failure, typed);
  revalidatePath("/", "layout");
  return { values: typed, errors: [], done: true };
});

/** Sends the mail that verifies one's address. */
export const requestVerificationAction = formAction([], async () => {
  const place = clientIp(await headers());
  const asked = await asSignedIn((context) => requestVerification(context, place));
  return asked.ok ? { values: {}, errors: [], done: true } : failedWith(asked.failure, {});
});

/** Changes one's password; this browser stays signed in, all others do not. */
export const changePasswordAction = formAction([], async (form) => {
  const input = passwordChange.safeParse({
    old: form.get("old") ?? "",
    new: form.get("new"),
    endPrograms: form.get("endPrograms") === "on",
  });
  if (!input.success) return refused(input.error, {});
  const changed = await asSignedIn((context) => changePassword(context, input.data));
  if (!changed.ok) return failedWith(changed.failure, {});
  await startSession(changed.value);
  revalidatePath(PAGE);
  return { values: {}, errors: [], done: true };
});

/** What is shown of a new token, once. */
export type NewToken = { readonly name: string; readonly token: string };

/** Makes an API token. */
export const createTokenAction = formAction([], async (form): Promise<FormState<NewToken>> => {
  const { days = "", password = "", ...typed } = textsOf(form);
  const input = ownTokenInput.safeParse({ ...typed, password, days: days === "" ? null : Number(days) });
  if (!input.success) return refused(input.error, typed);
  const session = await currentSession();
  const signedInAt = session?.createdAt ?? new Date(0);
  const made = await asSignedIn((context) => createOwnToken(context, input.data, signedInAt), "secret");
  if (!made.ok) return failedWith(made.failure, typed, made.failure.kind === "conflict" ? { at: "name" } : {});
  revalidatePath(PAGE);
  return { values: {}, errors: [], done: made.value };
});

/** Revokes a token. Returns the refusal, or null. */
export const revokeTokenAction = buttonAction([anyName], async (id) => {
  return refusalOrNull(await asSignedIn((context) => revokeToken(context, id)));
});

/** Makes a key by which programs read the feeds of one's worlds. */
export const createFeedKeyAction = formAction([], async (form): Promise<FormState<NewToken>> => {
  const typed = textsOf(form);
  const input = tokenInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const made = await asSignedIn((context) => createFeedKey(context, input.data), "secret");
  if (!made.ok) return failedWith(made.failure, typed, { at: "name" });
  revalidatePath(PAGE);
  return { values: {}, errors: [], done: made.value };
});

/** Revokes a key of feeds. Returns the refusal, or null. */
export const revokeFeedKeyAction = buttonAction([anyName], async (id) => {
  return refusalOrNull(await asSignedIn((context) => revokeFeedKey(context, id)));
});

/** Ends signing in through a provider. Returns the refusal, or null. */
export const unlinkProviderAction = buttonAction([anyName], async (provider) => {
  return refusalOrNull(await asSignedIn((context) => unlinkProvider(context, provider)));
});

/** Ends one of one's sessions. Returns the refusal, or null. */
export const endSessionAction = buttonAction([anyName], async (id) => {
  return refusalOrNull(await asSignedIn((context) => endSession(context, id)));
});

/** Ends all of one's sessions but the one of this browser. */
export const endOtherSessionsAction = buttonAction([], async () => {
  const session = await currentSession();
  return refusalOrNull(await asSignedIn((context) => endOtherSessions(context, session?.id ?? "")));
});

function refusalOrNull(result: Result<unknown, Failure | SignedOut>): Refusal | null {
  if (result.ok) revalidatePath(PAGE);
  return refusalOf(result);
}
