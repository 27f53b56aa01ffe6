import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Act } from "@/lib/auth/act";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { actorOfSession, sessionCookieName } from "@/lib/auth/session-token";
import { systemClock } from "@/lib/base/clock";
import { backTo } from "@/lib/base/own-path";
import { db } from "@/lib/db";

/** Who is looking, by the session's cookie; asked once for each request. On the server only. */
export const currentViewer: () => Promise<Viewer> = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? actorOfSession(db, token) : null;
});

/** Who is looking; a visitor is sent to sign in, and from there back to `returnTo` (a path of ours). */
export async function actorOrSignIn(returnTo: string): Promise<Actor> {
  return (await currentViewer()) ?? redirect(backTo("/sign-in", returnTo));
}

/** What a server action hands to a write: who is signed in acts now. A visitor is sent to sign in, and back to `returnTo`. */
export async function currentAct(returnTo: string): Promise<Act> {
  return { db, actor: await actorOrSignIn(returnTo), now: systemClock() };
}
