import { randomBytes } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import type { Actor } from "@/lib/auth/actor";
import { admitPerson } from "@/lib/auth/admit-person";
import { createSession } from "@/lib/auth/create-session";
import { hashPassword } from "@/lib/auth/password";
import { actorByEmail } from "@/lib/auth/read";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { db } from "@/lib/db";

/** The password of everybody whom `aPerson` makes. */
export const PASSWORD = "a lantern by the rails";

/** An e-mail address that no other story has. */
export function anAddress(name: string): string {
  return `${name.toLowerCase().replace(/\W+/g, ".")}.${randomBytes(4).toString("hex")}@example.org`;
}

/** Somebody with an account of their own, made without the screen. */
export async function aPerson(name: string): Promise<Actor> {
  const email = anAddress(name);
  const passwordHash = await hashPassword(PASSWORD);
  const newcomer = { name, email, image: null, passwordHash, emailVerified: null, invitation: null };
  const admitted = await db.$transaction((tx) => admitPerson(tx, newcomer, new Date()));
  const actor = admitted.ok ? await actorByEmail(db, email) : null;
  if (!actor) throw new Error(`${name} was not admitted`);
  return actor;
}

/** Signs a browser in as somebody, as if they had done so themselves: begins a session and gives it the cookie. */
export async function signInAs(context: BrowserContext, { userId }: Actor, url: string): Promise<void> {
  const { sessionEpoch } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { sessionEpoch: true } });
  const sighting = { agent: "a story", ipAddress: "127.0.0.1" };
  const id = await createSession(db, { userId, sessionEpoch }, sighting, new Date());
  await context.addCookies([{ name: sessionCookieName(), value: await sessionToken(id), url }]);
}
