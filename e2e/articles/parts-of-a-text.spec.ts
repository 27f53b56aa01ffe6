import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

test("a footnote is written with the keyboard, read below the text and beside its number, and compared", async ({
  page,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article?title=The%20mill`);
  const text = articleTextOn(page);
  await expect(text).toBeFocused();
  await page.keyboard.type("The mill burned");
  await page.keyboard.press("Control+Alt+F");
  const field = page.getByRole("textbox", { name: "Footnote", exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type("Of oak, see [the ford](https://example.org/ford) and [[Old mill]], ");
  await page.keyboard.press("Control+B");
  await page.keyboard.type("p. 5");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await page.keyboard.type(" in spring.");
  await expect(text.getByRole("img", { name: "Footnote: Of oak, see the ford and Old mill, p. 5" })).toBeVisible();
  await saveAs(page, "Begun", 1);

  // Back over the words behind it: the number is selected, and Enter leads into the note.
  await text.focus();
  await page.keyboard.press("Control+End");
  const selected = text.locator("[data-selected]");
  for (let key = 0; key < 40 && (await selected.count()) === 0; key += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type("0");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Z");
  await expect(text.getByRole("img", { name: /p\. 5$/ })).toBeVisible();
  await page.keyboard.press("Control+Shift+Z");
  await expect(text.getByRole("img", { name: /p\. 50$/ })).toBeVisible();
  await saveAs(page, "Another page", 2);

  await page.goto(`/w/${setting.slug}/a/the-mill`);
  const mark = page.getByRole("link", { name: "Footnote 1", exact: true });
  const beside = page.locator("[data-note-words]");
  await expect(beside).toBeHidden();
  await mark.focus();
  await expect(beside).toHaveText("Of oak, see the ford and Old mill (not written yet), p. 50");
  await mark.press("Enter");
  const below = page.getByRole("region", { name: "Footnotes" }).or(page.locator("[role=doc-endnotes]"));
  await expect(below.first().getByRole("link", { name: "the ford" })).toHaveAttribute(
    "href",
    "https://example.org/ford",
  );
  await expect(page).toHaveURL(/#fn-1$/);
  await page.getByRole("link", { name: "Back to footnote 1 in the text" }).click();
  await expect(page).toHaveURL(/#fnref-/);

  await page.goto(`/w/${setting.slug}/a/the-mill/compare?from=1&to=2`);
  await expect(page.locator("del")).toHaveText("5");
  await expect(page.locator("ins")).toHaveText("50");
});

test("a warning and a collapsible part are written with the keyboard, read without a script, and compared", async ({
  page,
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article?title=The%20ice%20road`);
  const text = articleTextOn(page);
  await expect(text).toBeFocused();
  await page.keyboard.type("/warn");
  await expect(page.getByRole("option", { name: "Warning" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("The ice is thin.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/coll");
  await expect(page.getByRole("option", { name: "Collapsible part" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Order of battle");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Two divisions.");
  await saveAs(page, "Begun", 1);
  await page.keyboard.press("Escape");
  await text.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" And guns.");
  await saveAs(page, "Guns", 2);

  const scriptless = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const reader = await scriptless.newPage();
  await reader.goto(`${baseURL}/w/${setting.slug}/a/the-ice-road`);
  await expect(reader.getByRole("note")).toContainText("The ice is thin.");
  await expect(reader.getByText("Two divisions. And guns.")).toBeHidden();
  await reader.getByText("Order of battle").click();
  await expect(reader.getByText("Two divisions. And guns.")).toBeVisible();
  await scriptless.close();

  await page.goto(`/w/${setting.slug}/a/the-ice-road/compare?from=1&to=2`);
  await expect(page.locator("ins")).toContainText("And guns.");
});
