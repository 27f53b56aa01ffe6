"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { formAction } from "@/app/server-action";
import { failedWith, refused, textsOf } from "@/components/form/form-state";
import { clientIp } from "@/lib/auth/client-ip";
import { signInInput } from "@/lib/auth/input";
import { currentDevice, startSession } from "@/lib/auth/session-cookie";
import { signIn } from "@/lib/auth/sign-in";
import { systemClock } from "@/lib/base/clock";
import { safeRedirect } from "@/lib/base/safe-redirect";
import { db } from "@/lib/db";

const SECRET = ["password"];

/** Signs in and goes back to where one came from. */
export const signInAction = formAction([], async (form) => {
  const { callbackUrl, ...typed } = textsOf(form);
  const input = signInInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed, SECRET);
  const knock = { db, now: systemClock(), ipAddress: clientIp(await headers()), device: await currentDevice() };
  const signedIn = await signIn(knock, input.data);
  if (!signedIn.ok) return failedWith(signedIn.failure, typed, { secret: SECRET });
  await startSession(signedIn.value);
  redirect(safeRedirect(callbackUrl));
});
