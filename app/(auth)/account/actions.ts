"use server";

import { revalidatePath } from "next/cache";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { type FormState, failedWith, refused, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { requestAddressChange } from "@/lib/auth/change-address";
import { changePassword } from "@/lib/auth/change-password";
import { createOwnToken } from "@/lib/auth/create-own-token";
import { endOtherSessions } from "@/lib/auth/end-sessions";
import { addressChange, ownTokenInput, passwordChange, profileInput } from "@/lib/auth/input";
import { currentKnock } from "@/lib/auth/knock";
import { asSignedIn, currentSession } from "@/lib/auth/session-actor";
import { startSession } from "@/lib/auth/session-cookie";
import { unlinkProvider } from "@/lib/auth/unlink-provider";
import { updateProfile } from "@/lib/auth/update-profile";
import { requestVerification } from "@/lib/auth/verify-address";
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
  return SUCCEEDED;
});

/** Sends the mail that verifies one's address. */
export const requestVerificationAction = formAction([], async () => {
  const { ipAddress } = await currentKnock();
  const asked = await asSignedIn((context) => requestVerification(context, ipAddress));
  return asked.ok ? SUCCEEDED : failedWith(asked.failure, {});
});

/** Sends a link to a new address, which makes it one's own. */
export const requestAddressChangeAction = formAction([], async (form): Promise<FormState<string>> => {
  const typed = textsOf(form);
  const input = addressChange.safeParse(typed);
  if (!input.success) return refused(input.error, typed, ["password"]);
  const { ipAddress } = await currentKnock();
  const asked = await asSignedIn((context) => requestAddressChange(context, ipAddress, input.data));
  if (!asked.ok) return failedWith(asked.failure, typed, { secret: ["password"] });
  return { values: {}, errors: [], done: asked.value.email };
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
  return SUCCEEDED;
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
export const revokeTokenAction = buttonAction([anyName], (id) =>
  callEndpoint("delete", "/tokens/{id}", { params: { id } }),
);

/** Makes a key by which programs read the feeds of one's worlds. */
export const createFeedKeyAction = formAction([], async (form): Promise<FormState<NewToken>> => {
  const typed = textsOf(form);
  const made = await callEndpoint("post", "/feed-keys", { params: {}, body: typed, form });
  if (!made.ok) return failedWith(made.failure, typed, { at: "name" });
  return { ...SUCCEEDED, done: { name: made.value.name, token: made.value.key } };
});

/** Revokes a key of feeds. Returns the refusal, or null. */
export const revokeFeedKeyAction = buttonAction([anyName], (id) =>
  callEndpoint("delete", "/feed-keys/{id}", { params: { id } }),
);

/** Ends signing in through a provider. Returns the refusal, or null. */
export const unlinkProviderAction = buttonAction([anyName], async (provider) =>
  renewed(await asSignedIn((context) => unlinkProvider(context, provider))),
);

/** Ends one of one's sessions. Returns the refusal, or null. */
export const endSessionAction = buttonAction([anyName], (id) =>
  callEndpoint("delete", "/sessions/{id}", { params: { id } }),
);

/** Ends all of one's sessions but the one of this browser. */
export const endOtherSessionsAction = buttonAction([], async () => {
  const session = await currentSession();
  return renewed(await asSignedIn((context) => endOtherSessions(context, session?.id ?? "")));
});

function renewed<T extends Result<unknown, unknown>>(result: T): T {
  if (result.ok) revalidatePath(PAGE);
  return result;
}
