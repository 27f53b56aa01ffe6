import type { Failure } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";

/** Thrown inside `rollingBack` to take back what was written and answer a failure. */
export class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super(failure.detail);
  }
}

/**
 * A transaction whose failures undo everything, also those that it answers or throws after its first write: for actions that are made
 * of several others.
 */
export async function resultTransaction<T>(
  db: Db,
  work: (tx: Tx) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  try {
    return await db.$transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result.failure);
      return result;
    });
  } catch (thrown) {
    if (thrown instanceof RolledBack) return failed(thrown.failure);
    throw thrown;
  }
}
