import type { Tx } from "@/lib/db";

/** The task of the queue (graphile_worker) that closes a vote. */
export const CLOSE_VOTE_TASK = "closeVote";

/** Puts into the queue that a vote is closed when it ends, in the transaction that opens it. */
export async function enqueueClosing(tx: Tx, voteId: string, endsAt: Date): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM graphile_worker.add_job(${CLOSE_VOTE_TASK}, ${JSON.stringify({ vote: voteId })}::json,
      run_at => ${endsAt}::timestamptz, job_key => ${`${CLOSE_VOTE_TASK} ${voteId}`})`;
}
