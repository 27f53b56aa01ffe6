import type { NextAuthOptions, Profile } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Actor, UserId } from "@/lib/auth/actor";
import { authAdapter } from "@/lib/auth/auth-adapter";
import { claimAddress } from "@/lib/auth/claim-address";
import { clientPlace } from "@/lib/auth/client-place";
import { signInInput } from "@/lib/auth/input";
import { isInvited } from "@/lib/auth/invited";
import { oauthProviders, vouchedEmail } from "@/lib/auth/providers";
import { actorById, signUpState } from "@/lib/auth/read";
import { actorOfSession, authSecret, SESSION_SECONDS, sessionToken, usesSecureCookies } from "@/lib/auth/session-token";
import { signIn } from "@/lib/auth/sign-in";
import type { Db } from "@/lib/db";

/** What is known of the browser that asks: who is signed in there, and the invitation whose link it followed. */
export type Asking = { readonly actor: Actor | null; readonly invitation: string | null };

/** next-auth as it is set up here, for one request. The session holds a user's id and epoch, and is checked against the database. */
export function authOptions(db: Db, asking: Asking): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: usesSecureCookies(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/sign-out", error: "/sign-in" },
    adapter: authAdapter(db, asking.invitation),
    providers: [credentials(db), ...oauthProviders()],
    jwt: {
      encode: ({ token }) => sessionToken({ userId: token?.sub as UserId, sessionEpoch: Number(token?.epoch) }),
      decode: async ({ token }) => decodeLiving(db, token),
    },
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.type === "oauth" ? mayEnter(db, asking, account, profile) : true,
      jwt: async ({ token, user }) => (user ? { sub: user.id, epoch: await epochOf(db, user.id) } : token),
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
      const signedIn = await signIn({ db, now: new Date(), place: clientPlace(headers) }, parsed.data);
      if (signedIn.ok) return { id: signedIn.value.userId };
      if (signedIn.failure.kind === "tooMany") throw new Error("TooMany");
      return null;
    },
  });
}

/** A session of ours, unless it ended: so that one that ended cannot link anything to the account either. */
async function decodeLiving(db: Db, token: string | undefined) {
  const actor = token ? await actorOfSession(db, token) : null;
  return actor && { sub: actor.userId, epoch: await epochOf(db, actor.userId) };
}

async function epochOf(db: Db, userId: string): Promise<number> {
  return (await actorById(db, userId as UserId))?.sessionEpoch ?? -1;
}

/** Whether somebody who comes through a provider may come in: true, or the path of the page that says why not. */
async function mayEnter(
  db: Db,
  asking: Asking,
  account: { provider: string; providerAccountId: string },
  profile: Profile | undefined,
): Promise<true | string> {
  const { provider, providerAccountId } = account;
  const key = { provider_providerAccountId: { provider, providerAccountId } };
  if (await db.account.findUnique({ where: key, select: { id: true } })) return true;
  if (asking.actor) return true;
  const email = vouchedEmail(provider, profile);
  if (!email) return "/sign-in?error=EmailNotVerified";
  const now = new Date();
  const known = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (known) {
    await claimAddress(db, email, now);
    return true;
  }
  const closed = (await signUpState(db)) === "closed" && !(await isInvited(db, asking.invitation, now));
  return closed ? "/sign-in?error=SignUpClosed" : true;
}
