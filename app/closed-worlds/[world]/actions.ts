"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { restoreWorld } from "@/lib/administration/restore-world";
import { currentAct } from "@/lib/auth/session-actor";

/** Brings a deleted world back and goes there. Answers the refusal in words. */
export async function restoreWorldAction(slug: string): Promise<string> {
  const restored = await restoreWorld(await currentAct(`/closed-worlds/${slug}`), slug);
  if (!restored.ok) return restored.failure.detail;
  revalidatePath("/", "layout");
  redirect(`/w/${slug}`);
}
