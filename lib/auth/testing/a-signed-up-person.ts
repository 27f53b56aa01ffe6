import { createSession } from "@/lib/auth/create-session";
import { actorByEmail } from "@/lib/auth/read";
import { sessionOfCookie } from "@/lib/auth/read-sessions";
import { sessionToken } from "@/lib/auth/session-token";
import type { SignedIn } from "@/lib/auth/sign-in";
import { signUp } from "@/lib/auth/sign-up";
import type { Db } from "@/lib/db";

/** When everything of these tests happens, unless they say otherwise. */
export const now = new Date("2026-03-01T12:00:00Z");
/** The password of everybody who is signed up here. */
export const password = "correct horse battery";
const HERE = { agent: "a test", ipAddress: "10.0.0.1" };

/** What stands at the door: a visitor from one place. */
export const knockAt = (db: Db) => ({ db, now, ipAddress: HERE.ipAddress, device: null });

/** Somebody who signed up as "<name>@example.org", and what their session begins with. */
export async function aSignedUpPerson(db: Db, name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const admitted = await signUp(knockAt(db), { name, email, password }, null);
  if (!admitted.ok) throw new Error(admitted.failure.detail);
  const actor = await actorByEmail(db, email);
  if (!actor) throw new Error("not there");
  return { actor, context: { db, actor, now }, ...admitted.value };
}

/** The cookie of a session that begins at a time. */
export async function cookieOf(db: Db, signedIn: SignedIn, at = now): Promise<string> {
  return sessionToken(await createSession(db, signedIn, HERE, at));
}

/** Whom a cookie signs in at a time, seen from a place; nobody is null. */
export async function actorOf(db: Db, cookie: string, at = now, sighting = HERE) {
  return (await sessionOfCookie(db, cookie, sighting, at))?.actor ?? null;
}
