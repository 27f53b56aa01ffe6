import { beforeEach, expect, test } from "vitest";
import { aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { passageType, passageTypeLabel, presetStance } from "./passage-type";
import { suggestPassages } from "./read";

const { db, reset } = await testDb();
let setting: Setting;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const typeOf = async (text: string, words: string) =>
  (await suggestPassages(db, setting.worldId, { text, limit: 10 })).find((each) => each.text.includes(words))?.type;

test("a suggestion says what its passage is, and what people labelled its post as counts before the rule", async () => {
  expect(await typeOf("Somebody set the bridge on fire.", "Who set it on fire?")).toBe("question");
  expect(await typeOf("The bridge over the river burned in April.", "burned in April")).toBe("story");
  expect(await typeOf("The bridge stood until the war was over.", "stood until the war")).toBe("reference");
  const [postId = ""] = setting.postIds;
  const label = { sourceId: setting.threadId, postId, tier: "note" as const };
  await db.postLabel.create({ data: { ...label, byId: setting.context.actor.userId, at: setting.context.now } });
  expect(await typeOf("The bridge over the river burned in April.", "burned in April")).toBe("note");
});

test("a reader's question is never preset as Supports, however it was found", () => {
  expect(presetStance("question", "Did they bomb Baku?")).toBe("context");
  expect(presetStance("question", "I like this.")).toBe("context");
  expect(presetStance("discussion", "I wonder whether they bombed Baku.")).toBe("context");
  expect(presetStance(null, "Did they bomb Baku?")).toBe("context");
});

test("the story, the author's notes, references and what readers assert are preset as Supports", () => {
  expect(presetStance("story", "And who could have known?")).toBe("supports");
  expect(presetStance("note", "They did bomb Baku.")).toBe("supports");
  expect(presetStance("reference", "Was it so?")).toBe("supports");
  expect(presetStance("discussion", "They bombed Baku.")).toBe("supports");
  expect(presetStance(null, "They bombed Baku.")).toBe("supports");
});

test("an author who asks is no reader, and a post that was not read has no type", () => {
  expect(passageType(4, "story", true)).toBe("story");
  expect(passageType(4, null, false)).toBeNull();
  expect(passageType(null, null, false)).toBe("reference");
  expect((["story", "note", "question", "reference"] as const).map(passageTypeLabel)).toEqual([
    "Story",
    "Author’s note",
    "Reader’s question",
    "Reference",
  ]);
});
