"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type FormState, failedWith } from "@/components/form/form-state";
import { asSignedIn } from "@/lib/auth/session-actor";
import { acceptInvitation } from "@/lib/worlds/accept-invitation";

/** Joins the world that the link offers, and goes there. */
export async function acceptInvitationAction(secret: string): Promise<FormState> {
  const accepted = await asSignedIn((act) => acceptInvitation(act, String(secret)));
  if (!accepted.ok) return failedWith(accepted.failure, {});
  revalidatePath(`/w/${accepted.value.slug}`, "layout");
  redirect(`/w/${accepted.value.slug}`);
}
