import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { decideCanon } from "./decide-canon";
import { decideOnChanged } from "./decide-on-changed";
import { changedClaims, countChangedClaims } from "./read-changed-claims";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
const text = (...words: string[]) => doc(...words.map((each, at) => p.id(`b${at}`, claim(`c${at + 1}`, each), ".")));
const decide = (on: object, to: "canon" | "non-canon" = "canon") =>
  decideCanon(setting.context, setting.slug, { ...on, to, rule: "owner", reason: "Told." });
const queue = () => changedClaims(db, setting.worldId, { limit: 9 });

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, text("The bridge burned", "The river froze", "A rumour"));
  value(await decide({ article: slug }));
  value(await decide({ claim: "c1" }));
  value(await decide({ claim: "c3" }, "non-canon"));
  const changed = { ...text("The bridge fell", "The river thawed", "Another rumour", "Ice broke") };
  value(await saveArticle(setting.context, setting.slug, slug, { baseRevision: 1, doc: changed, summary: "" }));
});

describe("the queue of changed claims", () => {
  test("holds canon claims with the words that were judged and those of now, and nothing that is not canon", async () => {
    expect(await queue()).toMatchObject([
      { id: "c1", text: "The bridge fell", before: "The bridge burned", judged: 1, head: 2 },
      { id: "c2", text: "The river thawed", before: "The river froze" },
      { id: "c4", text: "Ice broke", before: null },
    ]);
    expect(await countChangedClaims(db, setting.worldId)).toBe(3);
  });

  test("is worked off many at once, each by a decision of its own; words that changed again are left", async () => {
    const claims = [
      { id: "c1", text: "The bridge fell" },
      { id: "c2", text: "The river froze over" },
    ];
    const reason = "Reads better.";
    const [first, second] = value(
      await decideOnChanged(setting.context, setting.slug, { claims, to: "canon", reason }),
    );
    expect(first).toMatchObject({ claim: "c1", refused: null });
    expect(second).toMatchObject({ claim: "c2", decision: null, refused: expect.stringContaining("changed again") });
    const lower = { claims: [{ id: "c4", text: "Ice broke" }], to: "proposed" as const, reason: "Nobody tells of it." };
    value(await decideOnChanged(setting.context, setting.slug, lower));
    expect((await queue()).map(({ id }) => id)).toEqual(["c2"]);
  });

  test("is under the rules of any decision: an editor confirms, but lowers nothing by their word; a contributor does neither", async () => {
    const claims = [{ id: "c1", text: "The bridge fell" }];
    const editor = await aMember(db, setting, "editor");
    const contributor = await aMember(db, setting, "contributor");
    const act = async (context: typeof editor, to: "canon" | "proposed") =>
      (await decideOnChanged(context, setting.slug, { claims, to, reason: "So." })).ok;
    expect(await act(contributor, "canon")).toBe(false);
    expect(await act(editor, "proposed")).toBe(false);
    expect(await act(editor, "canon")).toBe(true);
  });
});
