"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, refused, textsOf } from "@/components/form/form-state";
import { deleteWorld } from "@/lib/administration/delete-world";
import { deleteWorldInput } from "@/lib/administration/input";
import { asSignedIn } from "@/lib/auth/session-actor";
import { reviewRulesInput, worldSettings } from "@/lib/worlds/input";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { updateWorld } from "@/lib/worlds/update-world";

/** Changes a world's title, description and who may read it. */
export const updateWorldAction = formAction([anyName], async (slug, form) => {
  const typed = textsOf(form);
  const input = worldSettings.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const updated = await asSignedIn((context) => updateWorld(context, slug, input.data));
  if (!updated.ok) return failedWith(updated.failure, typed);
  revalidatePath("/", "layout");
  return { values: typed, errors: [], done: true };
});

/** Says how a world reviews. */
export const setReviewRulesAction = formAction([anyName], async (slug, form) => {
  const typed = textsOf(form);
  const { scope, approvals, ownApproval, proposers } = typed;
  const input = reviewRulesInput.safeParse({
    scope,
    approvals: Number(approvals),
    ownApproval: ownApproval === "on",
    proposers,
  });
  if (!input.success) return refused(input.error, typed);
  const set = await asSignedIn((context) => setReviewRules(context, slug, input.data));
  if (!set.ok) return failedWith(set.failure, typed);
  revalidatePath(`/w/${slug}`, "layout");
  return { values: typed, errors: [], done: true };
});

/** Deletes a world and goes to the page where it can be restored. */
export const deleteWorldAction = formAction([anyName], async (slug, form) => {
  const typed = textsOf(form);
  const input = deleteWorldInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const deleted = await asSignedIn((context) => deleteWorld(context, slug, input.data));
  if (!deleted.ok) return failedWith(deleted.failure, typed);
  revalidatePath("/", "layout");
  redirect(`/closed-worlds/${slug}`);
});
