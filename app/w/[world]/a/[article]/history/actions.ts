"use server";

import { revalidatePath } from "next/cache";
import { misread, type Refusal, refusalOf } from "@/components/form/refusal";
import { askForReview } from "@/lib/articles/ask-for-review";
import { articleRestore, articleReview, articleTrash, articleUndo, revisionName } from "@/lib/articles/input";
import { nameRevision, unnameRevision } from "@/lib/articles/name-revision";
import { restoreRevision } from "@/lib/articles/restore-revision";
import { trashArticle } from "@/lib/articles/trash-article";
import { undoRevisions } from "@/lib/articles/undo-revisions";
import { untrashArticle } from "@/lib/articles/untrash-article";
import { asSignedIn } from "@/lib/auth/session-actor";
import type { Failure, SignedOut } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";

/** What came of restoring or undoing: the new revision's number, or why not. */
export type Restored = Result<{ readonly revision: number }, Refusal>;

/** Brings a revision back as a new one. `input` is checked here: it comes from the browser. */
export async function restoreAction(world: string, article: string, input: unknown): Promise<Restored> {
  const asked = articleRestore.safeParse(input);
  if (!asked.success) return failed(misread(asked.error));
  const restored = await asSignedIn((act) => restoreRevision(act, world, article, asked.data));
  if (restored.ok) revalidatePath(`/w/${world}`, "layout");
  return restored;
}

/** Takes back what revisions changed. `input` is checked here: it comes from the browser. */
export async function undoAction(world: string, article: string, input: unknown): Promise<Restored> {
  const asked = articleUndo.safeParse(input);
  if (!asked.success) return failed(misread(asked.error));
  const undone = await asSignedIn((act) => undoRevisions(act, world, article, asked.data));
  if (undone.ok) revalidatePath(`/w/${world}`, "layout");
  return undone;
}

/** Gives a revision a name, or (null) takes it away. Answers the refusal, or null. */
export async function nameAction(
  world: string,
  article: string,
  revision: number,
  name: string | null,
): Promise<Refusal | null> {
  const asked = revisionName.nullable().safeParse(name === null ? null : { name });
  if (!asked.success) return misread(asked.error);
  const { data } = asked;
  const named = await asSignedIn((act) =>
    data
      ? nameRevision(act, world, article, Number(revision), data)
      : unnameRevision(act, world, article, Number(revision)),
  );
  return told(world, named);
}

/** Moves an article to the trash. Answers the refusal, or null. */
export async function trashAction(world: string, article: string, input: unknown): Promise<Refusal | null> {
  const asked = articleTrash.safeParse(input);
  if (!asked.success) return misread(asked.error);
  return told(world, await asSignedIn((act) => trashArticle(act, world, article, asked.data)));
}

/** Brings an article back from the trash. Answers the refusal, or null. */
export async function untrashAction(world: string, article: string): Promise<Refusal | null> {
  return told(world, await asSignedIn((act) => untrashArticle(act, world, article)));
}

/** Says that an article wants review, or no longer. Answers the refusal, or null. */
export async function askForReviewAction(world: string, article: string, input: unknown): Promise<Refusal | null> {
  const asked = articleReview.safeParse(input);
  if (!asked.success) return misread(asked.error);
  return told(world, await asSignedIn((act) => askForReview(act, world, article, asked.data)));
}

function told(world: string, result: Result<unknown, Failure | SignedOut>): Refusal | null {
  if (result.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(result);
}
