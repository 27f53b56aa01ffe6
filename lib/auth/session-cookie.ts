import { cookies } from "next/headers";
import { SESSION_SECONDS, sessionCookieName, sessionToken, usesSecureCookies } from "@/lib/auth/session-token";
import type { SignedIn } from "@/lib/auth/sign-in";

/** Signs the browser in by its cookie; in a server action or route handler. */
export async function startSession(signedIn: SignedIn): Promise<void> {
  (await cookies()).set(sessionCookieName(), await sessionToken(signedIn), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: usesSecureCookies(),
    maxAge: SESSION_SECONDS,
  });
}

/** Signs the browser out; in a server action or route handler. */
export async function endSession(): Promise<void> {
  const secure = usesSecureCookies();
  (await cookies()).set(sessionCookieName(), "", { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: 0 });
}
