import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

const SENTENCES = [
  "The bridge over the river burned in spring.",
  "A dog barked on the far bank.",
  "No train could cross before the autumn came.",
  "Nobody has said who set the fire.",
];

const words = (page: Page, text: string) => page.getByRole("heading", { level: 2, name: text });

test("an article gets its sources by keyboard alone: linked, skipped, called an invention, left, resumed and saved", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p.id("a", SENTENCES.join(" "))));
  await enterAs(context, setting, "contributor", baseURL ?? "");
  const path = `/w/${setting.slug}/a/${slug}`;
  await page.goto(`${path}?coverage=on`);
  await page.getByRole("link", { name: "Find sources for this article" }).press("Enter");

  // The sentence has the focus: its keys work at once.
  await expect(words(page, SENTENCES[0] ?? "")).toBeFocused();
  const suggested = page.getByRole("list", { name: "Suggested passages" });
  await expect(suggested.getByRole("button").first()).toContainText("burned in April");
  await page.keyboard.press("w");
  await expect(page.getByRole("listbox", { name: "Words of the passage" })).toBeFocused();
  await page.keyboard.press("End");
  for (const _word of ["in", "burned"]) await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("l");
  await expect(page.getByText("1 of 4 decided")).toBeVisible();

  await expect(words(page, SENTENCES[1] ?? "")).toBeFocused();
  await page.keyboard.press("i");
  await expect(words(page, SENTENCES[2] ?? "")).toBeFocused();
  await page.keyboard.press("s");
  await expect(page.getByText("3 of 4 decided")).toBeVisible();
  await expect(page.getByText("Not in the article yet: 1 sentence linked, 1 marked as invented.")).toBeVisible();

  // They leave; nothing is in the article, and everything that they decided is there when they come back.
  await page.goto(`${path}/history`);
  await expect(page.getByText("Revision 1", { exact: true }).first()).toBeVisible();
  await page.goto(`${path}/sourcing`);
  await expect(page.getByText("3 of 4 decided")).toBeVisible();
  await expect(words(page, SENTENCES[3] ?? "")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(words(page, SENTENCES[2] ?? "")).toBeFocused();
  await expect(page.getByText("Skipped: it still needs a source.")).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("2 of 4 decided")).toBeVisible();
  await expect(suggested.getByRole("button").first()).toContainText("No train crossed it");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 of 4 decided")).toBeVisible();

  await page.getByRole("textbox", { name: "Summary of this edit" }).press("Enter");
  await expect(page.getByText("Saved as revision 2")).toBeVisible();
  await expect(page.getByText("0 of 1 decided")).toBeVisible();

  await page.goto(`${path}/history`);
  await expect(page.getByText("Sources found: 2 sentences linked, 1 sentence marked as invented")).toBeVisible();
  await page.goto(path);
  await expect(page.getByText("burned in April.", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("The wiki’s own invention").first()).toBeVisible();
});

test("two walk at once: what the other settled is told, and nothing of either is lost", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p.id("a", `${SENTENCES[0]} ${SENTENCES[2]}`)));
  const path = `/w/${setting.slug}/a/${slug}/sourcing`;
  const [one, other] = [await browser.newContext(), await browser.newContext()];
  await enterAs(one, setting, "owner", baseURL ?? "");
  await enterAs(other, setting, "editor", baseURL ?? "");
  const [mine, theirs] = [await one.newPage(), await other.newPage()];
  await mine.goto(path);
  await theirs.goto(path);
  for (const page of [mine, theirs]) {
    await expect(page.getByRole("list", { name: "Suggested passages" })).toBeVisible();
    await page.keyboard.press("l");
    await expect(page.getByText("1 of 2 decided")).toBeVisible();
  }
  await mine.keyboard.press("i");
  await expect(mine.getByText("2 of 2 decided")).toBeVisible();
  await theirs.getByRole("button", { name: "Save" }).click();
  await expect(theirs.getByText("Saved as revision 2")).toBeVisible();
  await mine.getByRole("button", { name: "Save" }).click();
  await expect(mine.getByText("Saved as revision 3")).toBeVisible();
  await expect(mine.getByText("Somebody else has since settled this sentence.")).toBeVisible();
  await mine.getByRole("button", { name: "Discard it" }).click();
  await expect(mine.getByText("Somebody else has since settled this sentence.")).toHaveCount(0);
  await one.close();
  await other.close();
});

test("a reader of a public world is told how to become one who may", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(SENTENCES[0] ?? "")));
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/sourcing`);
  await expect(page.getByText(/you need to be a contributor/)).toBeVisible();
  await expect(page.getByRole("link", { name: /Who is in/ })).toBeVisible();
});

test("a reader switches the coverage of a text on and off, and the text stays where it is", async ({ page }) => {
  const setting = await aStoryWorld();
  const text = doc(p(claim("k1", "The bridge burned.", setting.citation), " Nobody saw it."));
  const slug = await anArticleWith(setting, text);
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  const line = page.getByRole("paragraph").filter({ hasText: "Nobody saw it." });
  const before = await line.boundingBox();
  await page.getByRole("link", { name: "Coverage: 50 % of sentences sourced: show it in the text" }).press("Enter");
  await expect(page.getByText("No source:", { exact: false }).first()).toBeAttached();
  const legend = page.getByRole("region", { name: "Coverage" });
  await expect(legend.getByRole("listitem").filter({ hasText: "No source" })).toContainText("1");
  expect(await line.boundingBox()).toEqual(before);
  await legend.getByRole("link", { name: "Hide coverage" }).click();
  await expect(legend).toHaveCount(0);
});
