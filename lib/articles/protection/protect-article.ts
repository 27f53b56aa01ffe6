import type { z } from "zod";
import type { ProtectionLevel } from "@/lib/articles/article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, type NotAllowed } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { articleProtection } from "./input";
import { lockArticle } from "./lock-article";
import { mayProtect, PROTECTION_LABELS } from "./protection";
import { protectionLevelOf } from "./read-protection";

/**
 * Says who may write an article from now on, or ends that. The log keeps every word of it. Failures: `notAllowed` also for an
 * editor where owners alone may write; `invalid` for an end that is over already.
 */
export async function protectArticle(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { level, reason, until }: z.infer<typeof articleProtection>,
): Promise<Result<{ level: ProtectionLevel; until: Date | null }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "protectArticle");
    if (!locked.ok) return locked;
    const { id: articleId, worldId, world } = locked.value;
    const before = await protectionLevelOf(tx, articleId, context.now);
    if (!mayProtect(world.role, before, level)) return failed(OWNERS_DECIDE);
    const ends = level === "none" || until === undefined ? null : new Date(until);
    if (ends !== null && ends <= context.now)
      return failed(invalid("until", "This time has passed. Choose a later one."));
    const data = { level, reason, until: ends, byId: context.actor.userId, at: context.now };
    await tx.protection.create({ data: { id: newId<"Protection">(), worldId, articleId, ...data } });
    return success({ level, until: ends });
  });
}

const OWNERS_DECIDE: NotAllowed = {
  kind: "notAllowed",
  detail: `Only ${PROTECTION_LABELS.owners.who} can protect an article so that only they can change it, or open it again. Ask one of them.`,
};
