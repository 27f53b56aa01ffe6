"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/server-action";
import { failedWith, refused, textsOf } from "@/components/form/form-state";
import { signInInput } from "@/lib/auth/input";
import { currentKnock } from "@/lib/auth/knock";
import { currentDevice, startSession } from "@/lib/auth/session-cookie";
import { signIn } from "@/lib/auth/sign-in";
import { safeRedirect } from "@/lib/base/safe-redirect";

const SECRET = ["password"];

/** Signs in and goes back to where one came from. */
export const signInAction = formAction([], async (form) => {
  const { callbackUrl, ...typed } = textsOf(form);
  const input = signInInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed, SECRET);
  const knock = { ...(await currentKnock()), device: await currentDevice() };
  const signedIn = await signIn(knock, input.data);
  if (!signedIn.ok) return failedWith(signedIn.failure, typed, { secret: SECRET });
  await startSession(signedIn.value);
  redirect(safeRedirect(callbackUrl));
});
