import { expect } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith } from "@/prisma/testing/a-world";

test("an owner makes a reader the caretaker of an article: they decide there and nowhere else, and others are told who does", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const bridge = await anArticleWith(setting, doc(p("The bridge burned.")), "The bridge");
  const river = await anArticleWith(setting, doc(p("The river froze.")), "The river");
  const mara = await aMember(db, setting, "reader");
  const editor = await aMember(db, setting, "editor");
  await signInAs(context, setting.context.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/settings`);
  await page.getByRole("link", { name: "How canon is decided" }).click();
  await page.getByRole("combobox", { name: "Member" }).fill("rea");
  await page.getByRole("option", { name: "reader" }).click();
  await page.getByRole("combobox", { name: "Looks after" }).click();
  await page.getByRole("option", { name: "A period" }).click();
  await page.getByRole("button", { name: "Appoint", exact: true }).click();
  await expect(page.getByText("Say when the period begins or ends.").first()).toBeVisible();
  await page.getByRole("combobox", { name: "Looks after" }).click();
  await page.getByRole("option", { name: "An article" }).click();
  await page.getByRole("combobox", { name: "Article", exact: true }).fill("bridge");
  await page.getByRole("option", { name: "The bridge" }).click();
  await page.getByRole("button", { name: "Appoint", exact: true }).click();
  await expect(page.getByRole("list", { name: "Caretakers" })).toContainText("reader looks after “The bridge”");
  await page.getByRole("textbox", { name: "What carries a vote" }).fill("three to one");
  await page.getByRole("button", { name: "Save rules" }).click();
  await expect(page.getByText("Write it like this").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What carries a vote" })).toHaveValue("three to one");
  await page.getByRole("textbox", { name: "What carries a vote" }).fill("3:1 from 2, 2:1 from 9");
  await page.getByRole("button", { name: "Save rules" }).click();
  await expect(page.getByText("Open votes keep the rule")).toBeVisible();

  await signInAs(context, mara.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${bridge}/canon`);
  await expect(page.getByRole("list", { name: "Caretakers" })).toContainText("reader looks after “The bridge”");
  await page.getByRole("radio", { name: /^Non-canon/ }).check();
  await page.getByRole("textbox", { name: "Why" }).fill("A rumour.");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
  await page.goto(`/w/${setting.slug}/a/${river}/canon`);
  await expect(page.getByText("you need to be an editor")).toBeVisible();
  await expect(page.getByRole("button", { name: "Decide", exact: true })).toHaveCount(0);

  await signInAs(context, editor.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${bridge}/canon`);
  await expect(page.getByRole("button", { name: "Decide", exact: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Send to the editors" })).toBeVisible();
  await page.getByRole("link", { name: "How canon is decided" }).click();
  await expect(page.getByText("3 to 1 from 2 voters on; 2 to 1 from 9 voters on")).toBeVisible();
  await expect(page.getByRole("link", { name: "Change the rules" })).toHaveCount(0);
});
