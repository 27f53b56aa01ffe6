import type { Viewer } from "@/lib/auth/actor";
import { clientIp } from "@/lib/auth/client-ip";
import { cookieIn } from "@/lib/auth/cookie-in";
import { sessionOfCookie, suspensionOfCookie } from "@/lib/auth/read-sessions";
import { isFromBrowser, isSameOrigin } from "@/lib/auth/same-origin";
import { sightingOf } from "@/lib/auth/session";
import { sessionCookieName } from "@/lib/auth/session-token";
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
  const viewer = await viewerOfCookie(request.headers);
  if (!viewer.ok) return viewer;
  // A program that sends neither token nor cookie is a visitor: a write answers that it must sign in.
  if (isSameOrigin(request) || (viewer.value === null && !isFromBrowser(request))) return viewer;
  return failed({ kind: "notAllowed", detail: "A request by cookie must come from a page of this site. Use a token." });
}

/** Whose session the cookie is of: nobody's without one, or when it has ended. */
async function viewerOfCookie(headers: Headers): Promise<Result<Viewer, EndpointFailure>> {
  const cookie = cookieIn(headers.get("cookie") ?? "", sessionCookieName());
  if (cookie === undefined) return success(null);
  const session = await sessionOfCookie(db, cookie, sightingOf(headers, clientIp(headers)), systemClock());
  if (session) return success(session.actor);
  const suspension = await suspensionOfCookie(db, cookie);
  return suspension ? failed(suspended(suspension)) : success(null);
}
