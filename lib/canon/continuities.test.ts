import { beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { projectArticle } from "@/lib/articles/revisions/project-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { claim, doc, p } from "@/lib/document/model/build";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { changeContinuity } from "./continuities/change-continuity";
import { makeContinuity } from "./continuities/make-continuity";
import { continuitiesOf, continuityNamed } from "./continuities/read";
import { decideCanon } from "./decide-canon";
import type { newDecision } from "./input";
import { countDecisions, decisionsOf } from "./read";
import { articleSeenFrom } from "./read-article-standpoint";
import { differencesBetween } from "./read-differences";
import { standingsIn } from "./read-in-continuity";
import { openVote } from "./votes/open-vote";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, text("The bridge burned", "The river froze"), "The bridge");
  value(await make({ name: "Book", firstName: "Forum" }));
});

describe("making and changing", () => {
  test("the second one names the first; both are listed, the first without a parent", async () => {
    expect(await continuitiesOf(db, setting.worldId)).toMatchObject([
      { slug: "forum", name: "Forum", parent: null, setAside: null },
      { slug: "book", name: "Book", parent: { slug: "forum", name: "Forum" } },
    ]);
  });

  test("needs an owner, a name of its own, a parent that is there, and of a second one the first one’s name", async () => {
    const editor = await aMember(db, setting, "editor");
    expect(refusal(await make({ name: "Draft" }, editor))).toBe("notAllowed");
    expect(refusal(await make({ name: "BOOK" }))).toBe("invalid");
    expect(refusal(await make({ name: "Draft", parent: "nowhere" }))).toBe("invalid");
    const other = await aWorld(db, "another");
    expect(refusal(await makeContinuity(other.context, other.slug, { name: "Book", description: "" }))).toBe("invalid");
    expect(await continuitiesOf(db, other.worldId)).toEqual([]);
  });

  test("a name changes and the address stays; what is set aside is decided in no more, until it is brought back", async () => {
    const change = (input: Parameters<typeof changeContinuity>[3]) =>
      changeContinuity(setting.context, setting.slug, "book", input);
    expect(value(await change({ name: "Novel", description: "In print." }))).toMatchObject({
      slug: "book",
      name: "Novel",
      description: "In print.",
    });
    expect(refusal(await change({ name: "Forum" }))).toBe("invalid");
    value(await change({ setAside: true }));
    expect(refusal(await decide({ continuity: "book", to: "canon" }))).toBe("invalid");
    expect(refusal(await make({ name: "Draft", parent: "book" }))).toBe("invalid");
    value(await change({ setAside: false }));
    value(await decide({ continuity: "book", to: "canon" }));
    const first = await changeContinuity(setting.context, setting.slug, "forum", { setAside: true });
    expect(refusal(first)).toBe("invalid");
    const row = await db.continuity.findFirstOrThrow({ where: { slug: "book" } });
    await expect(db.$executeRaw`DELETE FROM "Continuity"`).rejects.toThrow(/never change/);
    await expect(db.continuity.update({ where: { id: row.id }, data: { parentId: null } })).rejects.toThrow();
  });
});

describe("deciding", () => {
  test("in the book touches nothing of the forum: neither its statuses, nor its log, nor what is derived", async () => {
    value(await decide({ to: "canon" }));
    value(await decide({ continuity: "book", claim: "c1", to: "non-canon" }));
    expect(await statuses()).toEqual({
      forum: { article: "canon", c1: "canon", c2: "canon" },
      book: { article: "canon", c1: "non-canon", c2: "canon" },
    });
    expect(await countDecisions(db, setting.worldId)).toBe(1);
    const book = await continuityNamed(db, setting.worldId, "book");
    const log = await decisionsOf(db, setting.worldId, { continuityId: book?.id ?? "" }, { limit: 9 });
    expect(log).toMatchObject([{ from: "canon", to: "non-canon", replaces: null, continuity: { slug: "book" } }]);
    const { id } = await article();
    await db.$transaction((tx) => projectArticle(tx, id));
    expect((await statuses()).forum).toEqual({ article: "canon", c1: "canon", c2: "canon" });
  });

  test("by the same rules: lowering needs the owner, a repetition says nothing, a correction is of the same continuity", async () => {
    const editor = await aMember(db, setting, "editor");
    const made = value(await decide({ to: "canon" }));
    expect(refusal(await decide({ continuity: "book", to: "non-canon" }, editor))).toBe("notAllowed");
    expect(refusal(await decide({ continuity: "book", to: "proposed", corrects: made.id }))).toBe("invalid");
    expect(refusal(await decide({ continuity: "nowhere", to: "canon" }))).toBe("invalid");
    value(await decide({ continuity: "book", to: "canon" }, editor));
    expect(refusal(await decide({ continuity: "book", to: "canon" }, editor))).toBe("invalid");
    value(await decide({ to: "non-canon" }));
    expect(await statuses()).toMatchObject({ forum: { article: "non-canon" }, book: { article: "canon" } });
  });

  test("a vote is open in one continuity and hinders nobody in another", async () => {
    const vote = { article: slug, to: "canon" as const, reason: "So." };
    expect(value(await openVote(setting.context, setting.slug, { ...vote, continuity: "book" }))).toMatchObject({
      continuity: { slug: "book" },
    });
    const editor = await aMember(db, setting, "editor");
    expect(refusal(await decide({ continuity: "book", to: "canon" }, editor))).toBe("conflict");
    value(await decide({ to: "canon" }, editor));
    expect(refusal(await openVote(setting.context, setting.slug, { ...vote, continuity: "book" }))).toBe("conflict");
  });

  test("a claim whose words changed since is marked where it was decided on", async () => {
    value(await decide({ continuity: "book", claim: "c1", to: "canon" }));
    const saved = await saveArticle(setting.context, setting.slug, slug, {
      baseRevision: 1,
      doc: { ...text("The bridge fell", "The river froze") },
      summary: "",
    });
    value(saved);
    expect(await changed("book")).toEqual({ c1: true, c2: false });
    value(await decide({ continuity: "book", claim: "c1", to: "canon" }));
    expect(await changed("book")).toEqual({ c1: false, c2: false });
    value(await decide({ to: "canon" }));
    expect(await changed("book")).toEqual({ c1: false, c2: false });
  });
});

test("two are compared by what stands differently, with both decisions; what only follows is not listed", async () => {
  const other = await anArticleWith(setting, text("It is deep"), "Amur");
  value(await decide({ to: "canon" }));
  value(await decide({ continuity: "book", claim: "c1", to: "non-canon", reason: "Cut from the book." }));
  value(await decideCanon(setting.context, setting.slug, { ...SO, article: other, to: "canon", continuity: "book" }));
  const { differences, ...counts } = await compare({});
  expect(counts).toEqual({ articles: 1, claims: 1 });
  expect(differences).toMatchObject([
    {
      article: { title: "Amur" },
      claim: null,
      one: { status: "canon" },
      other: { status: "proposed", decision: null },
    },
    {
      article: { title: "The bridge" },
      claim: { id: "c1" },
      one: { status: "non-canon", decision: { reason: "Cut from the book." } },
      other: { status: "canon", decision: { reason: "Because." } },
    },
  ]);
  expect(await compare({ of: "claims" })).toMatchObject({ articles: 0, claims: 1 });
  expect(await compare({ status: "canon" })).toMatchObject({ articles: 1, claims: 0 });
  expect(await compare({ otherStatus: "canon" })).toMatchObject({ articles: 0, claims: 1 });
  value(await decide({ claim: "c1", to: "non-canon" }));
  expect(await compare({})).toMatchObject({ articles: 1, claims: 0 });
});

const SO = { rule: "owner" as const, reason: "Because." };

async function compare(filter: Parameters<typeof differencesBetween>[4]) {
  const [one, other] = [await lineOf("book"), await lineOf("forum")];
  return differencesBetween(db, setting.worldId, one, other, filter, { limit: 9 });
}

async function lineOf(name: string) {
  return (await continuityNamed(db, setting.worldId, name))?.line ?? [];
}

function make(input: { name: string; firstName?: string; parent?: string }, context: ActionContext = setting.context) {
  return makeContinuity(context, setting.slug, { description: "", ...input });
}

type Input = Partial<z.infer<typeof newDecision>>;

function decide(input: Input, context: ActionContext = setting.context) {
  const target = input.claim === undefined ? { article: slug } : {};
  return decideCanon(context, setting.slug, { ...target, ...SO, to: "canon", ...input });
}

function text(...quotes: string[]) {
  return doc(...quotes.map((quote, index) => p.id(`b${index}`, claim(`c${index + 1}`, quote), ".")));
}

async function article() {
  return db.article.findFirstOrThrow({ where: { slug } });
}

/** How the article and its claims stand in both, as the page of its text shows them and as its page of canon does. */
async function statuses() {
  const { id, headNumber: revision } = await article();
  const shown = async (name: string) => {
    const line = await lineOf(name);
    const seen = await articleSeenFrom(db, setting.worldId, slug, name === "forum" ? {} : { continuity: line });
    const claims = Object.fromEntries([...(seen?.claims ?? [])].map(([each, { status }]) => [each, status]));
    const there = await standingsIn(db, { id, revision }, await claimsOfArticle(db, id), line);
    expect(Object.fromEntries(there.claims.map((each) => [each.id, each.status]))).toEqual(claims);
    expect(there.canon).toBe(seen?.canon);
    return { article: seen?.canon, ...claims };
  };
  return { forum: await shown("forum"), book: await shown("book") };
}

async function changed(name: string) {
  const { id, headNumber: revision } = await article();
  const there = await standingsIn(db, { id, revision }, await claimsOfArticle(db, id), await lineOf(name));
  return Object.fromEntries(there.claims.map((each) => [each.id, each.changedSinceDecision]));
}

function refusal(result: Result<unknown, Failure>): string {
  return result.ok ? "nothing" : result.failure.kind;
}
