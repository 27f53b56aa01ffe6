"use server";

import { revalidatePath } from "next/cache";
import { misread, type Refusal, refusalOf } from "@/components/form/refusal";
import { approveRevisions } from "@/lib/articles/approve-revisions";
import { articleApproval, articleProtection } from "@/lib/articles/input";
import { protectArticle } from "@/lib/articles/protect-article";
import { asSignedIn } from "@/lib/auth/session-actor";

/** Approves an article's revisions up to one. Answers the refusal, or null. */
export async function approveAction(world: string, article: string, input: unknown): Promise<Refusal | null> {
  const asked = articleApproval.safeParse(input);
  if (!asked.success) return misread(asked.error);
  const approved = await asSignedIn((act) => approveRevisions(act, world, article, asked.data));
  if (approved.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(approved);
}

/** Says who may write an article. Answers the refusal, or null. */
export async function protectAction(world: string, article: string, input: unknown): Promise<Refusal | null> {
  const asked = articleProtection.safeParse(input);
  if (!asked.success) return misread(asked.error);
  const set = await asSignedIn((act) => protectArticle(act, world, article, asked.data));
  if (set.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(set);
}
