"use server";

import { revalidatePath } from "next/cache";
import { articlePath } from "@/lib/articles/article";
import { askForReview } from "@/lib/articles/ask-for-review";
import { articleRestore, articleReview, articleTrash, articleUndo, revisionName } from "@/lib/articles/input";
import { nameRevision, unnameRevision } from "@/lib/articles/name-revision";
import { restoreRevision } from "@/lib/articles/restore-revision";
import { trashArticle } from "@/lib/articles/trash-article";
import { undoRevisions } from "@/lib/articles/undo-revisions";
import { untrashArticle } from "@/lib/articles/untrash-article";
import { currentAct } from "@/lib/auth/session-actor";

/** What came of restoring or undoing: the new revision's number, or why not. */
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

/** Takes back what revisions changed. `input` is checked here: it comes from the browser. */
export async function undoAction(world: string, article: string, input: unknown): Promise<Restored> {
  const asked = articleUndo.safeParse(input);
  if (!asked.success) return { refusal: asked.error.issues.map(({ message }) => message).join(" ") };
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const undone = await undoRevisions(act, world, article, asked.data);
  if (!undone.ok) return { refusal: undone.failure.detail };
  revalidatePath(`/w/${world}`, "layout");
  return undone.value;
}

/** Gives a revision a name, or (null) takes it away. Answers the refusal in words, or null. */
export async function nameAction(
  world: string,
  article: string,
  revision: number,
  name: string | null,
): Promise<string | null> {
  const asked = revisionName.nullable().safeParse(name === null ? null : { name });
  if (!asked.success) return asked.error.issues.map(({ message }) => message).join(" ");
  const act = await currentAct(`${articlePath(world, article)}/history`);
  const named = asked.data
    ? await nameRevision(act, world, article, Number(revision), asked.data)
    : await unnameRevision(act, world, article, Number(revision));
  revalidatePath(`/w/${world}`, "layout");
  return named.ok ? null : named.failure.detail;
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
