import type { ActionContext } from "@/lib/auth/action-context";
import type { Role } from "@/lib/auth/policy";
import type { Gone, NotAllowed, NotFound } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { joinBy } from "./join-by";
import { invitationFor } from "./read-invitations";

/**
 * Joins the world that the link with this secret offers. Who is a member already keeps a higher role, and gets a lower one raised.
 * Failures: `notFound` for an unknown secret, `gone` for an invitation that has ended, `notAllowed` for one of another address.
 */
export async function acceptInvitation(
  context: ActionContext,
  secret: string,
): Promise<Result<{ slug: string; role: Role; joined: boolean }, NotFound | Gone | NotAllowed>> {
  return context.db.$transaction(async (tx) => {
    const offer = await invitationFor(tx, secret, context.now);
    return offer.ok ? joinBy(tx, context, offer.value) : offer;
  });
}
