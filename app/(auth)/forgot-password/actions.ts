"use server";

import { formAction } from "@/app/server-action";
import { type FormState, failedWith, refused, textsOf } from "@/components/form/form-state";
import { resetRequest } from "@/lib/auth/input";
import { currentKnock } from "@/lib/auth/knock";
import { requestReset } from "@/lib/auth/request-reset";

/** Sends a link to choose a new password, if the address has an account; returns the address either way. */
export const forgotPasswordAction = formAction([], async (form): Promise<FormState<string>> => {
  const typed = textsOf(form);
  const input = resetRequest.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const asked = await requestReset(await currentKnock(), input.data.email);
  if (!asked.ok) return failedWith(asked.failure, typed);
  return { values: typed, errors: [], done: input.data.email };
});
