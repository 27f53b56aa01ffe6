"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type Refusal, refusalOf } from "@/components/form/refusal";
import { asSignedIn } from "@/lib/auth/session-actor";
import { acceptReceived, declineReceived } from "@/lib/worlds/received-invitations";

/** Joins the world of an invitation for one's address, and goes there. Answers the refusal. */
export async function acceptReceivedAction(id: string): Promise<Refusal | null> {
  const accepted = await asSignedIn((act) => acceptReceived(act, String(id)));
  if (!accepted.ok) return refusalOf(accepted);
  revalidatePath("/", "layout");
  redirect(`/w/${accepted.value.slug}`);
}

/** Says no to an invitation for one's address. Answers the refusal, or null. */
export async function declineReceivedAction(id: string): Promise<Refusal | null> {
  const declined = await asSignedIn((act) => declineReceived(act, String(id)));
  revalidatePath("/", "layout");
  return refusalOf(declined);
}
