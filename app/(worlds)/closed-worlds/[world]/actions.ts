"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { anyName, buttonAction } from "@/app/server-action";
import { refusalOf } from "@/components/api/refusal";
import { restoreWorld } from "@/lib/administration/restore-world";
import { asSignedIn } from "@/lib/auth/session-actor";

/** Brings a deleted world back and goes there. Returns the refusal. */
export const restoreWorldAction = buttonAction([anyName], async (slug) => {
  const restored = await asSignedIn((context) => restoreWorld(context, slug));
  if (!restored.ok) return refusalOf(restored);
  revalidatePath("/", "layout");
  redirect(`/w/${slug}`);
});
