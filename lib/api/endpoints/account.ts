import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { time } from "@/lib/api/schemas";
import { signedIn } from "@/lib/api/signed-in";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";
import { languageInput } from "@/lib/auth/input";
import { ROLES } from "@/lib/auth/policy";
import { languageSetBy, tokensOf } from "@/lib/auth/read";
import { sessionsOf } from "@/lib/auth/read-sessions";
import { revokeToken } from "@/lib/auth/revoke-token";
import { setLanguage } from "@/lib/auth/set-language";
import { success } from "@/lib/base/result";
import { LANGUAGES } from "@/lib/language/language";
import { acceptReceived, declineReceived, receivedInvitations } from "@/lib/worlds/received-invitations";

const role = z.enum(ROLES);

/** The calls about one's own account: sessions, API tokens, and the invitations for one's address. Secrets are made on the screen. */
export const accountCalls = [
  readEndpoint({
    method: "get",
    path: "/sessions",
    summary: "Where one is signed in by a browser, the one seen last first",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({ id: z.string(), agent: z.string(), ipAddress: z.string(), createdAt: time, lastSeenAt: time }),
    ),
    run: async ({ db, viewer, query, now }) => {
      const asks = signedIn(viewer);
      return asks.ok ? success(part(await sessionsOf(db, asks.value.userId, now), query)) : asks;
    },
  }),
  writeEndpoint({
    method: "delete",
    path: "/sessions",
    summary: "End all of one's sessions; tokens go on working",
    status: 200,
    response: z.object({ ended: z.int() }),
    run: (context) => endOtherSessions(context, null),
  }),
  writeEndpoint({
    method: "delete",
    path: "/sessions/{id}",
    summary: "End one of one's sessions",
    status: 200,
    response: z.object({ id: z.string() }),
    run: (context, { params }) => endSession(context, params.id),
  }),
  ...languageCalls(),
  ...tokenCalls(),
  ...receivedCalls(),
] as const;

function languageCalls() {
  const response = z.object({ language: z.enum(LANGUAGES).nullable().describe("null: that of one's browser") });
  return [
    readEndpoint({
      method: "get",
      path: "/language",
      summary: "The language in which one reads the pages; the API itself speaks English",
      status: 200,
      response,
      run: async ({ db, viewer }) => {
        const asks = signedIn(viewer);
        return asks.ok ? success({ language: await languageSetBy(db, asks.value.userId) }) : asks;
      },
    }),
    writeEndpoint({
      method: "put",
      path: "/language",
      summary: "Choose the language in which one reads the pages",
      body: languageInput,
      status: 200,
      response,
      run: (context, { body }) => setLanguage(context, body),
    }),
  ] as const;
}

function tokenCalls() {
  const at = time.nullable();
  return [
    readEndpoint({
      method: "get",
      path: "/tokens",
      summary: "One's own API tokens that were not revoked; the tokens themselves are kept nowhere",
      query: pageQuery,
      status: 200,
      response: pageShape(
        z.object({ id: z.string(), name: z.string(), createdAt: time, lastUsedAt: at, expiresAt: at }),
      ),
      run: async ({ db, viewer, query }) => {
        const asks = signedIn(viewer);
        return asks.ok ? success(part(await tokensOf(db, asks.value.userId), query)) : asks;
      },
    }),
    writeEndpoint({
      method: "delete",
      path: "/tokens/{id}",
      summary: "Revoke one of one's own API tokens, for good",
      status: 200,
      response: z.object({ id: z.string() }),
      run: (context, { params }) => revokeToken(context, params.id),
    }),
  ] as const;
}

function receivedCalls() {
  return [
    readEndpoint({
      method: "get",
      path: "/received-invitations",
      summary: "The invitations for one's own e-mail address that wait for an answer, newest first",
      query: pageQuery,
      status: 200,
      response: pageShape(
        z.object({
          id: z.string(),
          world: z.object({ slug: z.string(), title: z.string(), description: z.string() }),
          role,
          invitedBy: z.string(),
          expiresAt: time,
        }),
      ),
      run: async ({ db, viewer, query, now }) => {
        const asks = signedIn(viewer);
        return asks.ok ? success(part(await receivedInvitations(db, asks.value, now), query)) : asks;
      },
    }),
    writeEndpoint({
      method: "post",
      path: "/received-invitations/{id}/accept",
      summary: "Join the world of an invitation for one's address",
      status: 200,
      response: z.object({ slug: z.string(), role, joined: z.boolean() }),
      run: (context, { params }) => acceptReceived(context, params.id),
    }),
    writeEndpoint({
      method: "post",
      path: "/received-invitations/{id}/decline",
      summary: "Say no to an invitation for one's address",
      status: 200,
      response: z.object({ id: z.string() }),
      run: (context, { params }) => declineReceived(context, params.id),
    }),
  ] as const;
}

function part<T>(all: readonly T[], query: z.output<typeof pageQuery>) {
  const { skip, limit } = pageOf(query);
  return presentPage(all.slice(skip, skip + limit), query);
}
