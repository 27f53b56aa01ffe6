import { limitRequests } from "@/lib/auth/limit-requests";
import type { Result } from "@/lib/base/result";
import type { Asking, Call, CallFailure } from "./call";

/** Who calls, and from where (`clientPlace`). */
export type Caller = Asking & { readonly place: string };

/**
 * What a caller may do how often: asked of every request once it is known who makes it, and before anything else of it is looked at.
 * Counted for the account where there is one, for the place where there is none. Failure: `tooMany`.
 */
export function limitCaller(call: Call, { viewer, place }: Caller): Promise<Result<null, CallFailure>> {
  const requester = viewer ? { userId: viewer.userId } : { place };
  return limitRequests(requester, call.cost ?? (call.writes ? "write" : "read"));
}
