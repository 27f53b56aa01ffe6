import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import { noWorld } from "@/lib/worlds/read-closed";
import { decideCanon } from "./decide-canon";
import type { changedDecisions } from "./input";

/** What became of each claim: the decision, or why there is none. */
export type ChangedDecision = {
  readonly claim: string;
  readonly decision: string | null;
  readonly refused: string | null;
};

/**
 * Confirms many claims whose words changed as they read now, or lowers them: each is a decision of its own, under the rules of any. One
 * whose words are others again than those that were seen is left. Failures: `notFound` for the world; where none
 * could be decided on, what refused the first.
 */
export async function decideOnChanged(
  context: ActionContext,
  worldSlug: string,
  { claims, to, reason }: z.output<typeof changedDecisions>,
): Promise<Result<ChangedDecision[], Failure>> {
  const world = await worldFor(context.db, context.actor, worldSlug);
  if (!world) return failed(await noWorld(context.db, context.actor, worldSlug));
  const decisions: ChangedDecision[] = [];
  let first: Failure | null = null;
  for (const { id: claim, text } of claims) {
    const decided = await decideAsSeen(context, worldSlug, world.id, { claim, text, to, reason });
    if (!decided.ok) first ??= decided.failure;
    decisions.push({
      claim,
      decision: decided.ok ? decided.value.id : null,
      refused: decided.ok ? null : decided.failure.detail,
    });
  }
  return first && decisions.every(({ decision }) => decision === null) ? failed(first) : success(decisions);
}

type Seen = {
  readonly claim: string;
  readonly text: string;
  readonly to: z.output<typeof changedDecisions>["to"];
  readonly reason: string;
};

async function decideAsSeen(
  context: ActionContext,
  worldSlug: string,
  worldId: string,
  { claim, text, to, reason }: Seen,
): Promise<Result<{ readonly id: string }, Failure>> {
  const now = await context.db.claim.findFirst({ where: { id: claim, worldId }, select: { text: true } });
  if (!now) return failed(notFound("claim"));
  if (now.text !== text)
    return failed({ kind: "conflict", detail: "Its words have changed again. Look at them first." });
  return decideCanon(context, worldSlug, { claim, to, rule: "owner", reason });
}
