import { beforeAll, describe, expect, test } from "vitest";
import { apiCalls } from "@/lib/api/all-calls";
import { serveCalls } from "@/lib/api/serve";
import {
  type Answer,
  ASKERS,
  type Asker,
  type Place,
  TABLE,
  type Try,
  title,
} from "@/lib/api/testing/permission-table";
import type { Viewer } from "@/lib/auth/actor";
import { success } from "@/lib/base/result";
import { claim, doc, p } from "@/lib/document/build";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";

const { db } = await testDb();

const LETTERS: Readonly<Record<string, Answer>> = { y: "yes", n: "no", h: "hidden", s: "sign in" };
const KINDS: Readonly<Record<string, Answer>> = { notAllowed: "no", notFound: "hidden", unauthenticated: "sign in" };

let setting: Setting;
const viewers = new Map<Asker, Viewer>();

beforeAll(async () => {
  setting = await aWorld(db);
  viewers.set("owner", setting.act.actor);
  for (const role of ["editor", "contributor", "reader"] as const) {
    viewers.set(role, (await aMember(db, setting, role)).actor);
  }
  viewers.set("stranger", await aPerson(db, "stranger"));
  viewers.set("visitor", null);
});

describe("in a private world, by role", () => {
  test.each(TABLE)("%s", async (_name, call, row) => {
    const wanted = Object.fromEntries(ASKERS.map((asker, index) => [asker, LETTERS[row[index] ?? ""]]));
    const answers: Record<string, Answer | string> = {};
    for (const asker of ASKERS) answers[asker] = await answerFor(viewers.get(asker) ?? null, call(await aPlace()));
    expect(answers).toEqual(wanted);
  });

  test("every call of the API is in the table", () => {
    const place = { setting, article: "a", draft: "d", person: "u" };
    const tried = new Set(TABLE.map(([, call]) => shapeOf(call(place))));
    const missing = apiCalls.map((call) => `${call.method.toUpperCase()} ${call.path.replace(/\{\w+\}/g, "*")}`);
    expect(missing.filter((each) => !tried.has(each))).toEqual([]);
  });
});

test("in a public world a visitor reads everything and writes nothing", async () => {
  const open = await aWorld(db, "open-river", "public");
  const article = await anArticleWith(open, doc(p.id("a", "Words")));
  const base = `/worlds/${open.slug}`;
  for (const path of [
    "",
    "/articles",
    `/articles/${article}`,
    `/articles/${article}/revisions`,
    "/sources",
    "/claims",
    "/drift",
    "/canon",
    "/decisions",
    "/search?q=words",
  ]) {
    expect([path, await answerFor(null, { method: "GET", path: base + path })]).toEqual([path, "yes"]);
  }
  const write = {
    method: "PUT",
    path: `${base}/articles/${article}`,
    body: { baseRevision: 1, markdown: "x", summary: "" },
  };
  expect(await answerFor(null, write)).toBe("sign in");
  expect(await answerFor(viewers.get("stranger") ?? null, write)).toBe("no");
});

/** A fresh article with a claim and another's draft, so that a write that works does not change what the next one finds. */
async function aPlace(): Promise<Place> {
  const name = title();
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const text = doc(p.id("a", "Some plain words."), p.id("b", claim(`${slug}-c1`, "A claim", setting.citation)));
  const article = await anArticleWith(setting, text, name);
  const someone = await aMember(db, setting, "reader");
  const draft = await db.draft.create({
    data: {
      id: `d${Math.random()}`,
      userId: someone.actor.userId,
      worldId: setting.worldId,
      baseNumber: 0,
      title: "",
      kind: "event",
      summary: "",
      doc: {},
      savedAt: new Date(),
    },
  });
  return { setting, article, draft: draft.id, person: someone.actor.userId };
}

async function answerFor(viewer: Viewer, { method, path, body }: Try): Promise<Answer | string> {
  const serve = serveCalls(apiCalls, "/api/v1", { db, whoAsks: async () => success(viewer), clock: () => new Date() });
  const response = await serve(
    new Request(`http://127.0.0.1/api/v1${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  if (response.ok) return "yes";
  const problem = (await response.json()) as { kind: string; detail: string };
  return KINDS[problem.kind] ?? `${problem.kind}: ${problem.detail}`;
}

function shapeOf({ method, path }: Try): string {
  const known =
    /^\/(worlds|sources|versions|preview|passages|articles|undelete|revisions|compare|restore|claims|decisions|canon|members|drafts|search|annotations|references|drift|citations|confirm|correct|let-go|verdict)$/;
  const parts = path.replace(/\?.*/, "").split("/").slice(1);
  const shaped = parts.map((part, index) =>
    known.test(`/${part}`) && (index % 2 === 0 || index === 5 || part === "preview") ? part : "*",
  );
  return `${method} /${shaped.join("/")}`;
}
