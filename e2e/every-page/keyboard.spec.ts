import { expect, type Locator, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld } from "@/e2e/support/a-story-world";
import { personOfSample } from "@/e2e/support/pages";
import { aPerson, PASSWORD, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

/** More presses of Tab than any page needs: a control that they don't reach cannot be used by keyboard. */
const MOST_TABS = 120;

test("signing in, writing, linking, saving, comparing and deciding need no mouse", async ({ page }) => {
  test.setTimeout(180_000);
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p.id("a", "The bridge burned in spring.")));
  const editor = await aPerson("Kay Board");
  await db.membership.create({
    data: { worldId: setting.worldId, userId: editor.userId, role: "editor", createdAt: new Date() },
  });
  const path = `/w/${setting.slug}/a/${slug}`;

  await page.goto(`/sign-in?callbackUrl=${path}`);
  await tabTo(page, page.getByRole("textbox", { name: "E-mail" }));
  await page.keyboard.type(editor.email);
  await tabTo(page, page.getByRole("textbox", { name: "Password", exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${path}$`));

  await tabTo(page, page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Edit" }));
  await page.keyboard.press("Enter");
  await expect(articleTextOn(page)).toBeVisible();
  await tabTo(page, articleTextOn(page));
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("Control+Shift+L");
  await tabTo(page, page.getByLabel("Search passages"));
  await page.keyboard.type("burned in April");
  const first = page.getByRole("list", { name: "Passages found" }).getByRole("button").first();
  await expect(first).toContainText("burned in April");
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  const step = page.getByRole("region", { name: "Words and stance" });
  await tabTo(page, step.getByRole("listbox", { name: "Words of the passage" }));
  await page.keyboard.press("End");
  for (const _word of ["in", "burned"]) await page.keyboard.press("Shift+ArrowLeft");
  await expect(step.getByText("3 of 8 words chosen")).toBeVisible();
  await tabTo(page, step.getByRole("radio", { name: "Supports" }));
  await page.keyboard.press("ArrowDown");
  await expect(step.getByRole("radio", { name: "Contradicts" })).toBeChecked();
  await tabTo(page, step.getByRole("button", { name: "Link", exact: true }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();

  await tabTo(page, page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "History" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/history$/);
  await tabTo(page, page.getByRole("button", { name: /^Compare/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/1 claim added/).first()).toBeVisible();
  await expect(page.getByText("burned in April.", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Contradicts").first()).toBeVisible();

  await tabTo(page, page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Canon" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: "Why" }));
  await page.keyboard.type("It was told so.");
  await tabTo(page, page.getByRole("button", { name: "Decide", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
});

/** Presses Tab until the control has the focus; fails when Tab never leads to it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control).toBeFocused();
}

test("Escape takes away neither what was chosen in a field nor what was typed, however often it is pressed", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, await personOfSample("contributor"), baseURL ?? "");
  const pressThrice = async (field: Locator) => {
    for (let presses = 0; presses < 3; presses += 1) await field.press("Escape");
  };
  await page.goto("/w/japanese-siberia/new-article");
  await page.getByRole("button", { name: /^Details/ }).press("Enter");
  const tags = page.getByRole("combobox", { name: "Tags" });
  for (const tag of ["winter", "railway"]) {
    await tags.fill(tag);
    await tags.press(",");
  }
  await tags.fill("ice");
  await pressThrice(tags);
  await expect(tags).toHaveValue("ice");
  await expect(page.getByRole("button", { name: /^Remove (winter|railway)$/ })).toHaveCount(2);

  await page.goto("/w/japanese-siberia/changes");
  await page.getByText("Filter by person, article or kind").click();
  const person = page.getByRole("combobox", { name: "Person" });
  await person.press("ArrowDown");
  const name = (await page.getByRole("option").first().textContent()) ?? "";
  await page.getByRole("option").first().click();
  await pressThrice(person);
  await expect(person).toHaveValue(name);
});
