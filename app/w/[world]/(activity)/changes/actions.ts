"use server";

import { revalidatePath } from "next/cache";
import { anyName, buttonAction } from "@/app/server-action";
import { refusalOf } from "@/components/api/refusal";
import { seenInput } from "@/lib/activity/changes/input";
import { markSeen } from "@/lib/activity/changes/mark-seen";
import { asSignedIn } from "@/lib/auth/session-actor";

/** Marks a world's changes as seen up to a time. Returns the refusal, or null. */
export const markSeenAction = buttonAction([anyName, seenInput.shape.upTo], async (world, upTo) => {
  const marked = await asSignedIn((context) => markSeen(context, world, { upTo }));
  if (marked.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(marked);
});
