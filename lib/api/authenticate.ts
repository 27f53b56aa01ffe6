import type { Viewer } from "@/lib/auth/actor";
import { isFromBrowser, isSameOrigin } from "@/lib/auth/same-origin";
import { currentSuspension, currentViewer } from "@/lib/auth/session-actor";
import { suspended } from "@/lib/auth/suspension";
import { viewerOfToken } from "@/lib/auth/token-actor";
import { systemClock } from "@/lib/base/clock";
import { failed, type Result, success } from "@/lib/base/result";
import { db } from "@/lib/db";
import type { EndpointFailure } from "./endpoint-input";

/**
 * Who makes a request of the API: by its token when it carries one, else by the session's cookie. A write by cookie must
 * come from a page of ours. Failures: `unauthenticated` for a bad token, `notAllowed` for a request from elsewhere and for a
 * suspended account.
 */
export async function authenticate(request: Request): Promise<Result<Viewer, EndpointFailure>> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return viewerOfToken(db, authorization, systemClock());
  const viewer = await currentViewer();
  const suspension = await currentSuspension();
  if (suspension) return failed(suspended(suspension));
  // A program that sends neither token nor cookie is a visitor: a write answers that it must sign in.
  if (isSameOrigin(request) || (viewer === null && !isFromBrowser(request))) return success(viewer);
  return failed({ kind: "notAllowed", detail: "A request by cookie must come from a page of this site. Use a token." });
}
