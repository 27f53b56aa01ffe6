"use server";

import { revalidatePath } from "next/cache";
import { currentAct } from "@/lib/auth/session-actor";
import { seenInput } from "@/lib/changes/input";
import { markSeen } from "@/lib/changes/mark-seen";

/** Marks a world's changes as seen up to a time. Answers the refusal in words, or null. */
export async function markSeenAction(world: string, upTo: string): Promise<string | null> {
  const input = seenInput.safeParse({ upTo });
  if (!input.success) return "This time cannot be read. Load the page again.";
  const marked = await markSeen(await currentAct(`/w/${world}/changes`), world, input.data);
  revalidatePath(`/w/${world}`, "layout");
  return marked.ok ? null : marked.failure.detail;
}
