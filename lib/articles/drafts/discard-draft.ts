import type { ActionContext } from "@/lib/auth/action-context";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Throws one's own draft away, because one asked for it. */
export async function discardDraft(context: ActionContext, id: string): Promise<Result<{ id: string }, NotFound>> {
  const gone = await context.db.draft.deleteMany({ where: { id, userId: context.actor.userId } });
  return gone.count > 0 ? success({ id }) : failed(notFound("draft"));
}
