import { z } from "zod";
import { ADMINISTRATION_KINDS, mayAdminister } from "@/lib/administration/administration";
import { deleteWorld } from "@/lib/administration/delete-world";
import { giveWorld } from "@/lib/administration/give-world";
import {
  accountFilters,
  deleteWorldInput,
  giveWorldInput,
  reasonInput,
  signUpInput,
  worldFilters,
} from "@/lib/administration/input";
import { accountsOf } from "@/lib/administration/read-accounts";
import { administrationLog } from "@/lib/administration/read-log";
import { mailsOf } from "@/lib/administration/read-mails";
import { worldsForAdministration } from "@/lib/administration/read-worlds";
import { restoreWorld } from "@/lib/administration/restore-world";
import { setQuotas } from "@/lib/administration/set-quotas";
import { setSignUp } from "@/lib/administration/set-sign-up";
import { liftSuspension, suspendAccount } from "@/lib/administration/suspend-account";
import { putBackWorld, takeDownWorld } from "@/lib/administration/take-down-world";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import type { Requirement } from "@/lib/api/endpoint-input";
import { time } from "@/lib/api/schemas";
import { failed, success } from "@/lib/base/result";
import { quotasInput } from "@/lib/quotas/input";
import { quotasOf } from "@/lib/quotas/read";

const slugShape = z.object({ slug: z.string() });

const accountShape = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  ownsInstallation: z.boolean(),
  verified: z.boolean().describe("Somebody vouched for the address"),
  joined: time,
  lastSeen: time.nullable(),
  worlds: z.int().describe("That the account owns"),
  bytes: z.int(),
  suspension: z.object({ at: time, reason: z.string() }).nullable(),
});

const worldEntryShape = z.object({
  slug: z.string(),
  title: z.string(),
  visibility: z.enum(["public", "private"]),
  created: time,
  changed: time.nullable().describe("null: it has no article"),
  articles: z.int(),
  sources: z.int(),
  members: z.int(),
  bytes: z.int(),
  owners: z.array(z.object({ id: z.string(), name: z.string(), suspended: z.boolean() })),
  takenDown: z.object({ at: time, reason: z.string() }).nullable(),
  deletedAt: time.nullable(),
});

const logShape = z.object({
  id: z.string(),
  kind: z.enum(ADMINISTRATION_KINDS),
  by: z.object({ id: z.string(), name: z.string() }).nullable().describe("null: from the command line"),
  subject: z.string(),
  reason: z.string(),
  at: time,
});

const failedMailShape = z.object({
  id: z.string(),
  occasion: z.string(),
  to: z.string(),
  reason: z.string(),
  attempts: z.int(),
  at: time,
});

/** The owner of the installation alone. */
const toAdminister: Requirement = async ({ viewer }) =>
  viewer
    ? mayAdminister(viewer)
    : failed({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });

/** The calls of whoever runs the installation, and those by which owners delete their own worlds. */
export const administrationCalls = [
  ...accountCalls(),
  ...worldCalls(),
  ...closingCalls(),
  ...siteCalls(),
  ...mailCalls(),
] as const;

function accountCalls() {
  return [
    readEndpoint({
      method: "get",
      path: "/admin/accounts",
      summary: "All accounts, newest first; for the owner of the installation",
      requires: toAdminister,
      query: pageQuery.extend(accountFilters.shape),
      status: 200,
      response: pageShape(accountShape),
      run: async ({ db, query }) => {
        const filter = { words: query.q, suspended: query.suspended };
        return success(presentPage(await accountsOf(db, filter, pageOf(query)), query));
      },
    }),
    writeEndpoint({
      method: "post",
      path: "/admin/accounts/{id}/suspend",
      summary: "Keep an account from signing in and acting; what it wrote stays",
      requires: toAdminister,
      body: reasonInput,
      status: 200,
      response: z.object({ userId: z.string() }),
      run: (context, { params, body }) => suspendAccount(context, params.id, body),
    }),
    writeEndpoint({
      method: "post",
      path: "/admin/accounts/{id}/lift-suspension",
      summary: "Let a suspended account in again",
      requires: toAdminister,
      body: reasonInput,
      status: 200,
      response: z.object({ userId: z.string() }),
      run: (context, { params, body }) => liftSuspension(context, params.id, body),
    }),
  ] as const;
}

function mailCalls() {
  return [
    readEndpoint({
      method: "get",
      path: "/admin/mails",
      summary: "Mails that wait for the mail server, and those that failed for good; for the owner of the installation",
      requires: toAdminister,
      status: 200,
      response: z.object({
        waiting: z.int(),
        oldest: time.nullable(),
        lastError: z.string().nullable(),
        failed: z.array(failedMailShape).describe("Of the last 90 days, the newest hundred"),
      }),
      run: async ({ db }) => success(await mailsOf(db)),
    }),
  ] as const;
}

function worldCalls() {
  return [
    readEndpoint({
      method: "get",
      path: "/admin/worlds",
      summary: "All worlds, newest first, without what they say; for the owner of the installation",
      requires: toAdminister,
      query: pageQuery.extend(worldFilters.shape),
      status: 200,
      response: pageShape(worldEntryShape),
      run: async ({ db, query }) => {
        const filter = { words: query.q, closed: query.closed };
        const worlds = await worldsForAdministration(db, filter, pageOf(query));
        return success(
          presentPage(
            worlds.map(({ id: _id, ...world }) => world),
            query,
          ),
        );
      },
    }),
    writeEndpoint({
      method: "post",
      path: "/admin/worlds/{world}/take-down",
      summary: "Hide a world from everybody; its members are told why, and nothing is deleted",
      requires: toAdminister,
      body: reasonInput,
      status: 200,
      response: slugShape,
      run: (context, { params, body }) => takeDownWorld(context, params.world, body),
    }),
    writeEndpoint({
      method: "post",
      path: "/admin/worlds/{world}/put-back",
      summary: "Show a world again that was taken down, or that an owner deleted",
      requires: toAdminister,
      body: reasonInput,
      status: 200,
      response: slugShape,
      run: (context, { params, body }) => putBackWorld(context, params.world, body),
    }),
    writeEndpoint({
      method: "put",
      path: "/admin/worlds/{world}/owner",
      summary: "Make somebody an owner of a world, where none is left who can act",
      requires: toAdminister,
      body: giveWorldInput,
      status: 200,
      response: z.object({ slug: z.string(), userId: z.string() }),
      run: (context, { params, body }) => giveWorld(context, params.world, body),
    }),
  ] as const;
}

function closingCalls() {
  return [
    writeEndpoint({
      method: "delete",
      path: "/worlds/{world}",
      summary: "Delete a world of one's own: nobody sees it any more, and its owners can restore it for 30 days",
      body: deleteWorldInput,
      status: 200,
      response: z.object({ slug: z.string(), restorableUntil: time }),
      run: (context, { params, body }) => deleteWorld(context, params.world, body),
    }),
    writeEndpoint({
      method: "post",
      path: "/worlds/{world}/restore",
      summary: "Bring back a world of one's own that was deleted",
      status: 200,
      response: slugShape,
      run: (context, { params }) => restoreWorld(context, params.world),
    }),
  ] as const;
}

function siteCalls() {
  return [
    writeEndpoint({
      method: "put",
      path: "/admin/sign-up",
      summary: "Say whether anybody may sign up, or the invited alone",
      requires: toAdminister,
      body: signUpInput,
      status: 200,
      response: signUpInput,
      run: (context, { body }) => setSignUp(context, body.open),
    }),
    readEndpoint({
      method: "get",
      path: "/admin/quotas",
      summary: "What an account or a world may have here",
      requires: toAdminister,
      status: 200,
      response: quotasInput,
      run: async ({ db }) => success(await quotasOf(db)),
    }),
    writeEndpoint({
      method: "put",
      path: "/admin/quotas",
      summary: "Say what an account or a world may have here; what is above it already stays",
      requires: toAdminister,
      body: quotasInput,
      status: 200,
      response: quotasInput,
      run: (context, { body }) => setQuotas(context, body),
    }),
    readEndpoint({
      method: "get",
      path: "/admin/log",
      summary: "What was done to accounts, worlds and the installation, by whom and why, newest first",
      requires: toAdminister,
      query: pageQuery,
      status: 200,
      response: pageShape(logShape),
      run: async ({ db, query }) => success(presentPage(await administrationLog(db, {}, pageOf(query)), query)),
    }),
  ] as const;
}
