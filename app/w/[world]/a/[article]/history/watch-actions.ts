"use server";

import { revalidatePath } from "next/cache";
import { approveRevisions } from "@/lib/articles/approve-revisions";
import { articlePath } from "@/lib/articles/article";
import { articleApproval, articleProtection } from "@/lib/articles/input";
import { protectArticle } from "@/lib/articles/protect-article";
import { currentAct } from "@/lib/auth/session-actor";

/** Approves an article's revisions up to one. Answers the refusal in words, or null. */
export async function approveAction(world: string, article: string, input: unknown): Promise<string | null> {
  const asked = articleApproval.safeParse(input);
  if (!asked.success) return asked.error.issues.map(({ message }) => message).join(" ");
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const approved = await approveRevisions(act, world, article, asked.data);
  revalidatePath(`/w/${world}`, "layout");
  return approved.ok ? null : approved.failure.detail;
}

/** Says who may write an article. Answers the refusal in words, or null. */
export async function protectAction(world: string, article: string, input: unknown): Promise<string | null> {
  const asked = articleProtection.safeParse(input);
  if (!asked.success) return asked.error.issues.map(({ message }) => message).join(" ");
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const set = await protectArticle(act, world, article, asked.data);
  revalidatePath(`/w/${world}`, "layout");
  return set.ok ? null : set.failure.detail;
}
