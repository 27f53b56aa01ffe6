"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type FormState, failedWith, refused, textsOf } from "@/components/form/form-state";
import { clientPlace } from "@/lib/auth/client-place";
import { signUpInput } from "@/lib/auth/input";
import { startSession } from "@/lib/auth/session-cookie";
import { signUp } from "@/lib/auth/sign-up";
import { systemClock } from "@/lib/base/clock";
import { ownPath } from "@/lib/base/own-path";
import { db } from "@/lib/db";
import { invitationIn } from "@/lib/worlds/invitation";

const SECRET = ["password"];

/** Makes an account, signs it in, and goes back to where one came from: to an invitation, for example. */
export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  const { callbackUrl, ...typed } = textsOf(form);
  const input = signUpInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed, SECRET);
  const goal = ownPath(callbackUrl);
  const knock = { db, now: systemClock(), place: clientPlace(await headers()) };
  const admitted = await signUp(knock, input.data, invitationIn(goal));
  if (!admitted.ok) {
    const at = admitted.failure.kind === "conflict" ? "email" : "";
    return failedWith(admitted.failure, typed, { at, secret: SECRET });
  }
  await startSession(admitted.value);
  redirect(goal);
}
