import { beforeEach, describe, expect, test } from "vitest";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { suggestPassages } from "./read";
import { tiedParts } from "./suggestion";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const suggest = (text: string, source?: string) =>
  suggestPassages(db, setting.worldId, { text, limit: 5, ...(source ? { source } : {}) });

describe("suggested for a sentence", () => {
  test("is the passage that says it in other words, with what ties them", async () => {
    const [first] = await suggest("Railway traffic could not use the crossing until fall.");
    expect(first).toMatchObject({ text: "No train crossed it before the autumn.", post: 1, author: "Anna" });
    expect(first?.why).toEqual(expect.arrayContaining(["train", "crossed", "autumn"]));
    expect(first?.source).toBe(setting.threadId);
    expect(first?.sourceTitle).toBe("The frozen river");
  });

  test("is the passage itself rather than who quotes it", async () => {
    const found = await suggest("No train crossed the river before autumn came.");
    expect(found.filter(({ text }) => text === "No train crossed it before the autumn.")).toHaveLength(1);
    expect(found[0]?.kind).toBe("paragraph");
  });

  test("is a reader's question, where the sentence speaks of one", async () => {
    expect((await suggest("A reader asked who had started the fire."))[0]?.text).toBe("Who set it on fire?");
  });

  test("are passages of one source alone, where that is asked for", async () => {
    const found = await suggest("The bridge over the river burned.", setting.referenceId);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ source }) => source))).toEqual(new Set([setting.referenceId]));
  });

  test("are passages of the newest version", async () => {
    await suggest("The bridge burned in spring.");
    const text = THREAD.replace("burned in April", "sank in May");
    expect((await importVersion(setting.context, setting.slug, setting.threadId, { text })).ok).toBe(true);
    const texts = (await suggest("The bridge burned in spring.")).map((each) => each.text);
    expect(texts).toContain("The bridge over the river sank in May.");
    expect(texts).not.toContain("The bridge over the river burned in April.");
  });

  test("is nothing for a text without words, and in a world without sources", async () => {
    expect(await suggest("… and of the")).toEqual([]);
    expect(await suggestPassages(db, "no-such-world", { text: "The bridge burned.", limit: 5 })).toEqual([]);
  });
});

test("the words proposed are the sentence that fits, not the whole passage", async () => {
  const text = "The harbour\n\nIt rained all week. The council paid for forty lanterns. Nobody thanked it.\n";
  const imported = await importSource(setting.context, setting.slug, { kind: "reference", title: "The harbour", text });
  expect(imported.ok).toBe(true);
  const [first] = await suggest("Lamps, forty of them, were bought by the town's council.");
  expect(first?.text.slice(first.quote.start, first.quote.end)).toBe("The council paid for forty lanterns.");
});

test("a text is cut at the words that tie it", () => {
  expect(tiedParts("No train, no fire.", ["train", "fire"])).toEqual([
    { start: 0, text: "No ", tied: false },
    { start: 3, text: "train", tied: true },
    { start: 8, text: ", no ", tied: false },
    { start: 13, text: "fire", tied: true },
    { start: 17, text: ".", tied: false },
  ]);
  expect(tiedParts("", ["x"])).toEqual([]);
});
