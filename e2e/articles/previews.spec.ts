import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, h, link, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("resting on a link shows what it leads to: by pointer, by keyboard, for members of a private world; Escape ends it", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld("private");
  const siege = { ...h(2, "The siege"), attrs: { level: 2, id: "siege" } };
  await anArticleWith(setting, doc(p("Tynda is a town. It lies north."), siege, p("It began in May.")), "Tynda");
  const text = doc(
    p(
      "Near ",
      link("the town", "article:tynda"),
      " and ",
      link("then", "article:tynda#siege"),
      ", not ",
      link("this", "article:nothing"),
      ".",
    ),
    p(claim("k1", "It froze.", { ...setting.citation, id: "s1" })),
  );
  const slug = await anArticleWith(setting, text, "The war");
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  const card = page.getByRole("tooltip");
  const town = page.getByRole("link", { name: "the town" });
  // Nothing listens before the page has come to life.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await town.hover();
    await expect(card).toContainText("Tynda is a town. It lies north.", { timeout: 3_000 });
  }).toPass();
  await expect(card).toContainText("Proposed");
  await expect(town).toHaveAccessibleDescription(/Tynda is a town/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.getByRole("link", { name: "this (not written yet)" }).hover();
  await page.mouse.move(0, 0);
  await town.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "then" })).toBeFocused();
  await expect(card).toContainText("Tynda: The siege");
  await expect(card).toContainText("It began in May.");
  await page.keyboard.press("Tab");
  await expect(card).toBeHidden();
  await page.getByRole("complementary", { name: "Sources of claim 1" }).getByRole("link").first().hover();
  await expect(card).toBeVisible();
  await expect(town).toHaveAttribute("title", "Tynda");
});

test("a preview gives nothing of a private world to strangers", async ({ request }) => {
  const setting = await aStoryWorld("private");
  await anArticleWith(setting, doc(p("The hidden ford.")), "Ford");
  const answer = await request.get(`/api/v1/worlds/${setting.slug}/articles/ford/preview`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toMatch(/hidden/);
});
