"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type Refusal, refusalOf } from "@/components/form/refusal";
import { restoreWorld } from "@/lib/administration/restore-world";
import { asSignedIn } from "@/lib/auth/session-actor";

/** Brings a deleted world back and goes there. Answers the refusal. */
export async function restoreWorldAction(slug: string): Promise<Refusal | null> {
  const restored = await asSignedIn((act) => restoreWorld(act, slug));
  if (!restored.ok) return refusalOf(restored);
  revalidatePath("/", "layout");
  redirect(`/w/${slug}`);
}
