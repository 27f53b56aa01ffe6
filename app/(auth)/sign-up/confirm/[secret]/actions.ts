"use server";

import { redirect } from "next/navigation";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, textsOf } from "@/components/form/form-state";
import { confirmSignUp } from "@/lib/auth/confirm-sign-up";
import { currentKnock } from "@/lib/auth/knock";
import { startSession } from "@/lib/auth/session-cookie";
import { forgetSignUp, ownSignUp } from "@/lib/auth/sign-up-cookie";
import { safeRedirect } from "@/lib/base/safe-redirect";
import { invitationIn } from "@/lib/worlds/invitation";

/** Makes the account of a mailed link, signs it in, and goes to where its sign-up came from. */
export const confirmSignUpAction = formAction([anyName, anyName], async (secret, callbackUrl, form) => {
  const goal = safeRedirect(callbackUrl);
  const { password = null } = textsOf(form);
  const ownId = (await ownSignUp())?.id ?? null;
  const following = { secret: secret, ownId, password, invitation: invitationIn(goal) };
  const admitted = await confirmSignUp(await currentKnock(), following);
  if (!admitted.ok) return failedWith(admitted.failure, {});
  await startSession(admitted.value);
  await forgetSignUp();
  redirect(goal);
});
