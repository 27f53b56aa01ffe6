"use server";

import { type FormState, failedWith } from "@/components/form/form-state";
import { currentKnock } from "@/lib/auth/knock";
import { sendSignUpAgain, signUpGone } from "@/lib/auth/request-sign-up";
import { ownSignUp } from "@/lib/auth/sign-up-cookie";

/** Sends the mail of this browser's sign-up again. */
export async function sendAgainAction(): Promise<FormState> {
  const own = await ownSignUp();
  if (!own) return failedWith(signUpGone(), {});
  const sent = await sendSignUpAgain(await currentKnock(), own.id, own.goal);
  return sent.ok ? { values: {}, errors: [], done: true } : failedWith(sent.failure, {});
}
