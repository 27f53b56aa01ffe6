import { beforeEach, describe, expect, test } from "vitest";
import type { ActionContext } from "@/lib/auth/action-context";
import { cite, claim, doc, p } from "@/lib/document/model/build";
import { claimsCiting } from "@/lib/evidence/claims/read-citing";
import { citationsBySource, parsedVersion, readPassages, sourceIn, sourcesOf } from "@/lib/sources/read";
import { authorsOf, placeOfPassage, versionsOf } from "@/lib/sources/read-pages";
import { threadPage } from "@/lib/sources/reader/read";
import { POSTS_A_PAGE, pageOfPlace } from "@/lib/sources/source";
import { failureOf, realSource, squeezed, succeeded } from "@/lib/sources/source-fixtures";
import { aMember, anArticleWith, aPerson, aWorld, REFERENCE, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { importSource } from "./import-source";
import { importVersion } from "./import-version";
import { previewSource } from "./preview-source";
import { writeOut } from "./write-out";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const rows = async () => [await db.source.count(), await db.sourceVersion.count(), await db.passage.count()];

async function imported(kind: "thread" | "reference", text: string, context: ActionContext = setting.context) {
  return succeeded(await importSource(context, setting.slug, { kind, text }));
}

const thread = realSource("thread-japanese-siberia.txt");
const reference = realSource("reference-kantokuen.txt");

describe("the real sources", () => {
  test.skipIf(!thread)("the thread has 34 posts, 10 of them by Magnum, and quotations that lead to posts", async () => {
    const { id, posts, title } = await imported("thread", thread ?? "");
    expect([title, posts]).toEqual(["Japanese Siberia", 34]);
    const page = await threadPage(db, { id, version: 1 }, {}, 1);
    expect(page.total).toBe(34);
    expect(page.posts.map((post) => post.number)).toEqual(Array.from({ length: 34 }, (_none, index) => index + 1));
    expect((await authorsOf(db, { id, version: 1 }))[0]).toEqual({ name: "Magnum", posts: 10 });
    const quoted = (post: number) =>
      page.posts[post - 1]?.content.flatMap(({ quotes }) => (quotes ? [[quotes.author, quotes.post]] : []));
    expect(quoted(11)).toEqual([["Magnum", 7]]);
    expect(quoted(12)).toEqual([
      ["Zireael", 11],
      ["Magnum", 2],
      ["Zireael", 11],
    ]);
  });

  test.skipIf(!reference)("the reference has 30 paragraphs and 17 captions", async () => {
    const { id } = await imported("reference", reference ?? "");
    const kinds = (await readPassages(db, { id, version: 1 })).map((passage) => passage.kind);
    expect(kinds.filter((kind) => kind === "paragraph")).toHaveLength(30);
    expect(kinds.filter((kind) => kind === "caption")).toHaveLength(17);
  });

  test.skipIf(!thread || !reference)("both come back from the database whole, and within five seconds", async () => {
    const start = performance.now();
    for (const [kind, text] of [
      ["thread", thread ?? ""],
      ["reference", reference ?? ""],
    ] as const) {
      const { id } = await imported(kind, text);
      const stored = await parsedVersion(db, id, 1);
      expect(stored && squeezed(writeOut(stored))).toBe(squeezed(text));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("what cannot be imported", () => {
  test("is refused with its line, and nothing of it is written", async () => {
    const before = await rows();
    for (const [kind, text] of [
      ["thread", REFERENCE],
      ["reference", THREAD],
      ["thread", "  \n"],
      ["reference", "A title\n\nA\0B"],
    ] as const) {
      const failure = failureOf(await importSource(setting.context, setting.slug, { kind, text }));
      expect(failure).toMatchObject({ kind: "invalid", issues: [{ path: expect.stringMatching(/^line \d+$/) }] });
    }
    const broken = failureOf(await importVersion(setting.context, setting.slug, setting.threadId, { text: REFERENCE }));
    expect(broken.kind).toBe("invalid");
    expect(await rows()).toEqual(before);
    expect((await sourceIn(db, setting.worldId, setting.threadId))?.version).toBe(1);
  });

  test("a version that breaks off while it is written leaves nothing behind", async () => {
    const before = await rows();
    const breaksOff = () => {
      throw new Error("the lights went out");
    };
    await expect(
      importSource(setting.context, setting.slug, { kind: "thread", text: THREAD }, breaksOff),
    ).rejects.toThrow("the lights went out");
    await expect(
      importVersion(setting.context, setting.slug, setting.threadId, { text: THREAD }, breaksOff),
    ).rejects.toThrow("the lights went out");
    expect(await rows()).toEqual(before);
  });
});

test("looking at a text writes nothing, and finds what importing it finds", async () => {
  const before = await rows();
  const preview = succeeded(await previewSource(setting.context, setting.slug, { kind: "thread", text: THREAD }));
  expect(await rows()).toEqual(before);
  const { posts, passages } = await imported("thread", THREAD);
  expect(preview).toMatchObject({ posts, passages, quotations: { resolved: 1, unresolved: 0 } });
});

test("progress is told while it is written", async () => {
  const told: number[][] = [];
  const input = { kind: "thread", text: THREAD } as const;
  await importSource(setting.context, setting.slug, input, (done, total) => told.push([done, total]));
  expect(told).toEqual([[4, 4]]);
});

describe("who may", () => {
  test("a contributor imports and looks; a reader is told whom to ask; a stranger finds no world", async () => {
    const stranger = { ...setting.context, actor: await aPerson(db, "stranger") };
    const contexts = [
      [await aMember(db, setting, "contributor"), "ok"],
      [await aMember(db, setting, "reader"), "notAllowed"],
      [stranger, "notFound"],
    ] as const;
    for (const [context, expected] of contexts) {
      const input = { kind: "thread", text: THREAD } as const;
      const results = [
        await previewSource(context, setting.slug, input),
        await importSource(context, setting.slug, input),
        await importVersion(context, setting.slug, setting.threadId, { text: THREAD }),
      ];
      expect(results.map((result) => (result.ok ? "ok" : result.failure.kind))).toEqual([expected, expected, expected]);
    }
  });

  test("nobody imports a version of another world's source", async () => {
    const other = await aWorld(db, "elsewhere");
    const result = await importVersion(setting.context, setting.slug, other.threadId, { text: THREAD });
    expect(failureOf(result).kind).toBe("notFound");
  });
});

describe("a source imported again", () => {
  const LATER = THREAD.replace("burned in April", "burned late in April")
    .replace("Who set it on fire?", "Who set it on fire?\n\nNobody knows.")
    .replace("The bridge", "That bridge");

  test("keeps the ids of its passages, and the older version as it was", async () => {
    const { context, slug, threadId } = setting;
    const before = await readPassages(db, { id: threadId, version: 1 });
    const counts = succeeded(await importVersion(context, slug, threadId, { text: LATER }));
    expect(counts).toMatchObject({ version: 2, added: 1, changed: 1, removed: 0 });
    const after = await readPassages(db, { id: threadId, version: 2 });
    expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await readPassages(db, { id: threadId, version: 1 })).toEqual(before);
    const first = await parsedVersion(db, threadId, 1);
    expect(first && squeezed(writeOut(first))).toBe(squeezed(THREAD));
    expect((await versionsOf(db, threadId)).map(({ number, passages }) => [number, passages])).toEqual([
      [2, 5],
      [1, 4],
    ]);
  });

  test("its citations are looked up again, and each passage shows which claims stand on it", async () => {
    const { context, slug, threadId, worldId, passages, citation } = setting;
    const question = passages.find(({ text }) => text === "Who set it on fire?");
    const gone = cite({ ...citation, id: "gone", ...asCited(question), quote: "Who set it on fire", start: 0 });
    await anArticleWith(
      setting,
      doc(p(claim("c1", "The bridge burned", citation), " and ", claim("c2", "who?", gone))),
    );
    expect((await citationsBySource(db, worldId)).get(threadId)).toBe(2);
    const edited = THREAD.replace("burned in April", "burned late in April").replace("\n\nWho set it on fire?", "");
    const { anchors } = succeeded(await importVersion(context, slug, threadId, { text: edited }));
    expect(anchors).toMatchObject({ exact: 0, lost: 1 });
    expect(anchors.edited + anchors.rewritten + anchors.moved).toBe(1);
    const ids = passages.map(({ id }) => id);
    const told = async (by: "shown" | "cited") =>
      [...(await claimsCiting(db, worldId, ids, by))].map(([id, claims]) => [id, claims.map((each) => each.id)]);
    expect(await told("shown")).toEqual([[citation.passage, ["c1"]]]);
    expect(await told("cited")).toEqual([
      [citation.passage, ["c1"]],
      [question?.id, ["c2"]],
    ]);
  });
});

function asCited(passage: Setting["passages"][number] | undefined) {
  if (!passage) throw new Error("The thread has lost a passage");
  return { passage: passage.id, passageHash: passage.hash, prefix: "", suffix: "" };
}

describe("a long thread", () => {
  test("is read page by page, also one author's posts, and a passage is found on its page", async () => {
    const count = POSTS_A_PAGE * 2 + 50;
    const post = (number: number) => `## ${number % 2 ? "Odd" : "Even"}\n\nPost ${number}.\n\n----------\n`;
    const text = `# Long\n\n${Array.from({ length: count }, (_none, index) => post(index + 1)).join("\n")}`;
    const { id } = await imported("thread", text);
    const at = { id, version: 1 };
    const third = await threadPage(db, at, {}, 3);
    expect([third.total, third.posts.length, third.posts[0]?.number]).toEqual([count, 50, POSTS_A_PAGE * 2 + 1]);
    expect(third.posts[0]?.content.map((passage) => passage.text)).toEqual([`Post ${POSTS_A_PAGE * 2 + 1}.`]);
    const even = await threadPage(db, at, { author: "Even" }, 2);
    expect([even.total, even.posts[0]?.number]).toEqual([count / 2, POSTS_A_PAGE * 2 + 2]);
    const place = await placeOfPassage(db, id, third.posts[0]?.content[0]?.id ?? "");
    expect(place && pageOfPlace(place)).toBe(3);
    expect(await placeOfPassage(db, id, "nothing")).toBeNull();
    expect(await sourcesOf(db, setting.worldId)).toHaveLength(3);
  });
});
