import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { systemClock } from "@/lib/base/clock";
import { type NotAllowed, SIGNED_OUT, type SignedOut, type TooMany } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { returnPath } from "@/lib/base/safe-redirect";
import { db } from "@/lib/db";
import type { ActionContext } from "./action-context";
import type { Actor, Viewer } from "./actor";
import { clientIp } from "./client-ip";
import { type Cost, limitRequests } from "./limit-requests";
import { type LivingSession, sessionOfCookie, suspensionOfCookie } from "./read-sessions";
import { sightingOf } from "./session";
import { sessionCookieName } from "./session-token";
import { type Suspension, suspended } from "./suspension";

/** The session by whose cookie the request comes; asked once for each request. Without a cookie nothing is looked up. */
export const currentSession: () => Promise<LivingSession | null> = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const sent = await headers();
  return sessionOfCookie(db, token, sightingOf(sent, clientIp(sent)), systemClock());
});

/** Who is looking, by the session's cookie. On the server only. */
export async function currentViewer(): Promise<Viewer> {
  return (await currentSession())?.actor ?? null;
}

/** Who is looking; a visitor is sent to sign in, and from there back to `returnTo` (a path of ours). */
export async function actorOrSignIn(returnTo: string): Promise<Actor> {
  return (await sessionOrSignIn(returnTo)).actor;
}

/** The same with the session in which they look. Whoever is suspended is led to the page that says so. */
export async function sessionOrSignIn(returnTo: string): Promise<LivingSession> {
  const session = await currentSession();
  if (session) return session;
  return redirect((await currentSuspension()) ? "/suspended" : returnPath("/sign-in", returnTo));
}

/** Why the account by whose cookie the request comes is kept out; null for all others. Costs something only where nobody is signed in. */
export const currentSuspension: () => Promise<Suspension | null> = cache(async () => {
  const token = (await currentSession()) ? undefined : (await cookies()).get(sessionCookieName())?.value;
  return token ? suspensionOfCookie(db, token) : null;
});

/**
 * Who is signed in now, for a write of a server action. Failures: `signedOut` for nobody, since a form that was typed into must not
 * be left for the page to sign in; `notAllowed` for whoever is suspended.
 */
export async function signedInActor(): Promise<Result<Actor, SignedOut | NotAllowed>> {
  const actor = await currentViewer();
  if (actor) return success(actor);
  const suspension = await currentSuspension();
  return failed(suspension ? suspended(suspension) : SIGNED_OUT);
}

/**
 * Runs a write that no endpoint has, as who is signed in now. Failures: those of the write and of `signedInActor`; `tooMany`
 * for whoever asks for what costs as much as this too often.
 */
export async function asSignedIn<T, F>(
  write: (context: ActionContext) => Promise<Result<T, F>>,
  cost: Cost = "write",
): Promise<Result<T, F | SignedOut | NotAllowed | TooMany>> {
  const actor = await signedInActor();
  if (!actor.ok) return actor;
  const limited = await limitRequests(actor.value, cost);
  return limited.ok ? write({ db, actor: actor.value, now: systemClock() }) : limited;
}
