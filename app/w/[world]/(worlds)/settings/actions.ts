"use server";

import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";

/** Changes a world's title, description and who may read it. */
export const updateWorldAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const updated = await callEndpoint("put", "/worlds/{world}", { params: { world }, body: typed, form });
  return updated.ok ? SUCCEEDED : failedWith(updated.failure, typed);
});

/** Says how a world reviews. */
export const setReviewRulesAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const body = { ...typed, approvals: Number(typed.approvals), ownApproval: typed.ownApproval === "on" };
  const set = await callEndpoint("put", "/worlds/{world}/review", { params: { world }, body, form });
  return set.ok ? SUCCEEDED : failedWith(set.failure, typed);
});

/** Deletes a world and goes to the page where it can be restored. */
export const deleteWorldAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const deleted = await callEndpoint("delete", "/worlds/{world}", { params: { world }, body: typed, form });
  if (!deleted.ok) return failedWith(deleted.failure, typed);
  redirect(`/closed-worlds/${world}`);
});
