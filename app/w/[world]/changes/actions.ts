"use server";

import { revalidatePath } from "next/cache";
import { type Refusal, refusalOf } from "@/components/form/refusal";
import { asSignedIn } from "@/lib/auth/session-actor";
import { seenInput } from "@/lib/changes/input";
import { markSeen } from "@/lib/changes/mark-seen";

/** Marks a world's changes as seen up to a time. Answers the refusal, or null. */
export async function markSeenAction(world: string, upTo: string): Promise<Refusal | null> {
  const input = seenInput.safeParse({ upTo });
  if (!input.success) return { kind: "invalid", detail: "This time cannot be read. Load the page again." };
  const marked = await asSignedIn((act) => markSeen(act, world, input.data));
  if (marked.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(marked);
}
