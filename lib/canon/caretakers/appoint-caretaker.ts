import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, type Invalid, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { CaretakerView, Scope } from "./caretaker";
import type { newCaretaker } from "./input";
import { caretakersOf } from "./read";

type Input = z.output<typeof newCaretaker>;

/**
 * Gives a member a part of a world to decide on. Owners only. Failures: `invalid` for somebody who is no member, an article that is
 * not there, and what they look after already.
 */
export async function appointCaretaker(
  context: ActionContext,
  worldSlug: string,
  input: Input,
): Promise<Result<CaretakerView, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "manageWorld");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    const where = { worldId_userId: { worldId, userId: input.person } };
    if (!(await tx.membership.findUnique({ where })))
      return failed(invalid("person", "Choose a member of this world."));
    const scope = await scopeOf(tx, worldId, input);
    if (!scope.ok) return scope;
    const { scope: kind, values, from: fromDate, until: untilDate } = scope.value;
    const what = { worldId, userId: input.person, scope: kind, fromDate, untilDate };
    const already = await tx.caretaker.findFirst({
      where: { ...what, values: { equals: [...values] }, endedAt: null },
    });
    if (already) return failed(invalid("person", "They look after this already."));
    const id = newId<"Caretaker">();
    await tx.caretaker.create({
      data: { id, ...what, values: [...values], byId: context.actor.userId, at: context.now },
    });
    const view = (await caretakersOf(tx, worldId)).find((each) => each.id === id);
    if (!view) throw new Error(`Caretaker ${id} was written and is not there`);
    return success(view);
  });
}

async function scopeOf(tx: Tx, worldId: string, input: Input): Promise<Result<Scope, Invalid>> {
  const whole = { from: null, until: null };
  switch (input.scope) {
    case "tag":
      return success({ scope: "tag", values: [input.tag], ...whole });
    case "kind":
      return success({ scope: "kind", values: [input.kind], ...whole });
    case "world":
      return success({ scope: "world", values: [], ...whole });
    case "period":
      return success({ scope: "period", values: [], from: input.from ?? null, until: input.until ?? null });
    case "place":
      return named(tx, worldId, "place", [input.place]);
    case "articles":
      return named(tx, worldId, "articles", input.articles);
  }
}

/** A scope of articles by their slugs; `invalid` for one that is not there. */
async function named(
  tx: Tx,
  worldId: string,
  scope: "place" | "articles",
  slugs: readonly string[],
): Promise<Result<Scope, Invalid>> {
  const rows = await tx.article.findMany({ where: { worldId, slug: { in: [...slugs] }, trashedAt: null } });
  const missing = slugs.find((slug) => !rows.some((row) => row.slug === slug));
  if (missing !== undefined) return failed(invalid(scope, `There is no article “${missing}” in this world.`));
  return success({ scope, values: rows.map(({ id }) => id).sort(), from: null, until: null });
}
