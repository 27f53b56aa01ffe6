"use server";

import { redirect } from "next/navigation";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, refused } from "@/components/form/form-state";
import { passwordReset } from "@/lib/auth/input";
import { currentKnock } from "@/lib/auth/knock";
import { resetByMail } from "@/lib/auth/reset-by-mail";
import { startSession } from "@/lib/auth/session-cookie";

/** Sets the new password, signs this browser in, and shows the account. */
export const resetPasswordAction = formAction([anyName], async (secret, form) => {
  const input = passwordReset.safeParse({
    password: form.get("password") ?? "",
    endPrograms: form.get("endPrograms") === "on",
    endProviders: form.get("endProviders") === "on",
  });
  if (!input.success) return refused(input.error, {});
  const { db, now } = await currentKnock();
  const done = await resetByMail(db, secret, input.data, now);
  if (!done.ok) return failedWith(done.failure, {});
  await startSession(done.value);
  redirect("/account");
});
