import { beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { projectArticle } from "@/lib/articles/revisions/project-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { passageWith } from "@/prisma/seed/cite-from";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { decideCanon } from "./decide-canon";
import type { newDecision } from "./input";
import { decisionsOf } from "./read";
import { canonOf } from "./read-canon";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, text("The bridge burned", "The river froze"));
});

type Input = Partial<z.infer<typeof newDecision>>;

describe("the status that counts", () => {
  test("is proposed for an article and its claims until somebody decides", async () => {
    expect(await statuses()).toEqual({ article: "proposed", c1: "proposed", c2: "proposed" });
  });

  test("of a claim is the article's, until the claim is decided on itself", async () => {
    await decided({ to: "canon" });
    expect(await statuses()).toEqual({ article: "canon", c1: "canon", c2: "canon" });
    await decided({ claim: "c1", to: "non-canon" });
    expect(await statuses()).toEqual({ article: "canon", c1: "non-canon", c2: "canon" });
    await decided({ claim: "c1", to: "canon" });
    expect(await statuses()).toEqual({ article: "canon", c1: "canon", c2: "canon" });
  });

  test("of a claim with a decision of its own stays when the article's changes", async () => {
    await decided({ to: "canon" });
    await decided({ claim: "c1", to: "canon" });
    await decided({ to: "non-canon" });
    expect(await statuses()).toEqual({ article: "non-canon", c1: "canon", c2: "non-canon" });
    const [own, inherited] = await claims();
    expect([own?.ownDecision, inherited?.ownDecision]).toEqual([true, false]);
  });

  test("comes back identical when everything derived is made anew", async () => {
    await decided({ to: "canon" });
    await decided({ claim: "c2", to: "non-canon", disputed: true });
    value(await save(1, text("The bridge fell", "The river froze")));
    const before = [await claims(), await entry()];
    await db.$transaction(async (tx) => projectArticle(tx, await articleId()));
    expect([await claims(), await entry()]).toEqual(before);
  });
});

describe("lowering what is canon", () => {
  beforeEach(() => decided({ to: "canon" }));

  test("names what supersedes it: another article, alive, of this world", async () => {
    const other = await anArticleWith(setting, doc(p("New.")), "The new bridge");
    expect(refusal(await decide({ to: "superseded" }))).toBe("invalid");
    expect(refusal(await decide({ to: "superseded", supersededBy: slug }))).toBe("invalid");
    expect(refusal(await decide({ to: "superseded", supersededBy: "nowhere" }))).toBe("invalid");
    value(await trashArticle(setting.context, setting.slug, other, {}));
    expect(refusal(await decide({ to: "superseded", supersededBy: other }))).toBe("invalid");
    const third = await anArticleWith(setting, doc(p("Newer.")), "The newest bridge");
    const view = await decided({ to: "superseded", supersededBy: third });
    expect(view.supersededBy).toEqual({ slug: third, title: "The newest bridge" });
  });

  test("needs more than an editor's word: the thread author's, or a consensus", async () => {
    const editor = await aMember(db, setting, "editor");
    const lower = { to: "non-canon" } as const;
    expect(refusal(await decide(lower, editor))).toBe("notAllowed");
    expect(refusal(await decide({ ...lower, evidence: [passage("Who set it on fire?")] }, editor))).toBe("notAllowed");
    const history = { ...lower, evidence: [passage("the bridge stood", "reference")] };
    expect(refusal(await decide(history, editor))).toBe("notAllowed");
    expect((await decide({ ...lower, evidence: [passage("burned in April")] }, editor)).ok).toBe(true);
  });

  test("a reader's quotation of the author is not the author's word", async () => {
    const quotation = setting.passages.find((each) => each.kind === "quotation");
    const editor = await aMember(db, setting, "editor");
    const request = { to: "non-canon", rule: "source", evidence: [quotation?.id ?? ""] } as const;
    expect(refusal(await decide({ ...request, evidence: [...request.evidence] }, editor))).toBe("invalid");
  });
});

describe("a claim whose words change after they were decided on", () => {
  test("says so, and no longer when its words come back", async () => {
    await decided({ claim: "c1", to: "canon" });
    value(await save(1, text("The bridge fell", "The river froze")));
    expect(await changed()).toEqual({ c1: true, c2: false });
    value(await restoreRevision(setting.context, setting.slug, slug, { revision: 1, baseRevision: 2 }));
    expect(await changed()).toEqual({ c1: false, c2: false });
  });

  test("says so too when it was canon by its article; so does a claim that was added since", async () => {
    await decided({ to: "canon" });
    value(await save(1, text("The bridge fell", "The river froze", "Ice broke")));
    expect(await changed()).toEqual({ c1: true, c2: false, c3: true });
  });

  test("does not while nobody has decided, or in an article that is not canon", async () => {
    value(await save(1, text("The bridge fell", "The river froze")));
    expect(await changed()).toEqual({ c1: false, c2: false });
    await decided({ to: "non-canon" });
    value(await save(2, text("The bridge sank", "The river froze")));
    expect(await changed()).toEqual({ c1: false, c2: false });
  });

  test("can be confirmed as it is now: itself, or with its article", async () => {
    await decided({ to: "canon" });
    await decided({ claim: "c1", to: "canon" });
    value(await save(1, text("The bridge fell", "The river thawed")));
    expect(await changed()).toEqual({ c1: true, c2: true });
    await decided({ claim: "c1", to: "canon" });
    expect(await changed()).toEqual({ c1: false, c2: true });
    await decided({ to: "canon" });
    expect(await changed()).toEqual({ c1: false, c2: false });
    expect(refusal(await decide({ to: "canon" }))).toBe("invalid");
    expect(refusal(await decide({ claim: "c1", to: "canon" }))).toBe("invalid");
  });
});

describe("assumed", () => {
  test("cites the reference, and gives way to the first real decision", async () => {
    const assumed = { to: "assumed", rule: "otl" } as const;
    expect(refusal(await decide(assumed))).toBe("invalid");
    expect(refusal(await decide({ ...assumed, evidence: [passage("burned in April")] }))).toBe("invalid");
    const view = await decided({ ...assumed, evidence: [passage("the bridge stood", "reference")] });
    expect(view.evidence).toMatchObject([{ source: setting.referenceId, version: 1, post: null }]);
    const editor = await aMember(db, setting, "editor");
    expect((await decide({ to: "non-canon" }, editor)).ok).toBe(true);
  });
});

describe("the log", () => {
  test("is newest first; each entry knows the one that it replaces and the revision that it judged", async () => {
    const first = await decided({ to: "canon", reason: "First" });
    const aside = await decided({ claim: "c1", to: "non-canon", reason: "Aside" });
    value(await save(1, text("The bridge burned down", "The river froze")));
    const second = await decided({ to: "non-canon", reason: "Second" });
    const log = await decisionsOf(db, setting.worldId, {}, { limit: 10 });
    expect(log.map((each) => each.reason)).toEqual(["Second", "Aside", "First"]);
    expect(first).toMatchObject({ from: "proposed", to: "canon", replaces: null, revision: 1, claim: null });
    expect(aside).toMatchObject({ from: "canon", replaces: null, claim: { id: "c1", text: "The bridge burned" } });
    expect(second).toMatchObject({ from: "canon", to: "non-canon", replaces: first.id, revision: 2 });
  });

  test("is never changed or shortened: the database refuses it", async () => {
    await decided({ to: "canon" });
    await expect(db.$executeRaw`UPDATE "Decision" SET reason = 'other'`).rejects.toThrow(/never change/);
    await expect(db.$executeRaw`DELETE FROM "Decision"`).rejects.toThrow(/never change/);
  });

  test("stays one line when two decide at the same moment", async () => {
    const results = await Promise.all([decide({ to: "canon" }), decide({ to: "non-canon" }), decide({ to: "canon" })]);
    expect(results.filter((result) => result.ok).length).toBeGreaterThanOrEqual(2);
    const log = await decisionsOf(db, setting.worldId, {}, { limit: 10 });
    expect(log.slice(0, -1).map((each) => each.replaces)).toEqual(log.slice(1).map((each) => each.id));
  });

  test("keeps nothing of a decision that was refused", async () => {
    expect(refusal(await decide({ to: "assumed", rule: "otl", evidence: ["nowhere"] }))).toBe("invalid");
    expect(await decisionsOf(db, setting.worldId, {}, { limit: 10 })).toEqual([]);
  });
});

describe("a decision that was wrong", () => {
  test("is corrected by a following one that says so; both stay, and each knows the other", async () => {
    const wrong = await decided({ claim: "c1", to: "canon", disputed: true, reason: "A slip" });
    const right = await decided({ claim: "c1", to: "non-canon", reason: "Meant so", corrects: wrong.id });
    const log = await decisionsOf(db, setting.worldId, { claim: "c1" }, { limit: 10 });
    expect(log).toMatchObject([
      { id: right.id, from: "canon", to: "non-canon", corrects: { id: wrong.id }, correctedBy: null, newest: true },
      { id: wrong.id, to: "canon", disputed: true, corrects: null, correctedBy: { id: right.id }, newest: false },
    ]);
    expect((await statuses()).c1).toBe("non-canon");
  });

  test("may have been wrong in its rule or reason alone", async () => {
    const wrong = await decided({ to: "canon", rule: "owner" });
    expect(refusal(await decide({ to: "canon", rule: "consensus" }))).toBe("invalid");
    const right = await decided({ to: "canon", rule: "consensus", corrects: wrong.id });
    expect(right).toMatchObject({ from: "canon", to: "canon", rule: "consensus" });
  });

  test("is one on the same target, and not corrected yet", async () => {
    const onArticle = await decided({ to: "canon" });
    const elsewhere = await anArticleWith(setting, doc(p("New.")), "The new bridge");
    const at = { path: "corrects" };
    expect(await decide({ claim: "c1", to: "non-canon", corrects: onArticle.id })).toMatchObject(invalidAt(at));
    const other = { article: elsewhere, to: "canon", rule: "owner", reason: "So." } as const;
    expect(await decideCanon(setting.context, setting.slug, { ...other, corrects: onArticle.id })).toMatchObject(
      invalidAt(at),
    );
    expect(await decide({ to: "non-canon", corrects: "nothing" })).toMatchObject(invalidAt(at));
    await decided({ to: "non-canon", corrects: onArticle.id });
    expect(await decide({ to: "proposed", corrects: onArticle.id })).toMatchObject(invalidAt(at));
    expect(await decisionsOf(db, setting.worldId, {}, { limit: 10 })).toHaveLength(2);
  });

  test("is corrected once, also when two do so at the same moment", async () => {
    const wrong = await decided({ to: "canon" });
    const both = await Promise.all(["non-canon", "proposed"].map((to) => decide({ to, corrects: wrong.id } as Input)));
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  test("is taken back by the editor who made it; another's only by a consensus or the owner", async () => {
    const editor = await aMember(db, setting, "editor");
    const other = await aMember(db, setting, "editor");
    const wrong = value(await decide({ to: "canon" }, editor));
    expect(refusal(await decide({ to: "proposed", corrects: wrong.id }, other))).toBe("notAllowed");
    expect(refusal(await decide({ to: "proposed" }, editor))).toBe("notAllowed");
    value(await decide({ to: "proposed", corrects: wrong.id }, editor));
    expect((await statuses()).article).toBe("proposed");
  });
});

describe("what cannot be decided on", () => {
  test("a claim that is gone, an article in the trash, anything of a world that one may not see", async () => {
    value(await save(1, text("The bridge burned")));
    expect(refusal(await decide({ claim: "c2", to: "canon" }))).toBe("notFound");
    const stranger: ActionContext = { ...setting.context, actor: await aPerson(db, "stranger") };
    expect(refusal(await decide({ to: "canon" }, stranger))).toBe("notFound");
    expect(refusal(await decide({ claim: "c1", to: "canon" }, stranger))).toBe("notFound");
    value(await trashArticle(setting.context, setting.slug, slug, {}));
    expect(refusal(await decide({ to: "canon" }))).toBe("gone");
  });
});

/** A paragraph for each claim; they are called c1, c2 ... */
function text(...quotes: string[]): DocJson {
  return doc(...quotes.map((quote, index) => p.id(`b${index}`, claim(`c${index + 1}`, quote), ".")));
}

function passage(words: string, source: "thread" | "reference" = "thread"): string {
  return passageWith(setting.passages, source, words).id;
}

/** Decides on the article, or on the claim that is named. */
function decide(input: Input, context: ActionContext = setting.context) {
  const target = input.claim === undefined ? { article: slug } : {};
  return decideCanon(context, setting.slug, { ...target, to: "canon", rule: "owner", reason: "Because.", ...input });
}

async function decided(input: Input) {
  return value(await decide(input));
}

function save(baseRevision: number, document: DocJson) {
  return saveArticle(setting.context, setting.slug, slug, { baseRevision, doc: { ...document }, summary: "" });
}

async function articleId(): Promise<string> {
  return (await db.article.findFirstOrThrow({ where: { slug } })).id;
}

async function claims(): Promise<ClaimView[]> {
  return claimsOfArticle(db, await articleId());
}

async function entry() {
  const entries = await canonOf(db, setting.worldId, {}, { sort: "title", limit: 10 });
  return entries.find((each) => each.slug === slug);
}

async function statuses(): Promise<Record<string, string | undefined>> {
  const each = (await claims()).map((view) => [view.id, view.status] as const);
  return { article: (await entry())?.status, ...Object.fromEntries(each) };
}

async function changed(): Promise<Record<string, boolean>> {
  return Object.fromEntries((await claims()).map((view) => [view.id, view.changedSinceDecision]));
}

function invalidAt(issue: { path: string }) {
  return { ok: false, failure: { kind: "invalid", issues: [issue] } };
}

function refusal(result: Result<unknown, Failure>): string {
  return result.ok ? "nothing" : result.failure.kind;
}
