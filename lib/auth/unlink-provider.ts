import { type Conflict, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { ActionContext } from "./action-context";

/**
 * Ends signing in to the actor's account through a provider. Failures: `notFound` when it is not linked; `conflict` when it is the only
 * way in.
 */
export async function unlinkProvider(
  { db, actor }: ActionContext,
  provider: string,
): Promise<Result<{ provider: string }, NotFound | Conflict>> {
  const { userId } = actor;
  return db.$transaction(async (tx): Promise<Result<{ provider: string }, NotFound | Conflict>> => {
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`;
    const { passwordHash, accounts } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      include: { accounts: { select: { provider: true } } },
    });
    if (!accounts.some((each) => each.provider === provider)) return failed(notFound("linked account"));
    if (passwordHash === null && accounts.every((each) => each.provider === provider)) return failed(onlyWayIn());
    await tx.account.deleteMany({ where: { userId, provider } });
    return success({ provider });
  });
}

function onlyWayIn(): Conflict {
  return { kind: "conflict", detail: "This is your only way to sign in. Set a password first, then unlink it." };
}
