"use server";

import { z } from "zod";
import { formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED } from "@/components/form/form-state";
import { unsubscribeByToken } from "@/lib/activity/mails/unsubscribe";
import { currentKnock } from "@/lib/auth/knock";

/** What stands in the link of a mail is longer than a name. */
const anyToken = z.string().max(2_000);

/** Ends what a link of a mail ends; nobody needs to be signed in. */
export const unsubscribeAction = formAction([anyToken], async (token) => {
  const { db } = await currentKnock();
  const ended = await unsubscribeByToken(db, token);
  return ended.ok ? SUCCEEDED : failedWith(ended.failure, {});
});
