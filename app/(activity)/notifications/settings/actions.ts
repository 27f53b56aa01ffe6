"use server";

import { revalidatePath } from "next/cache";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";

/** Chooses when one is mailed what one is notified of. */
export const setMailSettingsAction = formAction([], async (form) => {
  const { hour, weekday, ...typed } = textsOf(form);
  const body = { ...typed, hour: Number(hour), weekday: Number(weekday) };
  const set = await callEndpoint("put", "/notifications/mail", { params: {}, body, form });
  return set.ok ? { ...SUCCEEDED, values: textsOf(form) } : failedWith(set.failure, textsOf(form));
});

/** Begins one's mails of a world again. */
export const unmuteWorldAction = buttonAction([anyName], async (world) => {
  const unmuted = await callEndpoint("put", "/worlds/{world}/mail", { params: { world }, body: { muted: false } });
  revalidatePath("/notifications/settings");
  return unmuted;
});
