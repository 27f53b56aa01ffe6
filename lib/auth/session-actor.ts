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
import { backTo } from "@/lib/base/own-path";
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
