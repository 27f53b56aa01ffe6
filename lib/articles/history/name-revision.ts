import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import { namedRevisions } from "@/lib/articles/revisions/read-names";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { revisionName } from "./input";

/** A revision and its name now; null: it has none. */
export type Named = { readonly revision: number; readonly name: string | null };

/**
 * Gives a revision a name by which it is found again, or another one. The revision itself stays as it is, and the log keeps what
 * it was called before. Failures: `notFound` without such a revision; `conflict` when another one has the name.
 */
export function nameRevision(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  revision: number,
  { name }: z.infer<typeof revisionName>,
): Promise<Result<Named, Failure>> {
  return addName(context, { worldSlug, articleSlug, revision }, name);
}

/** Takes the name of a revision away; the log keeps it. Without a name nothing happens. */
export function unnameRevision(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  revision: number,
): Promise<Result<Named, Failure>> {
  return addName(context, { worldSlug, articleSlug, revision }, null);
}

type RevisionAddress = { readonly worldSlug: string; readonly articleSlug: string; readonly revision: number };

async function addName(
  context: ActionContext,
  { worldSlug, articleSlug, revision: number }: RevisionAddress,
  name: string | null,
): Promise<Result<Named, Failure>> {
  return context.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "nameRevision");
    if (!locked.ok) return locked;
    const { id: articleId, headNumber } = locked.value;
    if (!Number.isInteger(number) || number < 1 || number > headNumber) return failed(notFound("revision"));
    const named = await namedRevisions(tx, articleId);
    const old = named.find((each) => each.number === number)?.name ?? null;
    if (old === name) return success({ revision: number, name });
    const taken = named.find((each) => each.name === name);
    if (taken) return failed(nameTaken(taken));
    const data = { id: newId<"RevisionName">(), articleId, number, name, byId: context.actor.userId, at: context.now };
    await tx.revisionName.create({ data });
    return success({ revision: number, name });
  });
}

function nameTaken({ number, name }: { readonly number: number; readonly name: string }): Failure {
  const detail = `Revision ${number} is already called “${name}”. Choose another name, or remove it there first.`;
  return { kind: "conflict", detail };
}
