import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { authSecret, usesSecureCookies } from "./session-token";

const NAME = "canonry.sign-up";
/** As long as the link in the mail, in seconds. */
const SECONDS = 24 * 60 * 60;
/** Keeps it from passing for a session. */
const SALT = "sign-up";

/** The sign-up that this browser made and that waits for its link, and the own path that it leads to. */
export type OwnSignUp = { readonly id: string; readonly goal: string };

/** Remembers in this browser that the sign-up is its own; in a server action. */
export async function rememberSignUp(own: OwnSignUp): Promise<void> {
  const value = await encode({ token: { ...own }, secret: authSecret(), maxAge: SECONDS, salt: SALT });
  const secure = usesSecureCookies();
  (await cookies()).set(NAME, value, { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: SECONDS });
}

/** The sign-up that this browser made; null when it made none in the last day. */
export async function ownSignUp(): Promise<OwnSignUp | null> {
  const value = (await cookies()).get(NAME)?.value;
  try {
    const held = value ? await decode({ token: value, secret: authSecret(), salt: SALT }) : null;
    return typeof held?.id === "string" && typeof held.goal === "string" ? { id: held.id, goal: held.goal } : null;
  } catch {
    return null;
  }
}

/** Forgets it, when it has become an account; in a server action. */
export async function forgetSignUp(): Promise<void> {
  (await cookies()).delete(NAME);
}
