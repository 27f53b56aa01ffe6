import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import type { fileDescription } from "./input";
import { lockFile } from "./lock-file";

/** Says what a file shows, who made it and how it may be used; what was said before stays in its history. */
export async function describeFile(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  fileId: string,
  input: z.output<typeof fileDescription>,
): Promise<Result<{ id: string }, Failure>> {
  return db.$transaction(async (tx: Tx) => {
    const file = await lockFile(tx, actor, { worldSlug, fileId }, "addFile");
    if (!file.ok) return file;
    const { id, worldId, name, alt, caption, licence, author, source, sourceUrl } = file.value;
    const before = { name, alt, caption, licence, author, source, sourceUrl };
    const data = Object.fromEntries(Object.entries(input).filter(([, said]) => said !== undefined));
    if (Object.entries(data).every(([key, said]) => before[key as keyof typeof before] === said))
      return success({ id });
    await tx.file.update({ where: { id }, data, select: { id: true } });
    const event = { id: newId(), fileId: id, worldId, byId: actor.userId, at: now };
    await tx.fileEvent.create({ data: { ...event, kind: "described", before } });
    return success({ id });
  });
}
