import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { decisionsOf } from "@/lib/canon/read";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("claims whose words changed since they were decided on are confirmed and lowered by keyboard, many at once", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const text = (...words: string[]) => doc(...words.map((each, at) => p.id(`b${at}`, claim(`c${at + 1}`, each), ".")));
  const slug = await anArticleWith(setting, text("The bridge burned", "The river froze", "Ice broke"), "The bridge");
  const decision = { article: slug, to: "canon", rule: "owner", reason: "Told." } as const;
  expect((await decideCanon(setting.context, setting.slug, decision)).ok).toBe(true);
  const changed = { ...text("The bridge fell", "The river thawed", "Ice held") };
  const saved = await saveArticle(setting.context, setting.slug, slug, { baseRevision: 1, doc: changed, summary: "" });
  expect(saved.ok).toBe(true);
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/canon`);
  await page.getByRole("link", { name: "Changed since decision" }).click();
  const queue = page.getByRole("list", { name: "Changed claims" });
  await expect(queue.getByRole("listitem")).toHaveCount(3);
  await expect(queue).toContainText("The river froze");
  await queue.getByRole("checkbox").first().focus();
  await page.keyboard.press("c");
  await expect(page.getByText("Choose at least one claim first.")).toBeVisible();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByRole("button", { name: "Confirm 2" })).toBeVisible();
  await page.keyboard.press("c");
  await expect(page.getByText("2 decisions added to the log.")).toBeVisible();
  await expect(queue.getByRole("listitem")).toHaveCount(1);
  // What is offered as a reason is none for lowering; and without a network what was chosen and typed stays.
  await queue.getByRole("checkbox").focus();
  await page.keyboard.press("a");
  await page.keyboard.press("l");
  await expect(page.getByText("Say why: it is written in the log for each of them.")).toBeVisible();
  await page.getByRole("textbox", { name: "Why" }).fill("Nobody tells of it.");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Lower 1 to proposed" }).click();
  await expect(page.getByText("Not decided")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("Nobody tells of it.");
  await queue.getByRole("checkbox").focus();
  await page.keyboard.press("l");
  await expect(page.getByText("Nothing waits")).toBeVisible();
  const log = await decisionsOf(db, setting.worldId, {}, { limit: 9 });
  expect(log.map(({ claim: on, to, reason }) => [on?.id, to, reason])).toEqual([
    ["c3", "proposed", "Nobody tells of it."],
    ["c2", "canon", "Still true as it reads now."],
    ["c1", "canon", "Still true as it reads now."],
    [undefined, "canon", "Told."],
  ]);
});
