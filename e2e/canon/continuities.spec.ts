import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { makeContinuity } from "@/lib/canon/continuities/make-continuity";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, link, p } from "@/lib/document/model/build";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

/** Two articles that lead to each other; the bridge is canon. */
async function aWorldOfOne(): Promise<Setting> {
  const setting = await aStoryWorld();
  await anArticleWith(
    setting,
    doc(p(claim("c1", "The bridge burned."), " It crosses ", link("the river", "article:river"), ".")),
    "Bridge",
  );
  await anArticleWith(
    setting,
    doc(p(claim("c2", "The river froze."), " See ", link("the bridge", "article:bridge"), ".")),
    "River",
  );
  await decided(setting, { article: "bridge", reason: "Told in the first post." });
  return setting;
}

/** The same with a book that follows the forum. */
async function aWorldOfTwo(): Promise<Setting> {
  const setting = await aWorldOfOne();
  const made = await makeContinuity(setting.context, setting.slug, {
    name: "Book",
    description: "",
    firstName: "Forum",
  });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return setting;
}

async function decided(
  setting: Setting,
  input: { readonly article?: string; readonly claim?: string; readonly reason: string; readonly continuity?: string },
  to: "canon" | "non-canon" = "canon",
): Promise<void> {
  const made = await decideCanon(setting.context, setting.slug, { ...input, to, rule: "owner" });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
}

const theSwitch = (page: Page) => page.getByRole("navigation", { name: "Continuity" });
const theList = (page: Page) => page.getByRole("table", { name: "Articles and their canon status" });
const row = (page: Page, title: string) => theList(page).getByRole("row").filter({ hasText: title });

test("a world with one continuity never mentions it; its owner makes a second one, is refused first, and keeps what they typed", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aWorldOfOne();
  const world = `/w/${setting.slug}`;
  for (const path of ["", "/canon", "/canon/log", "/canon/rules", "/a/bridge", "/a/bridge/canon", "/changes"]) {
    await page.goto(`${world}${path}`);
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.getByText(/continuit/i)).toHaveCount(0);
  }
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`${world}/settings/canon`);
  await page.getByRole("link", { name: "Arrange continuities" }).click();
  await expect(page.getByText("This world has one account of what is true")).toBeVisible();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Book");
  await page.getByRole("textbox", { name: /^What it is/ }).fill("What goes to print.");
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(page.getByText("Not made")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Book");
  await page.getByRole("textbox", { name: /^Name of the one that stands so far/ }).fill("Forum");
  await page.getByRole("button", { name: "Make it" }).click();
  const list = page.getByRole("list", { name: "Continuities" });
  await expect(list.getByRole("listitem").filter({ hasText: "Book" })).toContainText(
    "Follows “Forum” until it differs.",
  );

  // Renamed, set aside and brought back; its address stays.
  const book = list.getByRole("listitem").filter({ hasText: "What goes to print." });
  await book.getByText("Rename or describe").click();
  await book.getByRole("textbox", { name: "Name", exact: true }).fill("Forum");
  await book.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Not saved")).toBeVisible();
  await book.getByRole("textbox", { name: "Name", exact: true }).fill("Novel");
  await book.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Novel" })).toBeVisible();
  await page.reload();
  await expect(theSwitch(page).getByRole("link", { name: "Novel" })).toBeVisible();
  await page.getByRole("button", { name: "Set “Novel” aside" }).click();
  await expect(page.getByRole("heading", { name: "Set aside" })).toBeVisible();
  await page.goto(`${world}/canon`);
  await expect(theSwitch(page)).toHaveCount(0);
  await page.goto(`${world}/a/bridge/canon?continuity=book`);
  await expect(page.getByText("“Novel” follows “Forum” wherever it says nothing.")).toBeVisible();
  await expect(page.getByText("“Novel” is set aside. Nothing is decided in it")).toBeVisible();
  await page.goto(`${world}/canon/continuities`);
  await page.getByRole("button", { name: "Bring back “Novel”" }).click();
  await expect(page.getByRole("button", { name: "Set “Novel” aside" })).toBeVisible();
});

test("the child follows until it differs, a decision in it does not touch the parent, and the switch is carried along", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aWorldOfTwo();
  const world = `/w/${setting.slug}`;
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`${world}/canon`);
  await expect(theSwitch(page).getByRole("link", { name: "Forum" })).toHaveAttribute("aria-current", "true");
  await theSwitch(page).getByRole("link", { name: "Book" }).click();
  await expect(page).toHaveURL(/\/canon\?continuity=book/);
  await expect(theSwitch(page).getByRole("link", { name: "Book" })).toHaveAttribute("aria-current", "true");
  await expect(row(page, "Bridge").getByRole("link", { name: "canon: see why", exact: true })).toBeVisible();

  // Carried along: to an article, over a link in its text, through a search, and back to the log.
  await theList(page).getByRole("link", { name: "Bridge", exact: true }).click();
  await expect(page).toHaveURL(/\/a\/bridge\?continuity=book/);
  await page.getByRole("main").getByRole("link", { name: "the river" }).first().click();
  await expect(page).toHaveURL(/\/a\/river\?continuity=book/);
  await page.getByRole("searchbox", { name: "Search this world" }).fill("burned");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/canon\?.*continuity=book/);
  await theList(page).getByRole("link", { name: "Bridge", exact: true }).click();
  await page.getByRole("link", { name: "Status and log" }).click();
  await expect(page).toHaveURL(/\/a\/bridge\/canon\?continuity=book/);
  await expect(page.getByText("You decide in “Book”.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What it follows, as “Forum” decided" })).toBeVisible();

  // Refused, mended, decided; then a second decision on the claim.
  await page.getByRole("radio", { name: /^Superseded/ }).check();
  await page.getByRole("textbox", { name: "Why" }).fill("Cut from the book.");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decision not saved")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("Cut from the book.");
  await page.getByRole("radio", { name: /^Non-canon/ }).check();
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Cut from the book." })).toContainText("in “Book”");

  await page.goto(`${world}/canon?continuity=book`);
  await expect(row(page, "Bridge").getByRole("link", { name: "non-canon: see why" })).toBeVisible();
  await theSwitch(page).getByRole("link", { name: "Forum" }).click();
  await expect(page).toHaveURL(/\/canon\?$|\/canon$/);
  await expect(row(page, "Bridge").getByRole("link", { name: "canon: see why", exact: true })).toBeVisible();
  await page.goto(`${world}/canon/log`);
  await expect(page.getByText("1 decision", { exact: true })).toBeVisible();
  await page.goto(`${world}/canon/log?continuity=book`);
  await expect(page.getByText("“Book” follows “Forum” wherever it says nothing.")).toBeVisible();
  await expect(page.getByRole("article")).toContainText("Cut from the book.");

  // What is decided in the forum later is followed where the book said nothing.
  await decided(setting, { article: "river", reason: "It did." });
  await page.goto(`${world}/canon?continuity=book`);
  await expect(row(page, "River").getByRole("link", { name: "canon: see why", exact: true })).toBeVisible();
});

test("two continuities are compared by somebody who only reads: what differs, why, narrowed and counted", async ({
  page,
}) => {
  const setting = await aWorldOfTwo();
  await decided(setting, { claim: "c1", continuity: "book", reason: "In the book it stands." }, "non-canon");
  await decided(setting, { article: "river", continuity: "book", reason: "The book has a chapter on it." });
  await page.goto(`/w/${setting.slug}/canon/continuities`);
  await expect(page.getByRole("button", { name: "Make it" })).toHaveCount(0);
  await page.getByRole("link", { name: "Compare with “Forum”" }).click();
  await expect(page.getByRole("heading", { name: "“Book” compared with “Forum”" })).toBeVisible();
  await expect(page.getByText("1 article and 1 claim")).toBeVisible();
  const list = page.getByRole("list", { name: "Differences" });
  const bridge = list.getByRole("listitem").filter({ hasText: "The bridge burned." });
  await expect(bridge.getByRole("article", { name: "Book" })).toContainText("In the book it stands.");
  await expect(bridge.getByRole("article", { name: "Forum" })).toContainText("As its article: Told in the first post.");
  const river = list.getByRole("listitem").filter({ hasText: "The book has a chapter on it." });
  await expect(river.getByRole("article", { name: "Forum" })).toContainText("Nobody has decided.");
  await page.getByRole("combobox", { name: "What" }).selectOption("Claims only");
  await expect(page.getByText("0 articles and 1 claim")).toBeVisible();
  await page.getByRole("combobox", { name: "Status in “Book”" }).selectOption("Canon");
  await expect(page.getByText("Nothing matches these filters")).toBeVisible();
  await page.getByRole("link", { name: "Show all differences" }).click();
  await expect(page.getByText("1 article and 1 claim")).toBeVisible();
  await bridge.getByRole("article", { name: "Book" }).getByRole("link", { name: "See and decide" }).click();
  await expect(page).toHaveURL(/\/a\/bridge\/canon\?continuity=book/);

  // What does not know continuities says so, and shows no status of another one.
  await page.goto(`/w/${setting.slug}/graph?continuity=book`);
  await expect(page.getByText("This page shows the first continuity only")).toBeVisible();
  await page.getByRole("link", { name: "Canon in the chosen continuity" }).click();
  await expect(page).toHaveURL(/\/canon\?continuity=book/);
  await page.goto(`/w/${setting.slug}/timeline?continuity=book`);
  await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
  const nowhere = await page.goto(`/w/${setting.slug}/canon?continuity=nowhere`);
  expect(nowhere?.status()).toBe(404);
});
