import { decode, encode } from "next-auth/jwt";
import type { Actor, UserId } from "@/lib/auth/actor";
import { actorById } from "@/lib/auth/read";
import type { SignedIn } from "@/lib/auth/sign-in";
import type { Db } from "@/lib/db";

/** How long one stays signed in, in seconds. */
export const SESSION_SECONDS = 60 * 24 * 60 * 60;

/** Whether cookies are for HTTPS only: where the application's address (`NEXTAUTH_URL`) is. */
export function usesSecureCookies(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
}

/** The name of the cookie that holds the session, next-auth's own. */
export function sessionCookieName(): string {
  return usesSecureCookies() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** A session as the cookie holds it: next-auth's encrypted token with the user's id and the epoch it was made in. */
export function sessionToken({ userId, sessionEpoch }: SignedIn): Promise<string> {
  return encode({ token: { sub: userId, epoch: sessionEpoch }, secret: authSecret(), maxAge: SESSION_SECONDS });
}

/** Whose session a cookie's value is: null when it is none of ours, has expired, or ended with a change of password. */
export async function actorOfSession(db: Db, value: string): Promise<Actor | null> {
  const session = await decoded(value);
  if (typeof session?.sub !== "string") return null;
  const found = await actorById(db, session.sub as UserId);
  return found && found.sessionEpoch === session.epoch ? found.actor : null;
}

/** The secret that sessions are encrypted with. Throws when there is none, rather than making sessions that anybody could. */
export function authSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return secret;
}

async function decoded(token: string) {
  try {
    return await decode({ token, secret: authSecret() });
  } catch {
    return null;
  }
}
