import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import type { retconChoices } from "./input";
import { retconTarget } from "./read-target";

/**
 * Keeps what somebody chooses about a change for themselves, in the place of what they chose before; nothing in the world changes until they propose it. For
 * all who may propose. Returns how many choices are kept by now.
 */
export async function putRetconChoices(
  context: ActionContext,
  worldSlug: string,
  { own, choices, ...named }: z.output<typeof retconChoices>,
): Promise<Result<{ readonly kept: number }, Failure>> {
  const allowed = await proposingWorld(context.db, context.actor, worldSlug);
  if (!allowed.ok) return allowed;
  const { world } = allowed.value;
  const target = await retconTarget(context.db, world, named);
  if (!target.ok) return target;
  const place = { userId: context.actor.userId, worldId: world.id, about: target.value.about };
  const at = context.now;
  return context.db.$transaction(async (tx) => {
    const open = choices.filter(({ choice, reason, text }) => choice === null && reason === "" && text === "");
    await tx.retconChoice.deleteMany({ where: { ...place, item: { in: open.map(({ item }) => item) } } });
    const kept = choices
      .filter((each) => !open.includes(each))
      .map(({ choice, ...each }) => ({ ...each, choice: choice ?? "", successor: "" }));
    const ofItself = own
      ? [{ item: "", choice: own.to ?? "", reason: own.reason, text: own.text, successor: own.supersededBy }]
      : [];
    const rows = [...ofItself, ...kept];
    await tx.retconChoice.deleteMany({ where: { ...place, item: { in: rows.map(({ item }) => item) } } });
    await tx.retconChoice.createMany({ data: rows.map((row) => ({ ...place, ...row, at })) });
    return success({
      kept: await tx.retconChoice.count({ where: { ...place, item: { not: "" }, choice: { not: "" } } }),
    });
  });
}
