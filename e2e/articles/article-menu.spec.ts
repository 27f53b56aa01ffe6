import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

async function anArticle(): Promise<{ setting: Setting; slug: string; path: string }> {
  const setting = await aStoryWorld("public");
  const text = doc(p(claim("c1", "The bridge burned in April.", setting.citation), " Nobody crossed."));
  const slug = await anArticleWith(setting, text, "The bridge");
  return { setting, slug, path: `/w/${setting.slug}/a/${slug}` };
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: "History" })).toBeVisible();
}

test("an editor moves an article to the trash from its head, and brings it back there", async ({
  page,
  context,
  baseURL,
}) => {
  const { setting, path } = await anArticle();
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(path);
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Move to the trash…" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Move to the trash…" }).click();
  await dialog.getByRole("textbox", { name: "Why" }).fill("Told elsewhere");
  await dialog.getByRole("button", { name: "Move to the trash" }).click();
  await expect(page.getByText("This article is in the trash")).toBeVisible();
  await expect(page.getByText(/Told elsewhere/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Restore The bridge" }).click();
  await expect(page.getByText("This article is in the trash")).toHaveCount(0);
});

test("an editor turns the article's review on and off in its menu", async ({ page, context, baseURL }) => {
  const { setting, path } = await anArticle();
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(path);
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Require review" }).click();
  await expect(page.getByText("Every change to this article now needs review")).toBeVisible();
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Stop requiring review" }).click();
  await expect(page.getByText("This article follows the world’s review rules again")).toBeVisible();
});

test("a visitor copies an article as Markdown with its claims, by keyboard alone", async ({ page, context }) => {
  const { path } = await anArticle();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(path);
  await page.getByRole("button", { name: "More", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "History" })).toBeFocused();
  await page.keyboard.type("Copy");
  await expect(page.getByRole("menuitem", { name: "Copy as Markdown" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("==The bridge burned in April.==[^claim-c1] Nobody crossed.");
  expect(copied).toMatch(/^\[\^claim-c1\]: Supports: “burned in April” \(The frozen river, post 1\)/m);
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
});

/** What each reader is offered on an article that nobody has decided on. */
const OFFERS = [
  {
    who: "editor",
    edit: 1,
    decide: "Decide",
    items: ["Find sources", "Require review", "Protect…", "Move to the trash…"],
  },
  { who: "contributor", edit: 1, decide: "Ask for a decision", items: ["Find sources"] },
  { who: "reader", edit: 0, decide: null, items: [] },
  { who: "visitor", edit: 0, decide: null, items: [] },
] as const;

for (const { who, edit, decide, items } of OFFERS) {
  test(`a ${who} is offered what they may do, and nothing else`, async ({ page, context, baseURL }) => {
    const { setting, path } = await anArticle();
    if (who !== "visitor") await enterAs(context, setting, who, baseURL ?? "");
    // The page has been told by then what its reader may do.
    await page.goto(path, { waitUntil: "networkidle" });
    await openMenu(page);
    const all = ["Find sources", "Require review", "Protect…", "Move to the trash…"];
    const shown = await page.getByRole("menuitem").allInnerTexts();
    expect(all.filter((name) => shown.some((text) => text.includes(name)))).toEqual([...items]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(edit);
    const offered = page.getByRole("main").getByRole("link", { name: /^(Decide|Ask for a decision)$/ });
    await expect(offered).toHaveText(decide === null ? [] : [decide]);
  });
}

test("a contributor disputes a decision from the card of a claim; the editors find it among the proposals", async ({
  page,
  context,
  baseURL,
}) => {
  const { setting, path } = await anArticle();
  await decideCanon(setting.context, setting.slug, { claim: "c1", to: "canon", rule: "owner", reason: "So it is." });
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(path);
  await page.getByRole("link", { name: "Claim 1: its sources" }).click();
  await page
    .getByRole("dialog")
    .getByRole("link", { name: /^Dispute/ })
    .click();
  await expect(page.getByRole("heading", { name: "Dispute this or ask for another decision" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Disputed" })).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Canon/ })).toBeChecked();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByText(/Say why/).first()).toBeVisible();
  await page.getByRole("textbox", { name: "Why" }).fill("Post 2 doubts it.");
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await page.getByRole("status").getByRole("link", { name: "Proposals" }).click();
  // Until then the page that is left has a link whose name begins alike.
  await expect(page).toHaveURL(/\/proposals$/);
  await page.getByRole("link", { name: "Dispute: The bridge" }).click();
  await expect(page.getByText("Post 2 doubts it.")).toBeVisible();
});

test("an editor decides where they read that nothing is decided", async ({ page, context, baseURL }) => {
  const { setting, path } = await anArticle();
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(path);
  await page.getByRole("main").getByRole("link", { name: "Decide", exact: true }).click();
  await page.getByRole("textbox", { name: "Why" }).fill("The thread says so.");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole("main").getByRole("link", { name: "Decide", exact: true })).toHaveCount(0);
});
