"use server";

import { formAction } from "@/app/server-action";
import { failedWith } from "@/components/form/form-state";
import { currentKnock } from "@/lib/auth/knock";
import { sendSignUpAgain, signUpGone } from "@/lib/auth/request-sign-up";
import { ownSignUp } from "@/lib/auth/sign-up-cookie";

/** Sends the mail of this browser's sign-up again. */
export const sendAgainAction = formAction([], async () => {
  const own = await ownSignUp();
  if (!own) return failedWith(signUpGone(), {});
  const sent = await sendSignUpAgain(await currentKnock(), own.id, own.goal);
  return sent.ok ? { values: {}, errors: [], done: true } : failedWith(sent.failure, {});
});
