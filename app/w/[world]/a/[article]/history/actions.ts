"use server";

import { revalidatePath } from "next/cache";
import { articlePath } from "@/lib/articles/article";
import { askForReview } from "@/lib/articles/ask-for-review";
import { articleRestore, articleReview, articleTrash } from "@/lib/articles/input";
import { restoreRevision } from "@/lib/articles/restore-revision";
import { trashArticle } from "@/lib/articles/trash-article";
import { untrashArticle } from "@/lib/articles/untrash-article";
import { currentAct } from "@/lib/auth/session-actor";

/** What came of restoring: the new revision's number, or why not. */
export type Restored = { readonly revision: number } | { readonly refusal: string };

/** Brings a revision back as a new one. `input` is checked here: it comes from the browser. */
export async function restoreAction(world: string, article: string, input: unknown): Promise<Restored> {
  const asked = articleRestore.safeParse(input);
  if (!asked.success) return { refusal: asked.error.issues.map(({ message }) => message).join(" ") };
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const restored = await restoreRevision(act, world, article, asked.data);
  if (!restored.ok) return { refusal: restored.failure.detail };
  revalidatePath(`/w/${world}`, "layout");
  return restored.value;
}

/** Moves an article to the trash. Answers the refusal in words, or null. */
export async function trashAction(world: string, article: string, input: unknown): Promise<string | null> {
  const asked = articleTrash.safeParse(input);
  if (!asked.success) return asked.error.issues.map(({ message }) => message).join(" ");
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const trashed = await trashArticle(act, world, article, asked.data);
  revalidatePath(`/w/${world}`, "layout");
  return trashed.ok ? null : trashed.failure.detail;
}

/** Brings an article back from the trash. Answers the refusal in words, or null. */
export async function untrashAction(world: string, article: string): Promise<string | null> {
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const back = await untrashArticle(act, world, article);
  revalidatePath(`/w/${world}`, "layout");
  return back.ok ? null : back.failure.detail;
}

/** Says that an article wants review, or no longer. Answers the refusal in words, or null. */
export async function askForReviewAction(world: string, article: string, input: unknown): Promise<string | null> {
  const asked = articleReview.safeParse(input);
  if (!asked.success) return asked.error.issues.map(({ message }) => message).join(" ");
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const set = await askForReview(act, world, article, asked.data);
  revalidatePath(`/w/${world}`, "layout");
  return set.ok ? null : set.failure.detail;
}
