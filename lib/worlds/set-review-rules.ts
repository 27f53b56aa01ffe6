import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { allowedWorld } from "./allowed-world";
import type { reviewRulesInput } from "./input";
import type { ReviewRules } from "./review-rules";

/** Says how a world reviews. Proposals that are open go on under the new rules. Owners only. */
export async function setReviewRules(
  context: ActionContext,
  slug: string,
  rules: z.infer<typeof reviewRulesInput>,
): Promise<Result<ReviewRules, NotFound | NotAllowed>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, slug, "manageWorld");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await tx.reviewRules.upsert({ where: { worldId }, create: { worldId, ...rules }, update: rules });
    return success(rules);
  });
}
