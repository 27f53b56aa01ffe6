import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";
import { clientPlace } from "@/lib/auth/client-place";
import { sightingOf } from "@/lib/auth/session";
import { currentSession } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { invitationIn } from "@/lib/worlds/invitation";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses: the ways through a provider and back. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const sighting = sightingOf(request.headers, clientPlace(request.headers));
  const asking = { session: await currentSession(), invitation: invitationOfCookie(request), sighting };
  return NextAuth(request, context, authOptions(db, asking)) as Promise<Response>;
}

export { handle as GET, handle as POST };

/** next-auth keeps in a cookie where one goes after signing in: for who follows a link of invitation, that is its page. */
function invitationOfCookie(request: NextRequest): string | null {
  const goal = request.cookies.getAll().find(({ name }) => name.endsWith("next-auth.callback-url"))?.value;
  return goal && URL.canParse(goal) ? invitationIn(new URL(goal).pathname) : null;
}
