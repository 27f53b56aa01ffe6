import type { z } from "zod";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import type { Knock } from "@/lib/auth/sign-up";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { roomFor } from "@/lib/quotas/room-for";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import { insertProposal } from "./create-proposal";
import type { visitorProposal } from "./input";
import { resultTransaction } from "./result-transaction";
import { readParts } from "./write-proposed-article";

/**
 * What somebody without an account proposes, where the world lets anybody: it goes to review at once, and members alone see it.
 * Failures: `notAllowed` where the world does not, `tooMany` from one place, and those of a proposal.
 */
export async function proposeAsVisitor(
  { db, now, ipAddress: place }: Knock,
  worldSlug: string,
  { name, ...input }: z.infer<typeof visitorProposal>,
): Promise<Result<{ number: number }, Failure>> {
  const allowed = await proposingWorld(db, null, worldSlug);
  if (!allowed.ok) return allowed;
  const limited = await limitAttempts(db, "propose", place);
  if (!limited.ok) return limited;
  const articles = await readParts(input.articles);
  if (!articles.ok) return articles;
  return resultTransaction(db, async (tx) => {
    const room = await roomFor(tx, null, allowed.value.world.id, 0);
    if (!room.ok) return room;
    const by = { authorId: null, visitorName: name, now };
    const begun = await insertProposal(tx, allowed.value.world.id, by, {
      ...input,
      articles: articles.value,
      submit: true,
    });
    return begun.ok ? success({ number: begun.value.number }) : begun;
  });
}
