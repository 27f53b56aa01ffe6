import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";
import { clientIp } from "@/lib/auth/client-ip";
import { keepLanguageOf } from "@/lib/auth/language-cookie";
import { sightingOf } from "@/lib/auth/session";
import { currentSession } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { invitationIn } from "@/lib/worlds/invitation";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses: the ways through a provider and back. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const sighting = sightingOf(request.headers, clientIp(request.headers));
  const asking = {
    session: await currentSession(),
    invitation: invitationOfCookie(request),
    sighting,
    begun: keepLanguageOf,
  };
  const options = authOptions(db, asking);
  const refused = refusalOf(request, (await context.params).nextauth, options.providers);
  return refused ?? (NextAuth(request, context, options) as Promise<Response>);
}

export { handle as GET, handle as POST };

/**
 * next-auth answers 500 to a provider that it does not know, to whoever comes back from the one with a password, which leads nowhere, and
 * to JSON that cannot be parsed; its own client sends forms.
 */
function refusalOf(
  { method, headers }: NextRequest,
  [act, name]: readonly string[],
  providers: NextAuthOptions["providers"],
): Response | null {
  if (method === "POST" && !headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) {
    return words(415, "Send this as application/x-www-form-urlencoded.");
  }
  const provider = providers.find(({ id }) => id === name);
  const needed = act === "callback" || (act === "signin" && name !== undefined);
  const leadsNowhere = act === "callback" && method === "GET" && provider?.type === "credentials";
  return (provider || !needed) && !leadsNowhere ? null : words(404, "There is no such way to sign in here.");
}

function words(status: number, detail: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" };
  return new Response(`${detail}\n`, { status, headers });
}

/** next-auth keeps in a cookie where one goes after signing in: for who follows a link of invitation, that is its page. */
function invitationOfCookie(request: NextRequest): string | null {
  const goal = request.cookies.getAll().find(({ name }) => name.endsWith("next-auth.callback-url"))?.value;
  return goal && URL.canParse(goal) ? invitationIn(new URL(goal).pathname) : null;
}
