import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { bytesOfWorld } from "@/lib/quotas/read";
import { recountUse } from "@/lib/quotas/recount-use";
import { aMember, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { failureOf, value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { addFile } from "./add-file";
import { fileOf, filesOf } from "./read";
import { removeOrphans } from "./remove-orphans";
import { servedPicture } from "./served-picture";
import type { FileStore } from "./store/file-store";
import { folderStore } from "./store/folder-store";
import { aDrawing } from "./testing/pictures";
import { trashFile } from "./trash-file";
import { untrashFile } from "./untrash-file";

const { db, reset } = await testDb();
const folder = mkdtempSync(join(tmpdir(), "canonry-files-"));
let setting: Setting;
let store: FileStore;
let root: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  root = mkdtempSync(join(folder, "store-"));
  store = folderStore(root);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ALL = { q: undefined, lacks: undefined, by: undefined, trashed: undefined };
const stored = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name);
const add = async (seed = 1, name = "The bridge.png") =>
  addFile(setting.context, store, setting.slug, { bytes: await aDrawing({ width: 500, height: 20, seed }), name });

describe("a picture that is added", () => {
  test("lies in the store under its hash with its copies, counts against world and person, and is listed", async () => {
    const before = await bytesOfWorld(db, setting.worldId);
    const { id, isNew } = value(await add());
    expect(isNew).toBe(true);
    const file = await fileOf(db, setting.worldId, id);
    expect(file).toMatchObject({ name: "The bridge.png", type: "image/png", width: 500, height: 20, trashedAt: null });
    const { hash } = await db.file.findUniqueOrThrow({ where: { id } });
    expect(stored().sort()).toEqual([hash, `${hash}-480.webp`, `${hash}-960.webp`]);
    expect(
      createHash("sha256")
        .update((await store.get(hash)) ?? "")
        .digest("hex"),
    ).toBe(hash);
    expect((await bytesOfWorld(db, setting.worldId)) - before).toBe(file?.bytes);
    const use = [await db.worldUse.findMany(), await db.personUse.findMany()];
    await db.$transaction(recountUse);
    expect([await db.worldUse.findMany(), await db.personUse.findMany()]).toEqual(use);
    expect(await db.change.findMany({ where: { kind: "file" }, select: { byId: true } })).toEqual([
      { byId: setting.context.actor.userId },
    ]);
  });

  test("again is the one that is there, also at the same moment; in another world it is another", async () => {
    const all = await Promise.all([add(), add(1, "again.png"), add()]);
    const ids = new Set(all.map((each) => value(each).id));
    expect([ids.size, all.filter((each) => value(each).isNew).length]).toEqual([1, 1]);
    const other = await aWorld(db, "other-river");
    const sent = { bytes: await aDrawing({ width: 500, height: 20 }), name: "a.png" };
    expect(value(await addFile(other.context, store, other.slug, sent))).toMatchObject({ isNew: true });
    expect(stored()).toHaveLength(3);
  });

  test("twenty at once are all there, each once", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_none, index) => add(index + 1, `${index}.png`)));
    expect(new Set(all.map((each) => value(each).id)).size).toBe(20);
    expect(await filesOf(db, setting.worldId, ALL, { limit: 50 })).toHaveLength(20);
  });

  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\anna\\Desktop\\Bridge (1).png", "Bridge (1).png"],
    ["..", "Picture"],
    ['a"; filename="evil.html\r\nSet-Cookie: x.png', "a ; filename= evil.html Set-Cookie x.png"],
    ["<img src=x onerror=alert(1)>.png", "img src=x onerror=alert(1) .png"],
    ["\u202egnp.exe", "gnp.exe"],
    ["Мост\0.png", "Мост .png"],
    [`${"x".repeat(300)}.jpeg`, `${"x".repeat(114)}.jpeg`],
    ["", "Picture"],
  ])("called %j is called %j, and the name leads nowhere", async (name, kept) => {
    const { id } = value(await add(1, name));
    expect((await fileOf(db, setting.worldId, id))?.name).toBe(kept);
    expect(stored().every((each) => /^[0-9a-f]{64}(-\d+\.webp)?$/.test(each))).toBe(true);
  });

  test("is its world's alone: readers, strangers and full worlds add none, and nothing is stored for them", async () => {
    const sent = { bytes: await aDrawing({ width: 10, height: 10 }), name: "a.png" };
    const reader = await aMember(db, setting, "reader");
    expect(failureOf(await addFile(reader, store, setting.slug, sent))).toContain("To add pictures or describe them");
    const stranger = { ...setting.context, actor: await aPerson(db, "stranger") };
    expect(failureOf(await addFile(stranger, store, setting.slug, sent))).toContain("There is no world here");
    await db.worldUse.updateMany({ data: { bytes: 600_000_000 } });
    expect(failureOf(await addFile(setting.context, store, setting.slug, sent))).toContain("This world holds 600 MB");
    expect(stored()).toEqual([]);
  });
});

describe("a store that fails", () => {
  const failing = (puts: number): FileStore => {
    let left = puts;
    const put: FileStore["put"] = (name, bytes) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error("The disk is on fire")) : store.put(name, bytes);
    };
    return { ...store, put };
  };

  test.each([0, 1, 2])(
    "after %i pictures of it were stored: nothing is added, it is told, and trying again works",
    async (puts) => {
      const bytes = await aDrawing({ width: 500, height: 20 });
      const refused = await addFile(setting.context, failing(puts), setting.slug, { bytes, name: "a.png" });
      expect(failureOf(refused)).toMatch(/^unavailable: The picture could not be stored, and nothing was added/);
      expect([
        await db.file.count(),
        await db.fileEvent.count(),
        await db.change.count({ where: { kind: "file" } }),
      ]).toEqual([0, 0, 0]);
      expect(stored()).toHaveLength(puts);
      expect(value(await add())).toMatchObject({ isNew: true });
      expect(stored()).toHaveLength(3);
    },
  );

  test.skipIf(process.getuid?.() === 0)("a folder that nothing can be written to leaves no half file", async () => {
    chmodSync(root, 0o500);
    expect(failureOf(await add())).toMatch(/^unavailable/);
    chmodSync(root, 0o700);
    expect(stored()).toEqual([]);
  });

  test("what a crash left is removed after a day, and what files name stays", async () => {
    const { id } = value(await add());
    const { hash } = await db.file.findUniqueOrThrow({ where: { id } });
    const old = new Date(Date.now() - 25 * 3600 * 1000);
    const lost = "ab".repeat(32);
    mkdirSync(join(root, "ab"), { recursive: true });
    const left = [lost, `${lost}-480.webp`, `${lost}.0a1b2c3d.partial`].map((name) => join(root, "ab", name));
    for (const path of left) writeFileSync(path, "x");
    for (const name of [hash, `${hash}-480.webp`]) utimesSync(join(root, hash.slice(0, 2), name), old, old);
    expect(await removeOrphans(db, store, new Date())).toBe(0);
    for (const path of left) utimesSync(path, old, old);
    expect(await removeOrphans(db, store, new Date())).toBe(3);
    expect(stored().sort()).toEqual([hash, `${hash}-480.webp`, `${hash}-960.webp`]);
  });

  test("no name leads out of the folder", async () => {
    for (const name of ["../secret", "a".repeat(64).concat("/../../x"), `${"a".repeat(64)}-1.html`, ""]) {
      await expect(async () => store.get(name)).rejects.toThrow("Nothing is stored under the name");
      await expect(async () => store.put(name, Buffer.from("x"))).rejects.toThrow("Nothing is stored under the name");
    }
  });
});

describe("what a file shows never changes", () => {
  test("not even by SQL, and a row never goes; what is said of it changes", async () => {
    const { id } = value(await add());
    for (const data of [
      { hash: "1".repeat(64) },
      { bytes: 1 },
      { worldId: "w" },
      { addedById: "u" },
      { type: "text/html" },
    ])
      await expect(db.file.update({ where: { id }, data })).rejects.toThrow(
        /content of files never changes|foreign key/i,
      );
    await expect(db.file.delete({ where: { id } })).rejects.toThrow("content of files never changes");
    await expect(db.fileEvent.updateMany({ data: { note: "x" } })).rejects.toThrow(/never change/);
    await db.file.update({ where: { id }, data: { alt: "A bridge" } });
  });
});

describe("a picture's bytes", () => {
  const look = (viewer: Setting["context"]["actor"] | null, id: string, size = "480.webp") =>
    servedPicture(db, store, viewer, { id, size });

  test("are seen by the members of a private world alone, and by anybody of a public one", async () => {
    const { id } = value(await add());
    const reader = await aMember(db, setting, "reader");
    expect(await look(reader.actor, id)).toMatchObject({ type: "image/webp", isPublic: false });
    expect(await look(reader.actor, id, "original")).toMatchObject({ type: "image/png" });
    expect(await look(null, id)).toBeNull();
    expect(await look(await aPerson(db, "stranger"), id)).toBeNull();
    await db.world.updateMany({ data: { visibility: "public" } });
    expect(await look(null, id)).toMatchObject({ isPublic: true });
    await db.world.updateMany({ data: { takenDownAt: new Date() } });
    expect(await look(null, id)).toBeNull();
  });

  test("in the trash are seen by who may bring them back, and by all again when it is back", async () => {
    await db.world.updateMany({ data: { visibility: "public" } });
    const { id } = value(await add());
    const editor = await aMember(db, setting, "editor");
    const contributor = await aMember(db, setting, "contributor");
    expect(failureOf(await trashFile(contributor, setting.slug, id, {}))).toMatch(/^notAllowed/);
    value(await trashFile(editor, setting.slug, id, { summary: "Not ours" }));
    value(await trashFile(editor, setting.slug, id, {}));
    expect(await look(contributor.actor, id)).toBeNull();
    expect(await look(editor.actor, id)).toMatchObject({ isPublic: false });
    value(await untrashFile(editor, setting.slug, id));
    expect(await look(null, id)).toMatchObject({ isPublic: true });
    const events = await db.fileEvent.findMany({
      where: { fileId: id },
      orderBy: { sequence: "asc" },
      select: { kind: true, note: true },
    });
    expect(events).toEqual([
      { kind: "added", note: "" },
      { kind: "trashed", note: "Not ours" },
      { kind: "restored", note: "" },
    ]);
  });

  test("a copy that is missing is made anew; sizes that nobody offers are none", async () => {
    const { id } = value(await add());
    const { hash } = await db.file.findUniqueOrThrow({ where: { id } });
    const before = await store.get(`${hash}-480.webp`);
    await store.remove(`${hash}-480.webp`);
    const { actor } = setting.context;
    expect((await look(actor, id))?.bytes).toEqual(before);
    expect(stored()).toHaveLength(3);
    for (const size of ["481.webp", "480.png", "original.png", "", "../original"])
      expect(await look(actor, id, size)).toBeNull();
    await store.remove(hash);
    expect(await look(actor, id, "original")).toBeNull();
  });
});
