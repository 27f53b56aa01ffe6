import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { tagDescription } from "./input";
import { writeWorldPage } from "./write-world-page";

/** Says what a tag is about; an empty text takes it away. Whoever may write in the world may. */
export async function describeTag(
  context: ActionContext,
  worldSlug: string,
  tag: string,
  { text }: z.infer<typeof tagDescription>,
): Promise<Result<{ tag: string; description: string }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "writeArticle");
    if (!allowed.ok) return allowed;
    const page = { page: "tag", subject: tag } as const;
    const written = await writeWorldPage(tx, context, allowed.value.id, page, text === "" ? null : { text });
    return written.ok ? success({ tag, description: text }) : written;
  });
}
