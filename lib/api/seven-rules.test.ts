import { beforeEach, describe, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import type { Viewer } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import { success } from "@/lib/base/result";
import { DEFAULT_CANON_SETTINGS } from "@/lib/canon/caretakers/canon-settings";
import { closeEndedVotes } from "@/lib/canon/votes/close-vote";
import { claim, doc, p } from "@/lib/document/model/build";
import { passageWith } from "@/prisma/seed/cite-from";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { serveEndpoints } from "./serve";

/** The seven rules of canon through the API, each also by somebody who may not (decisions 006, 022 and 073). */

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
let people: Record<Role | "stranger", Viewer>;
let clock = new Date();
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  clock = setting.context.now;
  slug = await anArticleWith(
    setting,
    doc(p.id("b1", claim("c1", "The bridge burned"), ". ", claim("c2", "It froze"), ".")),
  );
  people = {
    owner: setting.context.actor,
    editor: (await aMember(db, setting, "editor")).actor,
    contributor: (await aMember(db, setting, "contributor")).actor,
    reader: (await aMember(db, setting, "reader")).actor,
    stranger: await aPerson(db, "stranger"),
  };
});

describe("1: the newest decision on a claim counts, else that on its article, else it is proposed", () => {
  test("as the API tells it", async () => {
    expect(await statuses()).toEqual({ c1: "proposed", c2: "proposed" });
    await decided("editor", { article: slug, to: "canon" });
    await decided("editor", { claim: "c2", to: "non-canon", rule: "source", evidence: [post("burned in April")] });
    expect(await statuses()).toEqual({ c1: "canon", c2: "non-canon" });
    await decided("owner", { article: slug, to: "non-canon" });
    await decided("owner", { claim: "c2", to: "canon" });
    expect(await statuses()).toEqual({ c1: "non-canon", c2: "canon" });
  });

  test.each(["contributor", "reader", "stranger"] as const)("a %s cannot make it so", async (role) => {
    expect(await decide(role, { article: slug, to: "canon" })).toBe(role === "stranger" ? 404 : 403);
    expect(await decide(role, { claim: "c1", to: "canon" })).toBe(role === "stranger" ? 404 : 403);
    expect(await statuses()).toEqual({ c1: "proposed", c2: "proposed" });
  });
});

describe("2: a canon claim in an article that is not canon has a decision of its own and is marked", () => {
  test("so that it neither comes nor goes with the article", async () => {
    await decided("owner", { claim: "c1", to: "canon" });
    expect(await claims()).toMatchObject([
      { status: "canon", ownDecision: true },
      { status: "proposed", ownDecision: false },
    ]);
    await decided("owner", { article: slug, to: "non-canon" });
    expect(await statuses()).toEqual({ c1: "canon", c2: "non-canon" });
  });

  test.each(["contributor", "reader"] as const)("a %s cannot bring one in by writing it", async (role) => {
    await decided("owner", { claim: "c1", to: "canon" });
    const text = doc(p.id("b1", claim("c1", "The bridge burned"), ". ", claim("c3", "The ferry sank"), "."));
    const saved = await call(role, "PUT", `/articles/${slug}`, { baseRevision: 1, doc: text, summary: "" });
    expect(saved.status).toBe(role === "reader" ? 403 : 200);
    expect((await statuses()).c3).toBe(role === "reader" ? undefined : "proposed");
  });
});

describe("3: owners decide anywhere, caretakers within their scope, else a vote; nobody on their own proposal", () => {
  test("a caretaker who is a reader decides within their scope and nowhere else; an editor no longer does there", async () => {
    const other = await anArticleWith(setting, doc(p.id("b1", "A ferry.")), "Ferry");
    const person = people.reader?.userId;
    for (const role of ["editor", "contributor", "reader"] as const)
      expect((await call(role, "POST", "/caretakers", { scope: "articles", person, articles: [slug] })).status).toBe(
        403,
      );
    expect((await call("owner", "POST", "/caretakers", { scope: "articles", person, articles: [slug] })).status).toBe(
      201,
    );
    expect(await decide("editor", { article: slug, to: "canon" })).toBe(403);
    expect(await decide("reader", { article: other, to: "canon" })).toBe(403);
    expect(await decide("reader", { article: slug, to: "canon" })).toBe(201);
    expect(await decide("owner", { article: slug, to: "non-canon" })).toBe(201);
  });

  test("members vote by the written rule; who has no vote casts none, and only owners write the rule", async () => {
    const rule = { ...DEFAULT_CANON_SETTINGS, quorum: 2, days: 3 };
    for (const role of ["editor", "contributor", "reader"] as const)
      expect((await call(role, "PUT", "/canon/settings", rule)).status).toBe(403);
    expect((await call("owner", "PUT", "/canon/settings", rule)).status).toBe(200);
    expect((await call("reader", "POST", "/votes", { article: slug, to: "canon", reason: "Why not?" })).status).toBe(
      403,
    );
    const opened = await call("contributor", "POST", "/votes", { article: slug, to: "canon", reason: "Why not?" });
    expect(opened.status).toBe(201);
    const ballot = `/votes/${opened.body.id}/ballot`;
    expect((await call("reader", "PUT", ballot, { choice: "no" })).status).toBe(403);
    expect((await call("contributor", "PUT", ballot, { choice: "yes" })).status).toBe(200);
    expect((await call("editor", "PUT", ballot, { choice: "yes" })).status).toBe(200);
    clock = new Date(clock.getTime() + 4 * 86_400_000);
    await closeEndedVotes(db, clock);
    expect((await call("contributor", "PUT", ballot, { choice: "no" })).status).toBe(409);
    expect(await statuses()).toEqual({ c1: "canon", c2: "canon" });
  });

  test("an editor does not decide on the status that their own proposal asks for", async () => {
    const text = doc(p.id("b1", claim("c1", "The bridge burned"), " down. ", claim("c2", "It froze"), "."));
    const statusRequests = [{ part: 0, claim: "c1", to: "canon", rule: "owner", reason: "Because." }];
    const article = {
      article: slug,
      baseRevision: 1,
      title: "Down",
      kind: "event",
      tags: [],
      aliases: [],
      summary: "",
      doc: text,
    };
    const proposal = { title: "Down", articles: [article], statusRequests, submit: true };
    expect(await call("editor", "POST", "/proposals", proposal)).toMatchObject({ status: 201 });
    expect(await decide("editor", { claim: "c1", to: "canon" })).toBe(403);
    expect(await decide("owner", { claim: "c1", to: "canon" })).toBe(201);
  });
});

describe("4: superseded names what takes its place, and canon is lowered by an owner, the author's word or a vote", () => {
  test("an editor's own word does not lower it, the author's does, another reader's post does not", async () => {
    await decided("owner", { article: slug, to: "canon" });
    expect(await decide("owner", { article: slug, to: "superseded" })).toBe(422);
    const newer = await anArticleWith(setting, doc(p.id("b1", "The bridge fell.")), "Newer");
    const successor = { article: slug, to: "superseded", supersededBy: newer };
    for (const role of ["contributor", "reader"] as const) expect(await decide(role, successor)).toBe(403);
    expect(await decide("editor", successor)).toBe(403);
    expect(await decide("editor", { ...successor, rule: "consensus" })).toBe(403);
    expect(await decide("editor", { ...successor, rule: "source", evidence: [post("Who set it on fire")] })).toBe(422);
    expect(await decide("editor", { ...successor, rule: "source", evidence: [post("burned in April")] })).toBe(201);
  });
});

describe("5: a canon claim whose words change is changed since its decision, never silently canon", () => {
  test("it is said and queued; who may not decide may not confirm it", async () => {
    await decided("owner", { claim: "c1", to: "canon" });
    const text = doc(p.id("b1", claim("c1", "The bridge fell"), ". ", claim("c2", "It froze"), "."));
    expect(
      (await call("contributor", "PUT", `/articles/${slug}`, { baseRevision: 1, doc: text, summary: "" })).status,
    ).toBe(200);
    expect(await claims()).toMatchObject([
      { status: "canon", changedSinceDecision: true },
      { changedSinceDecision: false },
    ]);
    expect((await call("reader", "GET", "/canon/changed")).body.items).toMatchObject([
      { id: "c1", text: "The bridge fell", before: "The bridge burned" },
    ]);
    const confirm = { claims: [{ id: "c1", text: "The bridge fell" }], to: "canon", reason: "It did." };
    for (const role of ["contributor", "reader"] as const) await call(role, "POST", "/canon/changed", confirm);
    expect(await claims()).toMatchObject([{ changedSinceDecision: true }, {}]);
    expect((await call("editor", "POST", "/canon/changed", confirm)).status).toBe(200);
    expect(await claims()).toMatchObject([{ status: "canon", changedSinceDecision: false }, {}]);
    expect((await call("owner", "GET", "/canon/changed")).body.items).toEqual([]);
  });
});

describe("6: assumed cites a reference, and gives way to the first real decision", () => {
  test("also by an editor, whom canon would ask for more", async () => {
    const assumed = { article: slug, to: "assumed", rule: "otl" };
    expect(await decide("editor", assumed)).toBe(422);
    expect(await decide("editor", { ...assumed, evidence: [post("burned in April")] })).toBe(422);
    const evidence = [passageWith(setting.passages, "reference", "the bridge stood").id];
    for (const role of ["contributor", "reader"] as const)
      expect(await decide(role, { ...assumed, evidence })).toBe(403);
    await decided("editor", { ...assumed, evidence });
    expect(await statuses()).toEqual({ c1: "assumed", c2: "assumed" });
    expect(await decide("contributor", { article: slug, to: "non-canon" })).toBe(403);
    await decided("editor", { article: slug, to: "non-canon" });
    expect(await statuses()).toEqual({ c1: "non-canon", c2: "non-canon" });
  });
});

describe("7: the log is only added to; each entry knows the one that it replaces and the revision it judged", () => {
  test("no call changes or removes an entry, and whoever may not see the world reads none", async () => {
    await decided("owner", { article: slug, to: "canon" });
    await decided("owner", { article: slug, to: "non-canon" });
    const log = await call("reader", "GET", "/decisions");
    const [newest, oldest] = log.body.items as { id: string }[];
    expect(log.body.items).toMatchObject([
      { to: "non-canon", from: "canon", replaces: oldest?.id, revision: 1 },
      { to: "canon", from: "proposed", replaces: null, revision: 1 },
    ]);
    for (const method of ["PUT", "PATCH", "DELETE"])
      for (const path of ["/decisions", `/decisions/${newest?.id}`])
        expect([method, path, [404, 405].includes((await call("owner", method, path, {})).status)]).toEqual([
          method,
          path,
          true,
        ]);
    await expect(db.decision.delete({ where: { id: newest?.id ?? "" } })).rejects.toThrow();
    await expect(
      db.decision.update({ where: { id: newest?.id ?? "" }, data: { reason: "Another" } }),
    ).rejects.toThrow();
    expect((await call("stranger", "GET", "/decisions")).status).toBe(404);
    expect((await call("reader", "GET", "/decisions")).body.items).toEqual(log.body.items);
  });
});

type Reply = { readonly status: number; readonly body: { id?: string; number?: number; items?: unknown } };

/** What a call below the world's address answers somebody. */
async function call(who: keyof typeof people, method: string, path: string, body?: unknown): Promise<Reply> {
  const serve = serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(people[who]),
    clock: () => clock,
  });
  const address = `http://127.0.0.1/api/v1/worlds/${setting.slug}${path}`;
  const response = await serve(
    new Request(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  );
  return { status: response.status, body: (await response.json()) as Reply["body"] };
}

/** The status of the answer to a decision by somebody. */
async function decide(who: keyof typeof people, input: Readonly<Record<string, unknown>>): Promise<number> {
  return (await call(who, "POST", "/decisions", { rule: "owner", reason: "Because.", ...input })).status;
}

async function decided(who: keyof typeof people, input: Readonly<Record<string, unknown>>): Promise<void> {
  expect([input, await decide(who, input)]).toEqual([input, 201]);
}

type Claim = { readonly id: string; readonly status: string };

async function claims(): Promise<Claim[]> {
  const { body } = await call("owner", "GET", `/claims?article=${slug}`);
  return (body.items as Claim[]).sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function statuses(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await claims()).map(({ id, status }) => [id, status]));
}

/** The id of a passage of the thread. */
function post(words: string): string {
  return passageWith(setting.passages, "thread", words).id;
}
