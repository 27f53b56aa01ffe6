import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { BROKEN, OUTDATED, type Refusal, UNREACHABLE } from "@/components/api/refusal";
import { failed, type Result, success } from "@/lib/base/result";

/**
 * Runs a server action. One that throws, for want of a network or of a server that answers, becomes a refusal: otherwise it would
 * take the whole page down. Where the action leads elsewhere, that goes on.
 */
export async function attempt<T>(run: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    return failed(refusalFor(error));
  }
}

/** The same for an action that answers a refusal or null. */
export async function attempted(run: () => Promise<Refusal | null>): Promise<Refusal | null> {
  const answer = await attempt(async () => success(await run()));
  return answer.ok ? answer.value : answer.failure;
}

/** `fetch` throws a TypeError, and nothing else does, where no answer comes. */
function refusalFor(error: unknown): Refusal {
  if (unstable_isUnrecognizedActionError(error)) return OUTDATED;
  return error instanceof TypeError || !navigator.onLine ? UNREACHABLE : BROKEN;
}
