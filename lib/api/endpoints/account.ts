import { z } from "zod";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { time } from "@/lib/api/shapes";
import type { Viewer } from "@/lib/auth/actor";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";
import { ROLES } from "@/lib/auth/policy";
import { tokensOf } from "@/lib/auth/read";
import { sessionsOf } from "@/lib/auth/read-sessions";
import { revokeToken } from "@/lib/auth/revoke-token";
import type { Unauthenticated } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { acceptReceived, declineReceived, receivedInvitations } from "@/lib/worlds/received-invitations";

const role = z.enum(ROLES);

/** The calls about one's own account: sessions, API tokens, and the invitations for one's address. Secrets are made on the screen. */
export const accountCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/sessions",
    says: "Where one is signed in by a browser, the one seen last first",
    query: pageQuery,
    status: 200,
    answer: pageShape(
      z.object({ id: z.string(), agent: z.string(), place: z.string(), createdAt: time, lastSeenAt: time }),
    ),
    run: async ({ db, viewer, query, now }) => {
      const asks = signedIn(viewer);
      return asks.ok ? success(part(await sessionsOf(db, asks.value.userId, now), query)) : asks;
    },
  }),
  writeCall({
    method: "delete",
    path: "/sessions",
    says: "End all of one's sessions; tokens go on working",
    status: 200,
    answer: z.object({ ended: z.int() }),
    run: (act) => endOtherSessions(act, null),
  }),
  writeCall({
    method: "delete",
    path: "/sessions/{id}",
    says: "End one of one's sessions",
    status: 200,
    answer: z.object({ id: z.string() }),
    run: (act, { params }) => endSession(act, params.id ?? ""),
  }),
  ...tokenCalls(),
  ...receivedCalls(),
];

function tokenCalls(): readonly Call[] {
  const at = time.nullable();
  return [
    readCall({
      method: "get",
      path: "/tokens",
      says: "One's own API tokens that were not revoked; the tokens themselves are kept nowhere",
      query: pageQuery,
      status: 200,
      answer: pageShape(z.object({ id: z.string(), name: z.string(), createdAt: time, lastUsedAt: at, expiresAt: at })),
      run: async ({ db, viewer, query }) => {
        const asks = signedIn(viewer);
        return asks.ok ? success(part(await tokensOf(db, asks.value.userId), query)) : asks;
      },
    }),
    writeCall({
      method: "delete",
      path: "/tokens/{id}",
      says: "Revoke one of one's own API tokens, for good",
      status: 200,
      answer: z.object({ id: z.string() }),
      run: (act, { params }) => revokeToken(act, params.id ?? ""),
    }),
  ];
}

function receivedCalls(): readonly Call[] {
  return [
    readCall({
      method: "get",
      path: "/received-invitations",
      says: "The invitations for one's own e-mail address that wait for an answer, newest first",
      query: pageQuery,
      status: 200,
      answer: pageShape(
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
    writeCall({
      method: "post",
      path: "/received-invitations/{id}/accept",
      says: "Join the world of an invitation for one's address",
      status: 200,
      answer: z.object({ slug: z.string(), role, joined: z.boolean() }),
      run: (act, { params }) => acceptReceived(act, params.id ?? ""),
    }),
    writeCall({
      method: "post",
      path: "/received-invitations/{id}/decline",
      says: "Say no to an invitation for one's address",
      status: 200,
      answer: z.object({ id: z.string() }),
      run: (act, { params }) => declineReceived(act, params.id ?? ""),
    }),
  ];
}

function part<T>(all: readonly T[], query: z.output<typeof pageQuery>) {
  const { skip, limit } = pageOf(query);
  return pageAnswer(all.slice(skip, skip + limit), query);
}

function signedIn(viewer: Viewer): Result<NonNullable<Viewer>, Unauthenticated> {
  return viewer
    ? success(viewer)
    : failed({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });
}
