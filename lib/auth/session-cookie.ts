import { cookies, headers } from "next/headers";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { clientIp } from "./client-ip";
import { createSession } from "./create-session";
import { DEVICE_SECONDS, type Device, deviceIn, deviceToken, withPerson } from "./device";
import { endSession } from "./end-sessions";
import { keepLanguageOf } from "./language-cookie";
import { sightingOf } from "./session";
import { currentSession } from "./session-actor";
import { SESSION_SECONDS, sessionCookieName, sessionToken, usesSecureCookies } from "./session-token";
import type { SignedIn } from "./sign-in";

/** The cookie by which a browser is known as one that people have signed in with. */
const DEVICE_COOKIE = "canonry.device";

/** Signs the browser in: begins a session, gives it the cookie and remembers the browser; in a server action or route handler. */
export async function startSession(signedIn: SignedIn): Promise<void> {
  const sent = await headers();
  const id = await createSession(db, signedIn, sightingOf(sent, clientIp(sent)), systemClock());
  await setCookie(sessionCookieName(), await sessionToken(id), SESSION_SECONDS);
  await keepLanguageOf(signedIn.userId);
  const device = withPerson(await currentDevice(), signedIn.userId);
  await setCookie(DEVICE_COOKIE, await deviceToken(device), DEVICE_SECONDS);
}

/** Signs the browser out: ends its session, on the server too, and takes the cookie away; in a server action or route handler. */
export async function signOut(): Promise<void> {
  const session = await currentSession();
  if (session) await endSession({ db, actor: session.actor, now: systemClock() }, session.id);
  await setCookie(sessionCookieName(), "", 0);
}

/** The browser, as far as people have signed in with it. */
export async function currentDevice(): Promise<Device | null> {
  return deviceIn((await cookies()).get(DEVICE_COOKIE)?.value);
}

async function setCookie(name: string, value: string, maxAge: number): Promise<void> {
  const secure = usesSecureCookies();
  (await cookies()).set(name, value, { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge });
}
