import { limitRequests } from "@/lib/auth/limit-requests";
import type { Result } from "@/lib/base/result";
import type { Endpoint } from "./endpoint";
import type { Asking, EndpointFailure } from "./endpoint-input";

/** Who calls, and from where (`clientIp`). */
export type Caller = Asking & { readonly ipAddress: string };

/**
 * What a caller may do how often: asked of every request once it is known who makes it, and before anything else of it is looked at.
 * Counted for the account where there is one, for the IP address where there is none. Failure: `tooMany`.
 */
export function limitCaller(endpoint: Endpoint, { viewer, ipAddress }: Caller): Promise<Result<null, EndpointFailure>> {
  const requester = viewer ? { userId: viewer.userId } : { ipAddress };
  return limitRequests(requester, endpoint.cost ?? (endpoint.requiresSignIn ? "write" : "read"));
}
