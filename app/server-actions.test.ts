import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { decideAction } from "@/app/w/[world]/(articles)/a/[article]/canon/actions";
import { nameAction, untrashAction } from "@/app/w/[world]/(articles)/a/[article]/history/actions";
import { commentAction, resolveAction } from "@/app/w/[world]/(proposals)/proposals/actions";
import { KEY_FIELD } from "@/components/form/form-state";
import { createSession } from "@/lib/auth/create-session";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";

/** What Next holds for a request: these are its own functions, which need one. */
const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-forwarded-for": "192.0.2.7" }),
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { value: request.cookies.get(name) } : undefined),
    set: () => {},
  }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));

process.env.NEXTAUTH_SECRET = "a secret of this test";
process.env.CANONRY_RATE_LIMITS = "off";
const { db, reset } = await testDb();

type Action = (...given: unknown[]) => Promise<unknown>;

const sources = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
);
const texts = sources
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const files = texts.filter(({ text }) => text.startsWith('"use server";'));
const actions = (
  await Promise.all(
    files.map(async ({ path }) => {
      const found: Record<string, Action> = await import(/* @vite-ignore */ join(process.cwd(), path));
      return Object.entries(found).map(([name, action]) => ({ name, action }));
    }),
  )
).flat();

let article: string;
beforeEach(async () => {
  await reset();
  const { context, ...setting } = await aWorld(db, "river");
  article = await anArticleWith({ context, ...setting }, doc(p("The bridge burned.")));
  const signedIn = { userId: context.actor.userId, sessionEpoch: 0 };
  const session = await createSession(db, signedIn, { agent: "Firefox", ipAddress: "192.0.2.7" }, new Date());
  request.cookies.set(sessionCookieName(), await sessionToken(session));
});

const UNSENT = { values: {}, errors: [] };

/** What React can decode of what anybody sends, and no action means. */
const WRONG: readonly unknown[] = [
  ...[undefined, null, true, -1, 1.5, Number.NaN, 2 ** 31, 10n, "", "a\u0000b", "half \ud800", "x".repeat(100_000)],
  ...[Array(10_000).fill("x"), { not: "x" }, { toString: null, valueOf: null }, new Date(Number.NaN), new Map()],
  JSON.parse(`${'{"a":'.repeat(300)}1${"}".repeat(300)}`),
];

const FIELDS = new Set(texts.flatMap(({ text }) => [...text.matchAll(/\bname="(\w+)"/g)].map(([, name = ""]) => name)));

function formOf(value: string | Blob): FormData {
  const form = new FormData();
  for (const name of FIELDS) form.append(name, value);
  return form;
}

const FORMS = ["", "a\u0000b", "half \ud800", "x".repeat(100_000), '[{"value":{"not":""}},null]', new Blob(["x"])];

/** With every wrong argument at the first place, with the worst ones after some that fit, and with forms whose every field is wrong. */
function wrongCalls(): unknown[][] {
  const fitting = [["river"], ["river", article], ["river", 1], ["river", article, 1], ["river", 1, "x"]];
  const worst: readonly unknown[] = [null, "a\u0000b", 2 ** 31, { not: "x" }, { toString: null, valueOf: null }];
  return [
    ...WRONG.map((wrong) => [wrong, UNSENT, formOf("x")]),
    ...fitting.flatMap((first) => [first, ...worst.map((wrong) => [...first, wrong, UNSENT, formOf("x")])]),
    ...[[], ["river"], ["river", 1]].flatMap((first) => FORMS.map((value) => [...first, UNSENT, formOf(value)])),
  ];
}

describe("a server action", () => {
  test("stands in a file of its own kind, and is made by one of the functions that check what it is given", () => {
    const inside = texts.filter(({ text }) => /^.+["']use server["']/m.test(text)).map(({ path }) => path);
    expect(inside, "actions inside of components").toEqual([]);
    const named = files.filter(({ path }) => !/^app\/.*[/-]actions\.ts$/.test(path)).map(({ path }) => path);
    expect(named, "actions under a name that the arrows of imports do not know").toEqual([]);
    const unchecked = files.flatMap(({ text }) =>
      [...text.matchAll(/^export (?!type)(?!const \w+ = (form|button|result)Action(<.*>)?\().*/gm)].map(
        ([line]) => line,
      ),
    );
    expect(unchecked).toEqual([]);
    expect(actions.length).toBeGreaterThan(50);
  });

  test.each(actions)(
    "$name answers wrong arguments with a refusal, and never breaks",
    async ({ action }) => {
      const broken: string[] = [];
      for (const given of wrongCalls()) {
        const outcome = await action(...given).catch((error: unknown) => error);
        if (outcome instanceof Error && !isRedirect(outcome))
          broken.push(`${shown(given)}: ${outcome.message.slice(-200)}`);
      }
      expect(broken.slice(0, 5)).toEqual([]);
    },
    60_000,
  );
});

test("a form that comes again, because its answer was lost, gets that answer and is done once", async () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ article, to: "non-canon", rule: "consensus", reason: "We agreed." })) {
    form.set(name, value);
  }
  form.set(KEY_FIELD, "k1");
  const decide = () => decideAction("river", UNSENT, form);
  expect(await decide()).toEqual({ ...UNSENT, done: true });
  expect(await decide()).toEqual({ ...UNSENT, done: true });
  expect(await db.decision.count()).toBe(1);
  const again = { errors: [{ path: "to", message: expect.stringContaining("already") }] };
  // One that cannot be kept counts as none.
  for (const key of ["k2", "a\u0000b", "half \ud800", "x".repeat(100_000)]) {
    form.set(KEY_FIELD, key);
    expect(await decide()).toMatchObject(again);
  }
});

test("what an endpoint finds wrong is said at the field, with all that was typed, and at a button in the same words", async () => {
  const form = new FormData();
  form.set("to", "canon");
  form.set("reason", " ");
  const refused = await decideAction("river", UNSENT, form);
  expect(refused.values).toEqual({ to: "canon", reason: " " });
  expect(refused.errors).toContainEqual({ path: "reason", message: expect.stringContaining("Give a reason") });
  const named = await nameAction("river", article, 1, "x".repeat(101));
  expect(named).toEqual({ kind: "invalid", detail: "A name may have at most 100 characters." });
  form.set("text", "x".repeat(2_001));
  form.delete("to");
  form.delete("reason");
  const commented = await commentAction("river", 1, { block: 7 }, UNSENT, form);
  expect(commented.errors).toEqual([
    { path: "block", message: expect.any(String) },
    { path: "text", message: "A comment may have at most 2,000 characters." },
  ]);
  const settled = await resolveAction("river", 1, "x", { resolved: "yes" });
  expect(settled).toEqual({ kind: "invalid", detail: expect.not.stringContaining("resolved") });
});

test("whoever is signed out is told so before anything is looked at, and keeps what was typed", async () => {
  request.cookies.clear();
  const form = new FormData();
  form.set("reason", "Because.");
  const refused = await decideAction("river", UNSENT, form);
  expect(refused).toMatchObject({ values: { reason: "Because." }, errors: [], refusal: { kind: "signedOut" } });
  expect(await untrashAction("river", article)).toMatchObject({ kind: "signedOut" });
});

function isRedirect(error: Error): boolean {
  return "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT");
}

function shown(given: readonly unknown[]): string {
  return given.map((each) => (typeof each === "string" ? JSON.stringify(each.slice(0, 20)) : typeof each)).join(", ");
}
