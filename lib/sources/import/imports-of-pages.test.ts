import { beforeEach, describe, expect, test } from "vitest";
import { parsedVersion, readPassages, sourceIn } from "@/lib/sources/read";
import { threadPage } from "@/lib/sources/reader/read";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { RIVER_POSTS, savedRiverThread } from "@/lib/sources/testing/a-saved-thread";
import { MEDIAWIKI_PAGE } from "@/lib/sources/testing/mediawiki-page";
import { type PostFixture, quoteMarkup, xenforoPage } from "@/lib/sources/testing/xenforo-pages";
import { aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { importSource } from "./import-source";
import { importVersion } from "./import-version";
import { previewSource } from "./preview-source";
import { writeOut } from "./write-out";

const SITE = "https://forum.example.org/board";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

async function imported(files = savedRiverThread()) {
  return succeeded(await importSource(setting.context, setting.slug, { kind: "thread", files }));
}

const postsOf = (sourceId: string, number: number) =>
  db.post.findMany({ where: { version: { sourceId, number } }, orderBy: { number: "asc" } });

describe("saved pages of a thread", () => {
  test("are stored with what they say of each post and passage, and a preview of them writes nothing", async () => {
    const before = await db.sourceVersion.count();
    const input = { kind: "thread" as const, files: savedRiverThread() };
    const preview = succeeded(await previewSource(setting.context, setting.slug, input));
    expect(await db.sourceVersion.count()).toBe(before);
    const source = await imported();
    expect(source).toMatchObject({ format: "xenforo", posts: 5, title: "The frozen river" });
    expect([preview.posts, preview.passages]).toEqual([source.posts, source.passages]);
    const version = await db.sourceVersion.findFirstOrThrow({ where: { sourceId: source.id } });
    expect(version).toMatchObject({ format: "xenforo", site: "forum.example.org/board", thread: "4711" });
    expect(version.dropped).toEqual(preview.dropped);
    const [first] = await postsOf(source.id, 1);
    expect(first).toMatchObject({ externalId: "9001", postedAt: new Date("1999-05-01T12:00:00Z") });
    const third = await readPassages(db, source, { post: 3 });
    expect(third.map(({ spoiler, address }) => [spoiler, address])).toEqual([
      [null, null],
      [null, null],
      ["The culprit", null],
      ["The culprit", null],
      [null, "https://pictures.example.org/bridge.png"],
      [null, "https://forum.example.org/board/attachments/map-of-the-nara-png.55/"],
    ]);
    expect((await sourceIn(db, setting.worldId, source.id))?.format).toBe("xenforo");
  });

  test("with a file that is refused bring nothing in, and the file is named", async () => {
    const before = await db.source.count();
    const files = [...savedRiverThread(), { name: "broken.html", text: "<p>\0" }];
    const failure = failureOf(await importSource(setting.context, setting.slug, { kind: "thread", files }));
    expect(failure).toMatchObject({ kind: "invalid", issues: [{ path: "broken.html: line 1" }] });
    expect(await db.source.count()).toBe(before);
  });
});

test("when a post was written and its number in the forum are told to readers, to programs and in a download", async () => {
  const { id } = await imported();
  const [first] = (await threadPage(db, { id, version: 1 }, {}, 1)).posts;
  expect(first).toMatchObject({ number: 1, postedAt: new Date("1999-05-01T12:00:00Z"), externalId: "9001" });
  const stored = await parsedVersion(db, id, 1);
  expect(stored && writeOut(stored)).toContain("## Anna\n(written 1999-05-01T12:00:00.000Z, number 9001)\n");
});

describe("saved pages imported again", () => {
  const [anna, boris, third, clara, last] = RIVER_POSTS as [
    PostFixture,
    PostFixture,
    PostFixture,
    PostFixture,
    PostFixture,
  ];

  test("lead every post back by its number in the forum, though its words or its place changed", async () => {
    const { id } = await imported();
    const twin: PostFixture = { ...clara, id: 9012, place: 6, at: last.at + 60 };
    const rewritten: PostFixture = { ...boris, body: "I take that back altogether, and say nothing more of it." };
    const later = [anna, rewritten, third, last, twin].map((post, index) => ({ ...post, place: index + 1 }));
    succeeded(await importVersion(setting.context, setting.slug, id, { files: savedRiverThread(later) }));
    const [one, two] = [await postsOf(id, 1), await postsOf(id, 2)];
    const idOf = (posts: typeof one, externalId: string) => posts.find((post) => post.externalId === externalId)?.id;
    // Of 9010 the pages say nothing: it stays.
    for (const externalId of ["9001", "9004", "9007", "9010", "9011"])
      expect(idOf(two, externalId)).toBe(idOf(one, externalId));
    // The same words by the same person in another post are another post.
    expect(one.map((post) => post.id)).not.toContain(idOf(two, "9012"));
    expect(new Set(two.map((post) => post.id)).size).toBe(6);
    const before = new Map((await readPassages(db, { id, version: 1 })).map((passage) => [passage.id, passage.text]));
    for (const passage of await readPassages(db, { id, version: 2 }, { post: 3 })) {
      expect(before.get(passage.id)).toBe(passage.text);
    }
  });

  test("of a later part of the thread add to it: no post goes, and quotations lead to the older posts", async () => {
    const { id } = await imported();
    const quote = quoteMarkup("Boris", 9004, "Anything of his.");
    const newer: PostFixture = { id: 9020, place: 6, author: "Dora", at: last.at + 3600, body: `${quote}I was there.` };
    const page = xenforoPage({ title: "The frozen river", thread: 4711, page: 3, posts: [last, newer], site: SITE });
    const counts = succeeded(
      await importVersion(setting.context, setting.slug, id, { files: [{ name: "page-3.html", text: page }] }),
    );
    expect(counts).toMatchObject({ version: 2, added: 2, changed: 0, removed: 0 });
    const [one, two] = [await postsOf(id, 1), await postsOf(id, 2)];
    expect(two.map(({ externalId }) => externalId)).toEqual(["9001", "9004", "9007", "9010", "9011", "9020"]);
    expect(two.slice(0, 5).map((post) => post.id)).toEqual(one.map((post) => post.id));
    expect(two[0]?.postedAt).toEqual(one[0]?.postedAt);
    const [before, now] = [await readPassages(db, { id, version: 1 }), await readPassages(db, { id, version: 2 })];
    const said = ({ id: own, post, text, quotes, depth, group, spoiler, address, marks }: (typeof now)[number]) => {
      return { own, post, text, quotes, depth, group, spoiler, address, marks };
    };
    expect(now.slice(0, before.length).map(said)).toEqual(before.map(said));
    expect(now.at(-2)).toMatchObject({ post: 6, kind: "quotation", quotes: { author: "Boris", post: 2 } });
    const version = await db.sourceVersion.findFirstOrThrow({ where: { sourceId: id, number: 2 } });
    const messages = (version.warnings as { message: string }[]).map(({ message }) => message);
    expect(messages).toEqual(["4 posts of the version before are in none of these pages, and stay as they were."]);
  });

  test("of an earlier part stand before the later ones that are there, and a deleted word does not bring a post back twice", async () => {
    const [, second] = savedRiverThread();
    const { id } = await imported(second ? [second] : []);
    const known = await postsOf(id, 1);
    succeeded(await importVersion(setting.context, setting.slug, id, { files: savedRiverThread().slice(0, 1) }));
    const now = await postsOf(id, 2);
    expect(now.map(({ externalId }) => externalId)).toEqual(["9001", "9004", "9007", "9010", "9011"]);
    for (const post of known) expect(now.map((each) => each.id)).toContain(post.id);
  });

  test("after a plain text of the thread keep what they do not have of it", async () => {
    const text =
      "# The frozen river\n\n## Eva\n\nIt began long before.\n\n----------\n\n## Anna\n\nThe bridge over the Nara burned in April.\n\n----------\n";
    const source = succeeded(await importSource(setting.context, setting.slug, { kind: "thread", text }));
    succeeded(await importVersion(setting.context, setting.slug, source.id, { files: savedRiverThread() }));
    const [one, two] = [await postsOf(source.id, 1), await postsOf(source.id, 2)];
    expect(two.map(({ author }) => author)).toEqual(["Eva", "Anna", "Boris", "Anna", "Clara", "Boris"]);
    expect(two.slice(0, 2).map((post) => post.id)).toEqual(one.map((post) => post.id));
  });

  test("after a plain text of the same thread lead back by words, and a text of another thread says so", async () => {
    const { id } = await imported();
    const counts = succeeded(
      await importVersion(setting.context, setting.slug, id, {
        text: "# The frozen river\n\n## Anna\n\nThe bridge over the Nara burned in April.\n\n----------\n",
      }),
    );
    expect(counts).toMatchObject({ version: 2, changed: 0, added: 0 });
    expect((await postsOf(id, 2))[0]?.id).toBe((await postsOf(id, 1))[0]?.id);
    const elsewhere = savedRiverThread().map((file) => ({ ...file, text: file.text.replaceAll("4711", "815") }));
    succeeded(await importVersion(setting.context, setting.slug, id, { files: savedRiverThread() }));
    succeeded(await importVersion(setting.context, setting.slug, id, { files: elsewhere }));
    const version = await db.sourceVersion.findFirstOrThrow({ where: { sourceId: id, number: 4 } });
    expect(JSON.stringify(version.warnings)).toContain("thread 815");
  });
});

test("a saved article is imported as a reference, and a newer one keeps the ids of its passages", async () => {
  const files = [{ name: "ice.html", text: MEDIAWIKI_PAGE }];
  const { id, format } = succeeded(await importSource(setting.context, setting.slug, { kind: "reference", files }));
  expect(format).toBe("mediawiki");
  const newer = [{ name: "ice.html", text: MEDIAWIKI_PAGE.replace("in November", "in late November") }];
  const counts = succeeded(await importVersion(setting.context, setting.slug, id, { files: newer }));
  expect(counts).toMatchObject({ added: 0, changed: 1, removed: 0 });
});
