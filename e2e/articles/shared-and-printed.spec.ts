import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { decideCanon } from "@/lib/canon/decide-canon";
import { code, doc, p, table } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

async function metaOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("meta[property], meta[name]")].map((meta) => [
        meta.getAttribute("property") ?? meta.getAttribute("name") ?? "",
        meta.getAttribute("content") ?? "",
      ]),
    ),
  );
}

test("an article that is shared shows its title, its first sentence and its canon status", async ({ page }) => {
  const setting = await aStoryWorld("public");
  const text = doc(p("The bridge fell on 3 April. Nobody crossed it before the autumn."), p("A second paragraph."));
  const slug = await anArticleWith(setting, text, "The bridge at Tynda");
  const path = `/w/${setting.slug}/a/${slug}`;
  await page.goto(path);
  const before = await metaOf(page);
  expect(before["og:title"]).toBe("The bridge at Tynda");
  expect(before["og:site_name"]).toBe("The frozen river");
  expect(before["og:type"]).toBe("article");
  expect(before["og:url"]).toMatch(new RegExp(`^http.*${path}$`));
  expect(before.description).toBe("Proposed. The bridge fell on 3 April.");
  expect(before["og:description"]).toBe(before.description);
  await decideCanon(setting.context, setting.slug, { article: slug, to: "non-canon", rule: "owner", reason: "No." });
  await page.goto(path);
  expect((await metaOf(page))["og:description"]).toBe("Non-canon. The bridge fell on 3 April.");
});

test("a private article gives nothing of it to strangers who share its address", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p("The hidden ford lies upstream.")), "The hidden ford");
  const answer = await page.goto(`/w/${setting.slug}/a/${slug}`);
  expect(answer?.status()).toBe(404);
  expect(await page.content()).not.toMatch(/hidden ford|frozen river/i);
  expect((await metaOf(page))["og:title"] ?? "").not.toMatch(/ford|river/i);
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  expect((await metaOf(page)).robots).toContain("noindex");
});

test("a printed article tells its world, address and date, leaves the tools away, and cuts nothing", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld("public");
  const cells = Array.from({ length: 9 }, (_each, index) => `Division ${index + 1} of the Transbaikal front`);
  const text = doc(
    p("Forces of the spring."),
    table([cells, cells].map((row) => row.map((cell) => [cell]))),
    code(`order = "${"forward ".repeat(40)}"`),
  );
  const slug = await anArticleWith(setting, text, "Order of battle");
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  await page.setViewportSize({ width: 640, height: 900 });
  await page.emulateMedia({ media: "print" });
  const line = page.getByText(/^Printed on \d{1,2} \w+ \d{4} from The frozen river: http/);
  await expect(line).toBeVisible();
  await expect(line).toContainText(`/w/${setting.slug}/a/${slug}`);
  for (const name of [/Coverage/, "Find sources for this article", "claims for annotation tools", "Edit", "Decide"]) {
    await expect(page.getByRole("link", { name })).toHaveCount(0);
  }
  await expect(page.getByRole("button")).toHaveCount(0);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(cut).toEqual([]);
});

test("a printed list of canon, of articles, of claims or of changes has no filters", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const room of ["canon", "articles", "claims", "changes", "coverage", "questions"]) {
    await page.goto(`/w/japanese-siberia/${room}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const shown = await page.evaluate(
      () =>
        [...document.querySelectorAll("form, label, input, select, button, fieldset")].filter(
          (element) => element.getBoundingClientRect().height > 0,
        ).length,
    );
    expect([room, shown]).toEqual([room, 0]);
  }
});

test("on a wide screen the sources stand once, in the margin, until somebody wants the list", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/w/japanese-siberia/a/offensive-toward-tynda");
  const list = page.getByRole("region", { name: "Claims and their sources" }).getByRole("listitem");
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toBeVisible();
  await expect(list).toHaveCount(0);
  await page.getByRole("button", { name: "Show them as a list" }).click();
  await expect(list.first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(list.first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Show them as a list" })).toBeHidden();
});
