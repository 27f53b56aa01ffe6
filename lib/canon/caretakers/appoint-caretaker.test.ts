import { beforeEach, describe, expect, test } from "vitest";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import { worldFor } from "@/lib/worlds/read";
import { removeMember } from "@/lib/worlds/remove-member";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { decideCanon } from "../decide-canon";
import { appointCaretaker } from "./appoint-caretaker";
import { DEFAULT_CANON_SETTINGS } from "./canon-settings";
import { dismissCaretaker } from "./dismiss-caretaker";
import { caretakersOf, whoDecides } from "./read";
import { setCanonSettings } from "./set-canon-settings";

const { db, reset } = await testDb();
let setting: Setting;
let bridge: string;
let river: string;
let mara: ActionContext;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  bridge = await anArticleWith(
    setting,
    doc(p(claim("c1", "The bridge burned on 3 April 1940.")), p(claim("c2", "It was rebuilt in May 1941."))),
    "The bridge",
  );
  river = await anArticleWith(setting, doc(p("The river froze.")), "The river");
  mara = await aMember(db, setting, "reader");
});

const appoint = (scope: object) =>
  appointCaretaker(setting.context, setting.slug, { person: mara.actor.userId, ...scope } as never);
const decides = async (context: ActionContext, on: { article?: string; claim?: string }) => {
  const decided = await decideCanon(context, setting.slug, { ...on, to: "canon", rule: "owner", reason: "So." });
  return decided.ok ? "yes" : decided.failure.detail;
};

describe("a caretaker", () => {
  test("decides within their scope, not outside of it, and is told who may", async () => {
    value(await appoint({ scope: "articles", articles: [bridge] }));
    expect(await decides(mara, { article: bridge })).toBe("yes");
    expect(await decides(mara, { claim: "c1" })).toBe("yes");
    expect(await decides(mara, { article: river })).toContain("you need to be an editor");
  });

  test("keeps editors out of it, who are told who looks after it; an owner decides anywhere", async () => {
    value(await appoint({ scope: "articles", articles: [bridge] }));
    const editor = await aMember(db, setting, "editor");
    expect(await decides(editor, { article: bridge })).toBe(
      "reader looks after “The bridge”. Only caretakers and owners decide here. You can ask them or open a vote.",
    );
    expect(await decides(editor, { article: river })).toBe("yes");
    expect(await decides(setting.context, { article: bridge })).toBe("yes");
  });

  test("of a tag follows the tag", async () => {
    value(await appoint({ scope: "tag", tag: "bridges" }));
    expect(await decides(mara, { article: bridge })).not.toBe("yes");
    const text = doc(p(claim("c1", "The bridge burned on 3 April 1940.")));
    value(
      await saveArticle(setting.context, setting.slug, bridge, {
        baseRevision: 1,
        doc: { ...text },
        summary: "",
        tags: ["bridges"],
      }),
    );
    expect(await decides(mara, { article: bridge })).toBe("yes");
  });

  test("of a period decides on the claims in it, and on an article when all of it is", async () => {
    value(await appoint({ scope: "period", from: "1940", until: "1940" }));
    expect(await decides(mara, { claim: "c1" })).toBe("yes");
    expect(await decides(mara, { claim: "c2" })).not.toBe("yes");
    expect(await decides(mara, { article: bridge })).not.toBe("yes");
    const world = await worldFor(db, mara.actor, setting.slug);
    const { id } = await db.article.findFirstOrThrow({ where: { slug: bridge } });
    const { may } = await reviewOf(db, mara.actor, world ?? ({} as never), id, mara.now);
    expect(may.decideCanon, "something of it").toBe(true);
  });

  test("who left the world is none any more; one whose time was ended neither", async () => {
    value(await appoint({ scope: "world" }));
    const editor = await aMember(db, setting, "editor");
    expect(await decides(editor, { article: bridge })).toContain("looks after this world");
    const [before] = await caretakersOf(db, setting.worldId);
    value(await dismissCaretaker(setting.context, setting.slug, before?.id ?? ""));
    expect(await decides(mara, { article: bridge })).not.toBe("yes");
    value(await appoint({ scope: "world" }));
    value(await removeMember(setting.context, setting.slug, mara.actor.userId));
    expect(await decides(editor, { article: bridge })).toBe("yes");
  });

  test("is a member, of an article that is there, and appointed once; by owners alone", async () => {
    expect(await appoint({ scope: "articles", articles: ["nowhere"] })).toMatchObject({
      ok: false,
      failure: { kind: "invalid" },
    });
    expect(await appoint({ scope: "world", person: "nobody" })).toMatchObject({
      ok: false,
      failure: { kind: "invalid" },
    });
    value(await appoint({ scope: "world" }));
    expect(await appoint({ scope: "world" })).toMatchObject({ ok: false, failure: { kind: "invalid" } });
    const editor = await aMember(db, setting, "editor");
    const by = await appointCaretaker(editor, setting.slug, { scope: "world", person: editor.actor.userId });
    expect(by).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
  });
});

test("where the world lets no editor decide, only owners do on what nobody looks after", async () => {
  const editor = await aMember(db, setting, "editor");
  value(
    await setCanonSettings(setting.context, setting.slug, {
      ...DEFAULT_CANON_SETTINGS,
      steps: [{ from: 1, yes: 3, no: 1 }],
      editorsDecide: false,
    }),
  );
  expect(await decides(editor, { article: bridge })).toContain("you need to be an owner");
  expect(await decides(setting.context, { article: bridge })).toBe("yes");
  const { id } = await db.article.findFirstOrThrow({ where: { slug: river } });
  expect(await whoDecides(db, setting.worldId, id, null)).toEqual({ editorsDecide: false, caretakers: [] });
});
