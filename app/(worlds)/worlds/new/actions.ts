"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/server-action";
import { failedWith, refused, textsOf } from "@/components/form/form-state";
import { asSignedIn } from "@/lib/auth/session-actor";
import { createWorld } from "@/lib/worlds/create-world";
import { newWorld } from "@/lib/worlds/input";

/** Makes a world and goes there. */
export const createWorldAction = formAction([], async (form) => {
  const typed = textsOf(form);
  const input = newWorld.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const made = await asSignedIn((context) => createWorld(context, input.data), "world");
  if (!made.ok) return failedWith(made.failure, typed, { at: "slug" });
  revalidatePath("/", "layout");
  redirect(`/w/${made.value.slug}`);
});
