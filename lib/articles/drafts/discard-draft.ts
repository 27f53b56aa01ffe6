import type { Act } from "@/lib/auth/act";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Throws one's own draft away, at one's own wish. */
export async function discardDraft(act: Act, id: string): Promise<Result<{ id: string }, NotFound>> {
  const gone = await act.db.draft.deleteMany({ where: { id, userId: act.actor.userId } });
  return gone.count > 0 ? success({ id }) : failed(notFound("draft"));
}
