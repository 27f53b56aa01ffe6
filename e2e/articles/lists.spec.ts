import { expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { createArticle } from "@/lib/articles/save/create-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { doc, p } from "@/lib/document/model/build";
import { aProposal } from "@/prisma/testing/a-proposal";
import type { Setting } from "@/prisma/testing/a-world";

/** More than one page of a list, with most letters of the alphabet. */
const ARTICLES = 130;
const KINDS = ["person", "place", "event"] as const;

async function aLongList(): Promise<Setting> {
  const setting = await aStoryWorld();
  for (let number = 0; number < ARTICLES; number += 1) {
    const letter = String.fromCharCode("A".charCodeAt(0) + (number % 25));
    const article = {
      title: `${letter}mur station ${number}`,
      kind: KINDS[number % KINDS.length] ?? "person",
      tags: number % 2 === 0 ? ["even"] : [],
      aliases: [],
      summary: "",
      doc: { ...doc(p(number === 7 ? "Its émigrés crossed the river." : "Text.")) },
    };
    expect((await createArticle(setting.context, setting.slug, article)).ok).toBe(true);
  }
  return setting;
}

const FIELDS = { kind: "place" as const, tags: [], aliases: [], summary: "" };

const rows = (page: Page) => page.getByRole("table", { name: "Articles" }).getByRole("row");
const counted = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

test("a filter acts when it is chosen and keeps the focus; Back takes one choice back, and words find what a search finds", async ({
  page,
}) => {
  const { slug } = await aLongList();
  const path = `/w/${slug}/articles`;
  await page.goto(path);
  await counted(page, "130 articles, page 1 of 2");

  const kind = page.getByRole("combobox", { name: "Kind" });
  await kind.focus();
  await kind.selectOption("place");
  await expect(page).toHaveURL(`${path}?kind=place`);
  await counted(page, "43 articles");
  await expect(kind).toBeFocused();
  const tag = page.getByRole("combobox", { name: "Tag" });
  await tag.selectOption("even");
  await expect(page).toHaveURL(`${path}?kind=place&tag=even`);
  await counted(page, "21 articles");

  await page.goBack();
  await expect(page).toHaveURL(`${path}?kind=place`);
  await counted(page, "43 articles");
  await expect(kind).toHaveValue("place");
  await expect(tag).toHaveValue("");
  await page.goBack();
  await expect(kind).toHaveValue("");
  await counted(page, "130 articles");
  await page.goForward();
  await expect(kind).toHaveValue("place");

  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(page).toHaveURL(path);
  await expect(kind).toHaveValue("");
  await page.getByRole("searchbox", { name: "Words" }).fill("emigres cross");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${path}?q=emigres+cross`);
  await counted(page, "1 article");
  await expect(page.getByRole("link", { name: "Hmur station 7" })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Words" })).toBeFocused();
});

test("pages have numbers and keep the filters, and a letter leads to where it begins", async ({ page }) => {
  const { slug } = await aLongList();
  const path = `/w/${slug}/articles`;
  await page.goto(`${path}?tag=`);
  await expect(rows(page)).toHaveCount(101);
  const pages = page.getByRole("navigation", { name: "Pages of Articles" });
  await pages.getByRole("link", { name: "Page 2" }).click();
  await expect(page).toHaveURL(`${path}?page=2`);
  await expect(rows(page)).toHaveCount(31);
  await expect(pages.getByRole("link", { name: "Page 2" })).toHaveAttribute("aria-current", "page");

  const letters = page.getByRole("navigation", { name: "Jump to a letter" });
  await expect(letters.getByRole("link", { name: "Z" })).toHaveCount(0);
  await letters.getByRole("link", { name: "M" }).click();
  await expect(page).toHaveURL(`${path}#initial-m`);
  await expect(page.locator("#initial-m")).toContainText("Mmur station");
  await expect(page.locator("#initial-m")).toBeInViewport();
  await letters.getByRole("link", { name: "Y" }).click();
  await expect(page).toHaveURL(`${path}?page=2#initial-y`);

  await page.getByRole("combobox", { name: "Sorted by" }).selectOption("Latest change");
  await expect(page).toHaveURL(`${path}?sort=changed`);
  await expect(letters).toHaveCount(0);
  await pages.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(`${path}?sort=changed&page=2`);
  await page.goto(`${path}?sort=changed&page=99`);
  await counted(page, "page 2 of 2");
});

test("on a desk each article and each entry of the canon is one line", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const room of ["articles", "canon"]) {
    await page.goto(`/w/japanese-siberia/${room}`);
    const rows = page.getByRole("table").getByRole("row");
    await expect(rows.nth(20)).toBeAttached();
    const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect([room, Math.max(...heights) < 50]).toEqual([room, true]);
  }
});

test("proposals and the decision log say how many there are, and have pages with numbers", async ({ page }) => {
  const setting = await aStoryWorld();
  for (let number = 0; number < 51; number += 1) {
    const text = doc(p(`Proposed words ${number}.`));
    if (number < 31) await aProposal(setting, [{ text }]);
    const made = await createArticle(setting.context, setting.slug, {
      ...FIELDS,
      title: `Place ${number}`,
      doc: { ...text },
    });
    const article = made.ok ? made.value.slug : "";
    const decision = { article, to: "canon", disputed: false, rule: "owner", reason: "So it is." } as const;
    expect((await decideCanon(setting.context, setting.slug, decision)).ok).toBe(true);
  }
  for (const [path, label, words] of [
    ["proposals", "Proposals", "31 proposals, page 1 of 2"],
    ["canon/log", "Decisions", "51 decisions, page 1 of 2"],
  ] as const) {
    await page.goto(`/w/${setting.slug}/${path}`);
    await counted(page, words);
    await page
      .getByRole("navigation", { name: `Pages of ${label}` })
      .getByRole("link", { name: "Page 2" })
      .click();
    await expect(page).toHaveURL(/page=2$/);
    await counted(page, words.replace("page 1", "page 2"));
  }
});

test("on a phone the filters are folded and say how many are set", async ({ page }) => {
  const { slug } = await aStoryWorld();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/w/${slug}/canon?kind=place&disputed=true&q=river`);
  await expect(page.getByRole("searchbox", { name: "Words" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Kind" })).toBeHidden();
  await page.getByText("Filters 2 active").click();
  await page.getByRole("checkbox", { name: "Disputed only" }).uncheck();
  await expect(page).toHaveURL(/canon\?q=river&kind=place$/);
  await expect(page.getByText("Filters 1 active")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Kind" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a button shows what is chosen, and everything is a link or a field", async ({ page }) => {
    const { slug } = await aLongList();
    await page.goto(`/w/${slug}/articles`);
    await page.getByRole("combobox", { name: "Kind" }).selectOption("event");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/kind=event/);
    await expect(page.getByText("43 articles")).toBeVisible();
    await page.getByRole("link", { name: "Clear filters" }).click();
    await page.getByRole("link", { name: "Page 2" }).click();
    await expect(page.getByText("130 articles, page 2 of 2")).toBeVisible();
  });
});

test("filters that were unfolded stay so, whichever is chosen, and after Back", async ({ page }) => {
  const setting = await aStoryWorld();
  await page.goto(`/w/${setting.slug}/changes`);
  await page.getByText("Filter by person, article or kind").click();
  const selects = page.getByRole("form", { name: "Filter changes" }).locator("select");
  await selects.and(page.locator('[name="articleKind"]')).selectOption("document");
  await expect(page).toHaveURL(/articleKind=document/);
  await selects.and(page.locator('[name="kind"]')).selectOption("import");
  await expect(page).toHaveURL(/kind=import/);
  await expect(selects.and(page.locator('[name="articleKind"]'))).toBeVisible();
  await page.goBack();
  await expect(selects.and(page.locator('[name="kind"]'))).toHaveValue("");
  await expect(selects.and(page.locator('[name="articleKind"]'))).toHaveValue("document");
  await expect(selects.and(page.locator('[name="articleKind"]'))).toBeVisible();
});
