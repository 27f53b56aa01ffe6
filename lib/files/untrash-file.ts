import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { lockFile } from "./lock-file";

/** Brings a file back from the trash, wherever it was shown. Repeating it changes nothing. */
export async function untrashFile(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  fileId: string,
): Promise<Result<{ id: string }, Failure>> {
  return db.$transaction(async (tx: Tx) => {
    const file = await lockFile(tx, actor, { worldSlug, fileId }, "trashFile");
    if (!file.ok) return file;
    const { id, worldId, trashedAt } = file.value;
    if (trashedAt === null) return success({ id });
    await tx.file.update({ where: { id }, data: { trashedAt: null }, select: { id: true } });
    const event = { id: newId(), fileId: id, worldId, byId: actor.userId, at: now };
    await tx.fileEvent.create({ data: { ...event, kind: "restored" } });
    return success({ id });
  });
}
