"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { anyName, buttonAction } from "@/app/server-action";
import { refusalOf } from "@/components/api/refusal";
import { asSignedIn } from "@/lib/auth/session-actor";
import { acceptReceived, declineReceived } from "@/lib/worlds/received-invitations";

/** Joins the world of an invitation for one's address, and goes there. Returns the refusal. */
export const acceptReceivedAction = buttonAction([anyName], async (id) => {
  const accepted = await asSignedIn((context) => acceptReceived(context, id));
  if (!accepted.ok) return refusalOf(accepted);
  revalidatePath("/", "layout");
  redirect(`/w/${accepted.value.slug}`);
});

/** Says no to an invitation for one's address. Returns the refusal, or null. */
export const declineReceivedAction = buttonAction([anyName], async (id) => {
  const declined = await asSignedIn((context) => declineReceived(context, id));
  revalidatePath("/", "layout");
  return refusalOf(declined);
});
