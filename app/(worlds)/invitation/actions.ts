"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction } from "@/app/server-action";

/** Joins the world of an invitation for one's address, and goes there. Returns the refusal. */
export const acceptReceivedAction = buttonAction([anyName], async (id) => {
  const accepted = await callEndpoint("post", "/received-invitations/{id}/accept", { params: { id } });
  return accepted.ok ? redirect(`/w/${accepted.value.slug}`) : accepted;
});

/** Says no to an invitation for one's address. Returns the refusal, or null. */
export const declineReceivedAction = buttonAction([anyName], async (id) => {
  const declined = await callEndpoint("post", "/received-invitations/{id}/decline", { params: { id } });
  // One that was taken back meanwhile leaves the list.
  if (!declined.ok) revalidatePath("/", "layout");
  return declined;
});
