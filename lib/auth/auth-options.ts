import type { NextAuthOptions, Profile } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Db } from "@/lib/db";
import type { UserId } from "./actor";
import { authAdapter } from "./auth-adapter";
import { claimAddress } from "./claim-address";
import { clientIp } from "./client-ip";
import { createSession } from "./create-session";
import { signInInput } from "./input";
import { isInvited } from "./invited";
import { oauthProviders, vouchedEmail } from "./providers";
import { actorById, signUpState } from "./read";
import { type LivingSession, livingSession } from "./read-sessions";
import type { Sighting } from "./session";
import { authSecret, SESSION_SECONDS, sessionIdIn, sessionToken, usesSecureCookies } from "./session-token";
import { signIn } from "./sign-in";

/** What is known of the browser that asks: the session in which it does, and the invitation whose link it followed. */
export type Asking = {
  readonly session: LivingSession | null;
  readonly invitation: string | null;
  readonly sighting: Sighting;
  /** Is told whose session has begun. */
  readonly begun?: (userId: UserId) => Promise<void>;
};

/** next-auth as it is set up here, for one request. Its token holds the id of a session of ours, whose row says whether it lives. */
export function authOptions(db: Db, asking: Asking): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: usesSecureCookies(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/sign-out", error: "/sign-in" },
    adapter: authAdapter(db, asking),
    providers: [credentials(db), ...oauthProviders()],
    jwt: {
      encode: ({ token }) => sessionToken(String(token?.sid)),
      decode: ({ token }) => decodeLiving(db, token),
    },
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.type === "oauth" ? mayEnter(db, asking, account, profile) : true,
      jwt: async ({ token, user }) => (user ? { sub: user.id, sid: await sessionFor(db, asking, user.id) } : token),
      session: async ({ session, token }) => {
        const found = await actorById(db, token.sub as UserId);
        return found ? { ...session, user: { name: found.actor.name, email: found.actor.email } } : session;
      },
    },
  };
}

/** E-mail and password, as the pages for signing in check them too. */
function credentials(db: Db) {
  return CredentialsProvider({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(given, request) {
      const parsed = signInInput.safeParse({ email: given?.email ?? "", password: given?.password ?? "" });
      if (!parsed.success) return null;
      const headers = new Headers(request.headers as Record<string, string> | undefined);
      const signedIn = await signIn({ db, now: new Date(), ipAddress: clientIp(headers), device: null }, parsed.data);
      if (signedIn.ok) return { id: signedIn.value.userId };
      if (signedIn.failure.kind === "tooMany") throw new Error("TooMany");
      if (signedIn.failure.kind === "notAllowed") throw new Error("AccountSuspended");
      return null;
    },
  });
}

/** A session of ours, unless it ended: so that one that ended cannot link anything to the account either. */
async function decodeLiving(db: Db, token: string | undefined) {
  const id = token ? await sessionIdIn(token) : null;
  const session = id ? await livingSession(db, id, new Date()) : null;
  return session && { sub: session.actor.userId, sid: session.id };
}

/** The session of somebody whom next-auth lets in: the one in which they linked a provider goes on. */
async function sessionFor(db: Db, { session, sighting, begun }: Asking, id: string): Promise<string> {
  if (session?.actor.userId === id) return session.id;
  const userId = id as UserId;
  const sessionEpoch = (await actorById(db, userId))?.sessionEpoch ?? -1;
  await begun?.(userId);
  return createSession(db, { userId, sessionEpoch }, sighting, new Date());
}

const SUSPENDED = "/sign-in?error=AccountSuspended";

/** Whether somebody who comes through a provider may come in: true, or the path of the page that says why not. */
async function mayEnter(
  db: Db,
  asking: Asking,
  account: { provider: string; providerAccountId: string },
  profile: Profile | undefined,
): Promise<true | string> {
  const { provider, providerAccountId } = account;
  const key = { provider_providerAccountId: { provider, providerAccountId } };
  const linked = await db.account.findUnique({ where: key, select: { user: { select: { suspendedAt: true } } } });
  if (linked) return linked.user.suspendedAt ? SUSPENDED : true;
  const email = vouchedEmail(provider, profile);
  const now = new Date();
  if (asking.session) {
    const { userId: id, email: own } = asking.session.actor;
    // If the person signed in also has the account there, they are the same person, and nothing needs to end.
    if (email === own) await db.user.updateMany({ where: { id, emailVerified: null }, data: { emailVerified: now } });
    return true;
  }
  if (!email) return "/sign-in?error=EmailNotVerified";
  const known = await db.user.findUnique({ where: { email }, select: { suspendedAt: true } });
  if (known?.suspendedAt) return SUSPENDED;
  if (known) {
    await claimAddress(db, email, now);
    return true;
  }
  const closed = (await signUpState(db)) === "closed" && !(await isInvited(db, asking.invitation, now));
  return closed ? "/sign-in?error=SignUpClosed" : true;
}
