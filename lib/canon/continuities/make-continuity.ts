import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { Continuity } from "@/prisma/client/client";
import type { ContinuityView } from "./continuity";
import type { newContinuity } from "./input";
import { continuityNamed } from "./read";

type Input = z.output<typeof newContinuity>;

/**
 * Makes another continuity of a world, which follows its parent until something is decided in it. With the second one the first gets a
 * name, too. Owners only. Failures: `invalid` for a name that another has, a parent that is not there or set aside, and a first one
 * without a name.
 */
export async function makeContinuity(
  context: ActionContext,
  worldSlug: string,
  input: Input,
): Promise<Result<ContinuityView, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "manageWorld");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await tx.$queryRaw`SELECT id FROM "World" WHERE id = ${worldId} FOR UPDATE`;
    const there = await tx.continuity.findMany({ where: { worldId } });
    const first = there.find(({ parentId }) => parentId === null);
    if (!first && input.firstName === undefined) return failed(invalid("firstName", NAME_THE_FIRST));
    const taken = [...there.map(({ name }) => name), ...(first ? [] : [input.firstName ?? ""])].map(slugOf);
    if (taken.includes(slugOf(input.name))) return failed(invalid("name", NAME_TAKEN));
    const parent = input.parent === undefined ? first : there.find(({ slug }) => slug === input.parent);
    if (input.parent !== undefined && (!parent || parent.setAsideAt !== null))
      return failed(invalid("parent", NO_PARENT));
    const made = { worldId, madeById: context.actor.userId, madeAt: context.now };
    const parentId =
      parent?.id ?? (await insert(tx, there, { ...made, name: input.firstName ?? "", parentId: null })).id;
    const { name, description } = input;
    const { slug } = await insert(tx, there, { ...made, name, description, parentId });
    const named = await continuityNamed(tx, worldId, slug);
    if (!named) throw new Error(`Continuity ${slug} was written and is not there`);
    return success(named.view);
  });
}

/** What is said of a name that another continuity of the world has. */
export const NAME_TAKEN = "There is a continuity of this name already. Choose another name.";
const NAME_THE_FIRST = "Say what the continuity that stands so far is to be called.";
const NO_PARENT = "Choose a continuity of this world that is not set aside.";

type New = Pick<Continuity, "worldId" | "madeById" | "madeAt" | "name" | "parentId"> & {
  readonly description?: string;
};

/** A slug stays when the name changes, so that the name of one may be the slug of another. */
function insert(tx: Tx, there: readonly { readonly slug: string }[], continuity: New): Promise<Continuity> {
  const id = newId<"Continuity">();
  const wanted = slugOf(continuity.name);
  const slug = wanted === "" || there.some((each) => each.slug === wanted) ? id : wanted;
  return tx.continuity.create({ data: { ...continuity, id, slug } });
}
