import { cookies, headers } from "next/headers";
import { clientPlace } from "@/lib/auth/client-place";
import { createSession } from "@/lib/auth/create-session";
import { endSession } from "@/lib/auth/end-sessions";
import { sightingOf } from "@/lib/auth/session";
import { currentSession } from "@/lib/auth/session-actor";
import { SESSION_SECONDS, sessionCookieName, sessionToken, usesSecureCookies } from "@/lib/auth/session-token";
import type { SignedIn } from "@/lib/auth/sign-in";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

/** Signs the browser in: begins a session and gives it the cookie; in a server action or route handler. */
export async function startSession(signedIn: SignedIn): Promise<void> {
  const sent = await headers();
  const id = await createSession(db, signedIn, sightingOf(sent, clientPlace(sent)), systemClock());
  await setCookie(await sessionToken(id), SESSION_SECONDS);
}

/** Signs the browser out: ends its session, on the server too, and takes the cookie away; in a server action or route handler. */
export async function signOut(): Promise<void> {
  const session = await currentSession();
  if (session) await endSession({ db, actor: session.actor, now: systemClock() }, session.id);
  await setCookie("", 0);
}

async function setCookie(value: string, maxAge: number): Promise<void> {
  const secure = usesSecureCookies();
  (await cookies()).set(sessionCookieName(), value, { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge });
}
