"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { anyName, formAction } from "@/app/server-action";
import { failedWith } from "@/components/form/form-state";
import { asSignedIn } from "@/lib/auth/session-actor";
import { acceptInvitation } from "@/lib/worlds/accept-invitation";

/** Joins the world that the link offers, and goes there. */
export const acceptInvitationAction = formAction([anyName], async (secret) => {
  const accepted = await asSignedIn((context) => acceptInvitation(context, secret));
  if (!accepted.ok) return failedWith(accepted.failure, {});
  revalidatePath(`/w/${accepted.value.slug}`, "layout");
  redirect(`/w/${accepted.value.slug}`);
});
