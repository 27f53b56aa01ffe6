import { decode, encode } from "next-auth/jwt";
import { newId } from "@/lib/base/ids";
import type { UserId } from "./actor";
import { authSecret } from "./session-token";

/** How long a browser is known after the last sign-in there, in seconds: longer than a session, or it would be of no use. */
export const DEVICE_SECONDS = 400 * 24 * 60 * 60;
/** Accounts that a browser is known for, those of the last sign-ins: a cookie has 4 KB, and a shared computer many people. */
const MAX_PEOPLE = 12;
/** Keeps the token from passing for one of a session. */
const SALT = "device";

/** A browser that people have signed in with before; `people` from the last sign-in to the first. */
export type Device = { readonly id: string; readonly people: readonly UserId[] };

/** The browser's cookie, as the browser cannot make it: what it is known for is encrypted with the server's secret. */
export function deviceToken(device: Device): Promise<string> {
  return encode({ token: { ...device }, secret: authSecret(), maxAge: DEVICE_SECONDS, salt: SALT });
}

/** What a device's cookie holds; null when there is none or it is none of ours. */
export async function deviceIn(token: string | undefined): Promise<Device | null> {
  try {
    const held = token ? await decode({ token, secret: authSecret(), salt: SALT }) : null;
    return typeof held?.id === "string" && Array.isArray(held.people) ? { id: held.id, people: held.people } : null;
  } catch {
    return null;
  }
}

/** The device after somebody has signed in with it; `null`: it was not known. */
export function withPerson(device: Device | null, userId: UserId): Device {
  const others = (device?.people ?? []).filter((each) => each !== userId);
  return { id: device?.id ?? newId<"Device">(), people: [userId, ...others].slice(0, MAX_PEOPLE) };
}
