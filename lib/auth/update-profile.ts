import type { z } from "zod";
import { type Result, success } from "@/lib/base/result";
import type { ActionContext } from "./action-context";
import type { profileInput } from "./input";

/** Changes the name under which the actor's work is shown, past work included. */
export async function updateProfile(
  { db, actor }: ActionContext,
  { name }: z.infer<typeof profileInput>,
): Promise<Result<{ name: string }, never>> {
  await db.user.update({ where: { id: actor.userId }, data: { name } });
  return success({ name });
}
