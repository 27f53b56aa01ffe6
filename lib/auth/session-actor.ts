import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Act } from "@/lib/auth/act";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { clientPlace } from "@/lib/auth/client-place";
import { type LivingSession, sessionOfCookie } from "@/lib/auth/read-sessions";
import { sightingOf } from "@/lib/auth/session";
import { sessionCookieName } from "@/lib/auth/session-token";
import { systemClock } from "@/lib/base/clock";
import { SIGNED_OUT, type SignedOut } from "@/lib/base/failure";
import { backTo } from "@/lib/base/own-path";
import { failed, type Result } from "@/lib/base/result";
import { db } from "@/lib/db";

/** The session by whose cookie the request comes; asked once for each request. Without a cookie nothing is looked up. */
export const currentSession: () => Promise<LivingSession | null> = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const sent = await headers();
  return sessionOfCookie(db, token, sightingOf(sent, clientPlace(sent)), systemClock());
});

/** Who is looking, by the session's cookie. On the server only. */
export async function currentViewer(): Promise<Viewer> {
  return (await currentSession())?.actor ?? null;
}

/** Who is looking; a visitor is sent to sign in, and from there back to `returnTo` (a path of ours). */
export async function actorOrSignIn(returnTo: string): Promise<Actor> {
  return (await sessionOrSignIn(returnTo)).actor;
}

/** The same with the session in which they look. */
export async function sessionOrSignIn(returnTo: string): Promise<LivingSession> {
  return (await currentSession()) ?? redirect(backTo("/sign-in", returnTo));
}

/** What a server action hands to a write: who is signed in acts now. A visitor is sent to sign in, and back to `returnTo`. */
export async function currentAct(returnTo: string): Promise<Act> {
  return { db, actor: await actorOrSignIn(returnTo), now: systemClock() };
}

/**
 * Runs a write of a server action as who is signed in now. Failures: those of the write, and `signedOut` for nobody: a form that
 * was typed into must not be left for the page to sign in.
 */
export async function asSignedIn<T, F>(write: (act: Act) => Promise<Result<T, F>>): Promise<Result<T, F | SignedOut>> {
  const actor = await currentViewer();
  return actor ? write({ db, actor, now: systemClock() }) : failed(SIGNED_OUT);
}
