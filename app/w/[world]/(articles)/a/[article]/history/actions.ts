"use server";

import { revalidatePath } from "next/cache";
import { anyName, anyNumber, buttonAction, resultAction } from "@/app/server-action";
import { type Refusal, refusalOf } from "@/components/api/refusal";
import { askForReview } from "@/lib/articles/approvals/ask-for-review";
import { articleReview } from "@/lib/articles/approvals/input";
import { articleRestore, revisionName } from "@/lib/articles/history/input";
import { nameRevision, unnameRevision } from "@/lib/articles/history/name-revision";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { articleTrash } from "@/lib/articles/trash/input";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import { articleUndo } from "@/lib/articles/undo/input";
import { undoRevisions } from "@/lib/articles/undo/undo-revisions";
import { asSignedIn } from "@/lib/auth/session-actor";
import type { Failure, SignedOut } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";

/** What came of restoring or undoing: the new revision's number, or why not. */
export type Restored = Result<{ readonly revision: number }, Refusal>;

/** Brings a revision back as a new one. */
export const restoreAction = resultAction(
  [anyName, anyName, articleRestore],
  async (world, article, input): Promise<Restored> => {
    const restored = await asSignedIn((context) => restoreRevision(context, world, article, input));
    if (restored.ok) revalidatePath(`/w/${world}`, "layout");
    return restored;
  },
);

/** Takes back what revisions changed. */
export const undoAction = resultAction(
  [anyName, anyName, articleUndo],
  async (world, article, input): Promise<Restored> => {
    const undone = await asSignedIn((context) => undoRevisions(context, world, article, input));
    if (undone.ok) revalidatePath(`/w/${world}`, "layout");
    return undone;
  },
);

/** Gives a revision a name, or (null) takes it away. Returns the refusal, or null. */
export const nameAction = buttonAction(
  [anyName, anyName, anyNumber, revisionName.shape.name.nullable()],
  async (world, article, revision, name) => {
    const named = await asSignedIn((context) =>
      name === null
        ? unnameRevision(context, world, article, revision)
        : nameRevision(context, world, article, revision, { name }),
    );
    return refusalOrNull(world, named);
  },
);

/** Moves an article to the trash. Returns the refusal, or null. */
export const trashAction = buttonAction([anyName, anyName, articleTrash], async (world, article, input) => {
  return refusalOrNull(world, await asSignedIn((context) => trashArticle(context, world, article, input)));
});

/** Brings an article back from the trash. Returns the refusal, or null. */
export const untrashAction = buttonAction([anyName, anyName], async (world, article) => {
  return refusalOrNull(world, await asSignedIn((context) => untrashArticle(context, world, article)));
});

/** Says that an article wants review, or no longer. Returns the refusal, or null. */
export const askForReviewAction = buttonAction([anyName, anyName, articleReview], async (world, article, input) => {
  return refusalOrNull(world, await asSignedIn((context) => askForReview(context, world, article, input)));
});

function refusalOrNull(world: string, result: Result<unknown, Failure | SignedOut>): Refusal | null {
  if (result.ok) revalidatePath(`/w/${world}`, "layout");
  return refusalOf(result);
}
