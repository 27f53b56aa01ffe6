import { success } from "@/lib/base/result";
import { inWorker, Overloaded, type Task } from "@/lib/workers/pool";

/** Characters of JSON up to which a part of a save is computed at once: some 20 ms each. */
const SMALL = 200_000;

/**
 * Runs a part of a save: in a worker thread when `size` (characters of JSON) is large. It stands inside a transaction, so that what
 * cannot be had throws (`Overloaded`, with the failure) and takes back what was written.
 */
export async function runTask<Input, Output>(task: Task<Input, Output>, input: Input, size: number): Promise<Output> {
  const ran = size <= SMALL ? success(await task.run(input)) : await inWorker("saves", task, input);
  if (!ran.ok) throw new Overloaded(ran.failure);
  return ran.value;
}
