import type { Db, Tx } from "@/lib/db";
import type { BallotChoice, VoteCount } from "./vote";

type Counted = {
  readonly count: VoteCount;
  readonly ballots: readonly { readonly userId: string; readonly choice: BallotChoice }[];
};

/** What each voted last before a vote ended, and how many voted what. */
export async function countedBallots(
  db: Db | Tx,
  { id, endsAt }: { readonly id: string; readonly endsAt: Date },
): Promise<Counted> {
  const rows = await db.ballot.findMany({ where: { voteId: id, at: { lt: endsAt } }, orderBy: { sequence: "asc" } });
  const last = new Map(rows.map(({ userId, choice }) => [userId, choice]));
  const count = { yes: 0, no: 0, abstain: 0 };
  for (const choice of last.values()) count[choice] += 1;
  return { count, ballots: [...last].map(([userId, choice]) => ({ userId, choice })) };
}
