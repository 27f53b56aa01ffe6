import { beforeAll, describe, expect, test } from "vitest";
import { apiCalls } from "@/lib/api/all-calls";
import { serveCalls } from "@/lib/api/serve";
import type { Viewer } from "@/lib/auth/actor";
import { success } from "@/lib/base/result";
import { claim, doc, p } from "@/lib/document/build";
import { aMember, anArticleWith, aPerson, aWorld, REFERENCE, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";

const { db } = await testDb();

const ASKERS = ["owner", "editor", "contributor", "reader", "stranger", "visitor"] as const;
type Asker = (typeof ASKERS)[number];
type Answer = "yes" | "no" | "hidden" | "sign in";

/** What a call is made with; the settings are made anew for each try, so that no try depends on another. */
type Try = { readonly method: string; readonly path: string; readonly body?: unknown };
type Place = { readonly setting: Setting; readonly article: string; readonly draft: string; readonly person: string };

const title = () => `Title ${Math.random()}`;

/** Every act of the API, and the askers for whom it works in a private world, in the order of ASKERS. */
const TABLE: readonly (readonly [string, (place: Place) => Try, string])[] = [
  // oecrsv: owner, editor, contributor, reader, stranger, visitor. y yes, n not allowed, h hidden, s sign in first
  [
    "make a world",
    () => ({
      method: "POST",
      path: "/worlds",
      body: { slug: `w${Math.random()}`.replace(".", ""), title: "W", visibility: "private" },
    }),
    "yyyyys",
  ],
  ["list worlds", () => ({ method: "GET", path: "/worlds" }), "yyyyyy"],
  ["read the world", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}` }), "yyyyhh"],
  [
    "change the world",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}`,
      body: { title: "New", description: "", visibility: "private" },
    }),
    "ynnnhs",
  ],
  ["list members", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/members` }), "ynnnhh"],
  [
    "set a member",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/members`,
      body: { email: `${at.person}@example.org`, role: "reader" },
    }),
    "ynnnhs",
  ],
  [
    "remove a member",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/members/${at.person}` }),
    "ynnnhs",
  ],
  [
    "import a source",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/sources`, body: { kind: "thread", text: THREAD } }),
    "yyynhs",
  ],
  [
    "preview a source",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/sources/preview`,
      body: { kind: "thread", text: THREAD },
    }),
    "yyynhs",
  ],
  [
    "import a version",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/sources/${at.setting.referenceId}/versions`,
      body: { text: REFERENCE },
    }),
    "yyynhs",
  ],
  ["list sources", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources` }), "yyyyhh"],
  [
    "read a source",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources/${at.setting.threadId}` }),
    "yyyyhh",
  ],
  [
    "read passages",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources/${at.setting.threadId}/passages` }),
    "yyyyhh",
  ],
  [
    "begin an article",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/articles`,
      body: { title: title(), kind: "event", markdown: "Text", summary: "" },
    }),
    "yyynhs",
  ],
  ["list articles", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles` }), "yyyyhh"],
  ["read an article", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}` }), "yyyyhh"],
  [
    "save an article",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/articles/${at.article}`,
      body: { baseRevision: 1, markdown: title(), summary: "" },
    }),
    "yyynhs",
  ],
  [
    "trash an article",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/articles/${at.article}`, body: { summary: "" } }),
    "yynnhs",
  ],
  [
    "bring one back",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/articles/${at.article}/undelete`, body: {} }),
    "yynnhs",
  ],
  [
    "keep a draft",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/drafts`,
      body: { baseRevision: 0, title: "", kind: "event", tags: [], aliases: [], summary: "", doc: doc() },
    }),
    "yyynhs",
  ],
  ["list one's drafts", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/drafts` }), "yyyyhh"],
  [
    "discard another's draft",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/drafts/${at.draft}` }),
    "hhhhhs",
  ],
  [
    "read the history",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/revisions` }),
    "yyyyhh",
  ],
  [
    "read a revision",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/revisions/1` }),
    "yyyyhh",
  ],
  [
    "compare revisions",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/compare?from=1&to=1` }),
    "yyyyhh",
  ],
  [
    "restore a revision",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/articles/${at.article}/restore`,
      body: { revision: 1, baseRevision: 1 },
    }),
    "yyynhs",
  ],
  [
    "link a claim",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/articles/${at.article}/claims`,
      body: { baseRevision: 1, quote: "plain words", citations: [] },
    }),
    "yyynhs",
  ],
  [
    "change citations",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/claims/${at.article}-c1`,
      body: {
        baseRevision: 1,
        citations: [{ passage: at.setting.citation.passage, quote: "burned", stance: "supports" }],
      },
    }),
    "yyynhs",
  ],
  ["list claims", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/claims` }), "yyyyhh"],
  [
    "decide canon",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { article: at.article, to: "canon", rule: "owner", reason: "Because" },
    }),
    "yynnhs",
  ],
  [
    "decide on a claim",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { claim: `${at.article}-c1`, to: "canon", rule: "owner", reason: "Because" },
    }),
    "yynnhs",
  ],
  ["read the log", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/decisions` }), "yyyyhh"],
  ["browse canon", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/canon` }), "yyyyhh"],
  ["search", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/search?q=bridge` }), "yyyyhh"],
];

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
    /^\/(worlds|sources|versions|preview|passages|articles|undelete|revisions|compare|restore|claims|decisions|canon|members|drafts|search)$/;
  const parts = path.replace(/\?.*/, "").split("/").slice(1);
  const shaped = parts.map((part, index) =>
    known.test(`/${part}`) && (index % 2 === 0 || index === 5 || part === "preview") ? part : "*",
  );
  return `${method} /${shaped.join("/")}`;
}
