import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import { revisionsNamed } from "@/lib/articles/revisions/revisions-named";
import { checkEvidence } from "@/lib/articles/save/check-evidence";
import { addRevision } from "@/lib/articles/save/write-revision";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { articleUndo } from "./input";
import { previewUndo } from "./read-undo";
import { numbersFrom, overlappingEditsMessage, type UndoConflict } from "./undo";

/**
 * Takes back what one revision changed, or several in a row (`first` to `revision`), wherever they stand in history: a new revision
 * on top, which says what it undoes. What came later stays. Failures: `undoConflict` with both texts where something of it was
 * changed again since; `conflict` when the article moved on since `baseRevision`, or nothing of it is left.
 */
export async function undoRevisions(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: z.infer<typeof articleUndo>,
): Promise<Result<{ revision: number }, Failure | UndoConflict>> {
  const { revision: last, first = last, baseRevision } = input;
  return context.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "writeArticle");
    if (!locked.ok) return locked;
    const article = locked.value;
    const head = article.headNumber;
    if (head !== baseRevision) return failed(movedOn(head));
    const preview = await previewUndo(tx, article, { first, last });
    if (!preview) return failed(invalid("revision", missing(last, head)));
    const { outcome, now } = preview;
    if (outcome.kind === "nothing") return failed(nothingLeft(first, last));
    if (outcome.kind === "overlapping") {
      return failed({
        ...outcome,
        kind: "undoConflict",
        head,
        detail: `${overlappingEditsMessage(outcome)} Nothing was saved.`,
      });
    }
    const trusted = [now.doc, outcome.content.doc];
    const checked = await checkEvidence(
      tx,
      { worldId: article.worldId, articleId: article.id },
      outcome.content.doc,
      trusted,
    );
    if (!checked.ok) return checked;
    const undoes = numbersFrom(first, last);
    const summary = input.summary || `Undid ${revisionsNamed(undoes)}`;
    const content = { ...outcome.content, doc: checked.value };
    const by = { authorId: context.actor.userId, now: context.now };
    const revision = await addRevision(tx, by, { article, head: now, content, baseRevision, summary, undoes });
    return success({ revision });
  });
}

function missing(last: number, head: number): string {
  if (last === 1) return "There was nothing before revision 1. Move the article to the trash instead.";
  return last > head ? `This article has no revision ${last}.` : "Give the first revision, from 2 on, and the last.";
}

function nothingLeft(first: number, last: number): Failure {
  const what = revisionsNamed(numbersFrom(first, last));
  return {
    kind: "conflict",
    detail: `Nothing that ${what} changed is still in the article. There is nothing to undo.`,
  };
}

function movedOn(head: number): Failure {
  return {
    kind: "conflict",
    detail: `Revision ${head} was saved in the meantime. Look at it in the history, then undo again if you still want to.`,
  };
}
