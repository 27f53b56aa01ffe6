import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { nameRevision } from "@/lib/articles/history/name-revision";
import { createArticle } from "@/lib/articles/save/create-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import { undoRevisions } from "@/lib/articles/undo/undo-revisions";
import type { ActionContext } from "@/lib/auth/action-context";
import { decideCanon } from "@/lib/canon/decide-canon";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { aMember, anArticleWith, aPerson, type Setting } from "@/prisma/testing/a-world";
import { aStoryWorld } from "./a-story-world";
import type { ShownPage } from "./shown-page";

const LONG =
  "The carters who crossed the river on the ice kept a list of every sledge, and the list was kept in turn. ";
const OLD = p.id("a", "The bridge over the river was old, and its planks were dry.");
const SPOILED = p.id("a", "Buy carpets. They are cheap, and they last for a hundred years.");
const LONG_PARAGRAPH = p.id("c", LONG.repeat(3));

/** The pages that undo, name and roll back, on a world of their own. */
export async function pagesOfUndoing(): Promise<ShownPage[]> {
  const setting = await aStoryWorld();
  const vandal = await aVandal(setting);
  const slug = await aSpoiledArticle(setting, vandal);
  const { context: actionContext } = setting;
  const path = `/w/${setting.slug}/a/${slug}`;
  const rollback = `/w/${setting.slug}/rollback`;
  const pages: Omit<ShownPage, "as">[] = [
    { name: "undo-history", path: `${path}/history` },
    { name: "undo-clean", path: `${path}/undo?revision=3` },
    { name: "undo-entangled", path: `${path}/undo?revision=2` },
    { name: "undo-nothing", path: `${path}/undo?revision=6` },
    { name: "named-revision", path: `${path}/history/3` },
    { name: "named-history", path: `${path}/history?named=1` },
    { name: "named-compare", path: `${path}/compare?from=3&to=5` },
    { name: "name", path: `${path}/history/3`, interact: openName, overlaid: true },
    { name: "changes-of-one", path: `/w/${setting.slug}/changes?by=${vandal.actor.userId}` },
    { name: "rollback", path: `${rollback}?by=${vandal.actor.userId}&since=2026-01-01` },
    { name: "rollback-begin", path: rollback },
    { name: "rollback-nothing", path: `${rollback}?by=${vandal.actor.userId}&since=2026-11-01` },
  ];
  const reader = (await aMember(db, setting, "reader")).actor;
  return [
    ...pages.map((page) => ({ ...page, as: actionContext.actor })),
    { name: "reader-undo", path: `${path}/undo?revision=3`, as: reader },
    { name: "reader-rollback", path: rollback, as: reader },
  ];
}

async function aVandal(setting: Setting): Promise<ActionContext> {
  const actor = { ...(await aPerson(db, "Viktor")), name: "Viktor" };
  await db.membership.create({
    data: { worldId: setting.worldId, userId: actor.userId, role: "editor", createdAt: setting.context.now },
  });
  return { db, actor, now: new Date("2026-03-05T09:00:00Z") };
}

/** An article with an edit that can be undone, one that cannot, a large removal, an undo and a name; and others that they spoiled. */
async function aSpoiledArticle(setting: Setting, vandal: ActionContext): Promise<string> {
  const { context: actionContext } = setting;
  const burned = p.id("b", claim("c1", "It burned in spring.", setting.citation));
  const slug = await anArticleWith(setting, doc(OLD, burned, LONG_PARAGRAPH), "The bridge");
  await save(vandal, setting, slug, 1, doc(SPOILED, burned, LONG_PARAGRAPH), "Better");
  await save(vandal, setting, slug, 2, doc(SPOILED, p.id("b", "It never burned.")), "Shorter");
  await save(
    actionContext,
    setting,
    slug,
    3,
    doc(p.id("a", "Buy no carpets here."), p.id("b", "It never burned.")),
    "No",
  );
  await nameRevision(actionContext, setting.slug, slug, 3, { name: "As Viktor left it" });
  await nameRevision(actionContext, setting.slug, slug, 1, { name: "As submitted to the contest" });
  await save(
    actionContext,
    setting,
    slug,
    4,
    doc(p.id("a", "Buy no carpets here."), p.id("b", "It never burned."), p.id("d", "Nobody saw it.")),
    "",
  );
  await save(
    actionContext,
    setting,
    slug,
    5,
    doc(
      p.id("a", "Buy no carpets here."),
      p.id("b", "It never burned."),
      p.id("d", "Nobody saw it."),
      p.id("e", "Who did it?"),
    ),
    "",
  );
  await undoRevisions(actionContext, setting.slug, slug, { revision: 6, baseRevision: 6 });
  const river = await anArticleWith(setting, doc(OLD, LONG_PARAGRAPH), "The river");
  await save(vandal, setting, river, 1, doc(SPOILED, LONG_PARAGRAPH), "");
  const ferry = await anArticleWith(
    setting,
    doc(OLD, LONG_PARAGRAPH),
    "The ferry and the carters who had no bridge for a summer",
  );
  await save(vandal, setting, ferry, 1, doc(SPOILED, LONG_PARAGRAPH), "");
  await save(actionContext, setting, ferry, 2, doc(SPOILED, LONG_PARAGRAPH, p.id("z", "The ferry was small.")), "");
  await createArticle(vandal, setting.slug, { title: "Carpets", kind: "concept", markdown: "Buy.", summary: "" });
  await decideCanon(vandal, setting.slug, { article: river, to: "canon", rule: "consensus", reason: "So be it" });
  return slug;
}

async function save(
  actionContext: ActionContext,
  setting: Setting,
  slug: string,
  baseRevision: number,
  text: DocJson,
  summary: string,
) {
  const input = { baseRevision, doc: { ...text }, summary, confirmLargeRemoval: true };
  const saved = await saveArticle(actionContext, setting.slug, slug, input);
  expect(saved).toMatchObject({ ok: true });
}

async function openName(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Rename revision 3" }).click();
  await expect(page.getByRole("dialog", { name: "Name revision 3" })).toBeVisible();
}
