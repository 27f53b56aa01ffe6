"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/server-action";
import { failedWith, refused, textsOf } from "@/components/form/form-state";
import { signUpInput } from "@/lib/auth/input";
import { currentKnock } from "@/lib/auth/knock";
import { requestSignUp } from "@/lib/auth/request-sign-up";
import { startSession } from "@/lib/auth/session-cookie";
import { signUp } from "@/lib/auth/sign-up";
import { rememberSignUp } from "@/lib/auth/sign-up-cookie";
import { safeRedirect } from "@/lib/base/safe-redirect";
import { mailConfigured } from "@/lib/mail/send-mail";
import { invitationIn } from "@/lib/worlds/invitation";

const SECRET = ["password"];

/** Makes an account, signs it in, and goes back to where one came from; where mail is configured, the account waits for its link. */
export const signUpAction = formAction([], async (form) => {
  const { callbackUrl, ...typed } = textsOf(form);
  const input = signUpInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed, SECRET);
  const goal = safeRedirect(callbackUrl);
  const invitation = invitationIn(goal);
  if (mailConfigured()) {
    const request = await requestSignUp(await currentKnock(), { input: input.data, goal, invitation });
    if (!request.ok) return failedWith(request.failure, typed, { secret: SECRET });
    await rememberSignUp({ id: request.value.id, goal });
    redirect("/sign-up/check-mail");
  }
  const admitted = await signUp(await currentKnock(), input.data, invitation);
  if (!admitted.ok) {
    const at = admitted.failure.kind === "conflict" ? "email" : "";
    return failedWith(admitted.failure, typed, { at, secret: SECRET });
  }
  await startSession(admitted.value);
  redirect(goal);
});
