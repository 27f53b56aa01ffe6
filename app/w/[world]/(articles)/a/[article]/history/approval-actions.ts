"use server";

import { revalidatePath } from "next/cache";
import { anyName, buttonAction } from "@/app/server-action";
import { refusalOf } from "@/components/api/refusal";
import { approveRevisions } from "@/lib/articles/approvals/approve-revisions";
import { articleApproval } from "@/lib/articles/approvals/input";
import { articleProtection } from "@/lib/articles/protection/input";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { asSignedIn } from "@/lib/auth/session-actor";

/** Approves an article's revisions up to one. Returns the refusal, or null. */
export const approveAction = buttonAction([anyName, anyName, articleApproval], async (world, article, input) => {
  const approved = await asSignedIn((context) => approveRevisions(context, world, article, input));
  if (approved.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(approved);
});

/** Says who may write an article. Returns the refusal, or null. */
export const protectAction = buttonAction([anyName, anyName, articleProtection], async (world, article, input) => {
  const set = await asSignedIn((context) => protectArticle(context, world, article, input));
  if (set.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(set);
});
