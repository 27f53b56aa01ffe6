import { decode, encode } from "next-auth/jwt";
import { SESSION_MS } from "./session";

/** How long the browser keeps the cookie, in seconds; the session's row says when it really ends. */
export const SESSION_SECONDS = SESSION_MS / 1000;

/** Whether cookies are for HTTPS only: where the application's address (`NEXTAUTH_URL`) is. */
export function usesSecureCookies(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
}

/** The name of the cookie that holds the session, next-auth's own. */
export function sessionCookieName(): string {
  return usesSecureCookies() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** A session as the cookie holds it: its id in next-auth's encrypted token, by this server's secret or another one's. */
export function sessionToken(sessionId: string, secret: string = authSecret()): Promise<string> {
  return encode({ token: { sid: sessionId }, secret, maxAge: SESSION_SECONDS });
}

/** The id of the session that a cookie holds: null when the cookie is none of ours. Whether it lives, its row says. */
export async function sessionIdIn(token: string): Promise<string | null> {
  try {
    const held = await decode({ token, secret: authSecret() });
    return typeof held?.sid === "string" ? held.sid : null;
  } catch {
    return null;
  }
}

/** The secret that cookies are encrypted with. Throws when there is none, rather than making cookies that anybody could. */
export function authSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return secret;
}
