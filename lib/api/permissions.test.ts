import { beforeAll, describe, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { CANON } from "@/lib/api/testing/canon-permissions";
import { BARE, BARE_KEY } from "@/lib/api/testing/evidence-permissions";
import {
  ASKERS,
  type Asker,
  type Outcome,
  type PermissionSetting,
  type Try,
} from "@/lib/api/testing/permission-setting";
import { TABLE, title } from "@/lib/api/testing/permission-table";
import { PROPOSALS } from "@/lib/api/testing/proposal-permissions";
import { responseCheck } from "@/lib/api/testing/response-check";
import { aCalendar } from "@/lib/api/testing/topic-permissions";
import { UNDOING } from "@/lib/api/testing/undoing-permissions";
import { nameRevision } from "@/lib/articles/history/name-revision";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { Viewer } from "@/lib/auth/actor";
import { newId } from "@/lib/base/ids";
import { success } from "@/lib/base/result";
import { aBook } from "@/lib/canon/book/testing/a-book";
import { appointCaretaker } from "@/lib/canon/caretakers/appoint-caretaker";
import { makeContinuity } from "@/lib/canon/continuities/make-continuity";
import { continuitiesOf } from "@/lib/canon/continuities/read";
import { openVote } from "@/lib/canon/votes/open-vote";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aFile } from "@/prisma/testing/a-file";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { openApiDocument } from "./openapi";
import { serveEndpoints } from "./serve";

const { db } = await testDb();

const LETTERS: Readonly<Record<string, Outcome>> = { y: "yes", n: "no", h: "hidden", s: "sign in", i: "invalid" };
const KINDS: Readonly<Record<string, Outcome>> = {
  notAllowed: "no",
  notFound: "hidden",
  unauthenticated: "sign in",
  invalid: "invalid",
};

const checkResponse = responseCheck(openApiDocument(apiEndpoints, "/api/v1"), "/api/v1");
/** What answers had or lacked that the OpenAPI document does not promise. */
const broken: string[] = [];

let setting: Setting;
let book: Awaited<ReturnType<typeof aBook>>;
const viewers = new Map<Asker, Viewer>();

beforeAll(async () => {
  setting = await aWorld(db);
  book = await aBook(setting);
  viewers.set("owner", setting.context.actor);
  for (const role of ["editor", "contributor", "reader"] as const) {
    viewers.set(role, (await aMember(db, setting, role)).actor);
  }
  viewers.set("stranger", await aPerson(db, "stranger"));
  viewers.set("visitor", null);
});

describe("in a private world, by role", () => {
  test.each(TABLE)("%s", async (_name, endpoint, row) => {
    const wanted = Object.fromEntries(ASKERS.map((asker, index) => [asker, LETTERS[row[index] ?? ""]]));
    const answers: Record<string, Outcome | string> = {};
    for (const asker of ASKERS)
      answers[asker] = await outcomeFor(
        viewers.get(asker) ?? null,
        endpoint(
          await aPlace({
            proposals: isIn(PROPOSALS, endpoint),
            edited: isIn(UNDOING, endpoint),
            canon: isIn(CANON, endpoint),
          }),
        ),
      );
    expect(answers).toEqual(wanted);
  });

  test("every answer, also a refusal, is as the OpenAPI document promises", () => {
    expect([...new Set(broken)]).toEqual([]);
  });

  test("every call of the API is in the table", () => {
    const place = {
      setting,
      article: "a",
      draft: "d",
      person: "u",
      ...NO_PROPOSALS,
      part: "p",
      comment: "r",
      statusRequest: "s",
      file: "f",
      discussion: "t",
      ownComment: "m",
      calendar: "c",
      ...NO_CANON,
      chapter: "c",
      bookVersion: "b",
    };
    const tried = new Set(TABLE.map(([, endpoint]) => callOf(endpoint(place))));
    const all = apiEndpoints.map(({ method, path }) => `${method} ${path}`);
    expect(all.filter((each) => !tried.has(each))).toEqual([]);
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
    "/coverage",
    "/drift",
    "/canon",
    "/decisions",
    "/changes",
    "/changes/seen",
    `/articles/${article}/approvals`,
    `/articles/${article}/protection`,
    `/articles/${article}/read-marker`,
    "/search?q=words",
    "/files",
    "/discussions",
  ]) {
    expect([path, await outcomeFor(null, { method: "GET", path: base + path })]).toEqual([path, "yes"]);
  }
  const write = {
    method: "PUT",
    path: `${base}/articles/${article}`,
    body: { baseRevision: 1, markdown: "x", summary: "" },
  };
  expect(await outcomeFor(null, write)).toBe("sign in");
  expect(await outcomeFor(viewers.get("stranger") ?? null, write)).toBe("no");
});

/** A fresh article with a claim and another's draft, so that a write that works does not change what the next one finds. */
async function aPlace(wanted: {
  readonly proposals: boolean;
  readonly edited: boolean;
  readonly canon: boolean;
}): Promise<PermissionSetting> {
  const name = title();
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const text = doc(p.id("a", BARE), p.id("b", claim(`${slug}-c1`, "A claim", setting.citation)));
  const article = await anArticleWith(setting, text, name);
  await everybodySteps(article);
  // They take long to make, and most calls do not need them.
  const proposals = wanted.proposals ? await someProposals() : NO_PROPOSALS;
  if (wanted.edited) await anEdit(article, text);
  const canon = wanted.canon ? await someCanon() : NO_CANON;
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
  const { id: file } = await aFile(setting);
  const talk = await aDiscussion(setting, { subject: "article", article });
  const { id: discussion, comment: ownComment } = talk;
  return {
    setting,
    article,
    draft: draft.id,
    person: someone.actor.userId,
    file,
    discussion,
    ownComment,
    calendar: await someCalendar(),
    chapter: book.chapter,
    bookVersion: book.version,
    ...proposals,
    ...canon,
  };
}

function isIn(table: typeof TABLE, endpoint: (typeof TABLE)[number][1]): boolean {
  return table.some((each) => each[1] === endpoint);
}

/** A second revision of the place's article, by its owner, with a name. */
async function anEdit(article: string, text: DocJson): Promise<void> {
  const { context, slug } = setting;
  const doc = { type: "doc" as const, content: [...text.content, p.id("c", "More words.")] };
  await saveArticle(context, slug, article, { baseRevision: 1, summary: "", doc });
  await nameRevision(context, slug, article, 1, { name: "As begun" });
}

/** Everybody who asks has decided about the article's sentence without a source. */
async function everybodySteps(slug: string): Promise<void> {
  const { id: articleId } = await db.article.findFirstOrThrow({ where: { slug, worldId: setting.worldId } });
  const decision = { kind: "invention", text: BARE };
  const askers = [...viewers.values()].flatMap((viewer) => (viewer ? [viewer.userId] : []));
  await db.sentenceDecision.createMany({
    data: askers.map((userId) => ({ userId, articleId, sentence: BARE_KEY, decision, at: new Date() })),
  });
}

const NO_PROPOSALS = { proposal: 0, approved: 0, outdated: 0, part: "", comment: "", statusRequest: "" };

const NO_CANON = { lookedAfter: "", caretaker: "", vote: "", continuity: "" };

/** The only calendar of the world. */
async function someCalendar(): Promise<string> {
  const { worldId } = setting;
  await db.calendar.deleteMany({ where: { worldId } });
  const { name, ...definition } = aCalendar();
  const { id } = await db.calendar.create({ data: { id: newId(), worldId, name, definition } });
  return id;
}

/** An article that the reader looks after, and a vote of the owner’s on another. */
async function someCanon() {
  const { context, slug } = setting;
  const lookedAfter = await anArticleWith(setting, doc(p("A canal.")), title());
  const person = viewers.get("reader")?.userId ?? "";
  const appointed = await appointCaretaker(context, slug, { scope: "articles", person, articles: [lookedAfter] });
  const about = await anArticleWith(setting, doc(p("A lock.")), title());
  const made = await makeContinuity(context, slug, { name: title(), description: "", firstName: "Forum" });
  const now = new Date();
  const opened = await openVote({ ...context, now }, slug, { article: about, to: "canon", reason: "Because" });
  return {
    lookedAfter,
    caretaker: appointed.ok ? appointed.value.id : "",
    vote: opened.ok ? opened.value.id : "",
    continuity: made.ok ? made.value.slug : ((await continuitiesOf(db, setting.worldId))[1]?.slug ?? ""),
  };
}

/** Proposals of the owner's: one in review with a comment on it, one that an editor approved, one that is outdated. */
async function someProposals() {
  const { slug, context } = setting;
  const proposal = await aProposal(setting, [
    { text: doc(p("The other bridge burned.")) },
    { text: doc(p("A ferry.")) },
  ]);
  const approved = await aProposal(setting, [{ text: doc(p("The other river froze.")) }]);
  const editor = { ...context, actor: await aPerson(db, "reviewer") };
  const { userId } = editor.actor;
  const membership = { worldId: setting.worldId, userId, role: "editor" as const, createdAt: context.now };
  await db.membership.create({ data: membership });
  await stepProposal(editor, slug, approved, { event: "approve", round: 1, accepts: ["text"], note: "" });
  await db.membership.delete({ where: { worldId_userId: { worldId: setting.worldId, userId } } });
  const old = await anArticleWith(setting, doc(p.id("a", "Some words."), p.id("b", "Others.")), title());
  const outdated = await aProposal(setting, [
    { article: old, text: doc(p.id("a", "My words."), p.id("b", "Others.")) },
  ]);
  const moved = { baseRevision: 1, summary: "", doc: { ...doc(p.id("a", "Some words."), p.id("b", "Newer.")) } };
  await saveArticle(context, slug, old, moved);
  const comment = await commentOnProposal(context, slug, proposal, { text: "Which one?" });
  const { id: part } = await db.proposedArticle.findFirstOrThrow({
    where: { order: 0, proposal: { number: proposal, worldId: setting.worldId } },
  });
  const { id: proposalId } = await db.proposal.findFirstOrThrow({
    where: { worldId: setting.worldId, number: proposal },
  });
  const request = { proposalId, partId: part, order: 0, to: "canon", rule: "owner", reason: "It burned." } as const;
  const { id: statusRequest } = await db.statusRequest.create({ data: { id: newId(), ...request } });
  return { proposal, approved, outdated, part, comment: comment.ok ? comment.value.id : "", statusRequest };
}

async function outcomeFor(viewer: Viewer, { method, path, body, bytes }: Try): Promise<Outcome | string> {
  const serve = serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(viewer),
    clock: () => new Date(),
  });
  const response = await serve(
    new Request(`http://127.0.0.1/api/v1${path}`, {
      method,
      ...(bytes ? { body: bytes } : body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  const answer: unknown = isJson ? await response.json() : "bytes";
  const endpoint = callOf({ method, path }) ?? "";
  broken.push(...checkResponse(endpoint, response.status, response.headers.get("content-type") ?? "", answer));
  if (response.ok) return "yes";
  const problem = answer as { kind: string; detail: string };
  return KINDS[problem.kind] ?? `${problem.kind}: ${problem.detail}`;
}

/** The call that a try reaches: of all whose address it could be, the one with most fixed parts. */
function callOf({ method, path }: Try): string | undefined {
  const parts = path.replace(/\?.*/, "").split("/");
  const fits = apiEndpoints.filter((endpoint) => {
    const wanted = endpoint.path.split("/");
    const same = wanted.every((part, index) => part.startsWith("{") || part === parts[index]);
    return endpoint.method === method.toLowerCase() && wanted.length === parts.length && same;
  });
  const [best] = fits.sort((one, other) => parametersOf(one.path) - parametersOf(other.path));
  return best && `${best.method} ${best.path}`;
}

function parametersOf(path: string): number {
  return path.split("{").length;
}
