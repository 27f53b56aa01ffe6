"use server";

import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, formAction } from "@/app/server-action";
import { failedWith } from "@/components/form/form-state";

/** Joins the world that the link offers, and goes there. */
export const acceptInvitationAction = formAction([anyName], async (secret, form) => {
  const accepted = await callEndpoint("post", "/invitations/{secret}/accept", { params: { secret }, form });
  return accepted.ok ? redirect(`/w/${accepted.value.slug}`) : failedWith(accepted.failure, {});
});
