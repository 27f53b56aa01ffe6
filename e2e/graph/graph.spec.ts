import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import type { Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";

/** A world in which a town lies in a land, a raid leads to the town, and an idea is joined to nothing. */
async function aJoinedWorld(visibility: "public" | "private"): Promise<Setting> {
  const setting = await aStoryWorld(visibility);
  const write = async (title: string, kind: "place" | "event" | "concept", tags: string[], ...blocks: NodeJson[]) =>
    value(
      await createArticle(setting.context, setting.slug, {
        title,
        kind,
        tags,
        aliases: [],
        summary: "",
        doc: doc(...blocks),
      }),
    );
  const located = { label: "Located in", type: "article" as const, inverse: "Contains", options: [], help: "" };
  value(await setKindFields(setting.context, setting.slug, "place", { fields: [located] }));
  await write("Siberia", "place", ["taiga"], p("Cold."));
  await write("Chita", "place", [], factBox(fact("located-in", link("Siberia", "article:siberia"))), p("A town."));
  await write("The raid", "event", ["taiga"], p("Near ", link("Chita", "article:chita"), "."));
  await write("An idea", "concept", [], p("On its own."));
  return setting;
}

const articles = (page: Page) =>
  page.getByRole("list", { name: "Articles and what they are joined to" }).locator("> li");
const picture = (page: Page) => page.getByRole("application", { name: /^Graph of/ });
const settled = (page: Page) => expect(picture(page)).toHaveAttribute("aria-busy", "false");
const panel = (page: Page) => page.getByRole("region", { name: "The graph as a picture" });

test("the graph is gone through by keyboard, from article to article, and opens the one that is reached", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aJoinedWorld("private");
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/graph`);
  await settled(page);
  await picture(page).focus();
  await expect(panel(page)).toContainText("Choose an article");
  await page.keyboard.press("Home");
  await expect(panel(page)).toContainText(/Chita.*place.*1 relation, 1 link/s);
  // Where the others lie is the layout's business: one of the four keys leads to Siberia, and one back.
  const walked: string[] = [];
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
    await page.keyboard.press("Home");
    await expect(panel(page)).toContainText("1 relation, 1 link");
    await page.keyboard.press(key);
    const title = panel(page)
      .getByRole("paragraph")
      .filter({ hasText: /^\s*(Chita|Siberia|The raid)$/ });
    walked.push((await title.textContent())?.trim() ?? "");
  }
  expect(new Set(walked)).toEqual(new Set(["Chita", "Siberia", "The raid"]));
  await page.keyboard.press("Home");
  await panel(page).getByRole("button", { name: "Located in: Siberia" }).click();
  await expect(panel(page)).toContainText(/Siberia.*Contains/s);
  await picture(page).focus();
  for (const key of ["+", "-", "0", "Shift+ArrowLeft"]) await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toContainText("Choose an article");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/a\/chita$/);
});

test("an article is found by its title, or with the pointer, and the graph around it is shown", async ({ page }) => {
  const { slug } = await aJoinedWorld("public");
  await page.goto(`/w/${slug}/graph`);
  await settled(page);
  await page.getByRole("combobox", { name: "Find an article in the picture" }).fill("raid");
  await page.getByRole("option", { name: /The raid/ }).click();
  await expect(panel(page)).toContainText(/The raid.*event.*0 relations, 1 link/s);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Show all" }).click();
  for (let each = 0; each < 6; each += 1) await page.getByRole("button", { name: "Zoom out" }).click();
  await picture(page).focus();
  await page.keyboard.press("Escape");
  const canvas = picture(page).locator("canvas");
  const box = await canvas.boundingBox();
  if (!box) throw new Error("no picture");
  await clickUntilChosen(page, canvas, box);
  await expect(panel(page)).toContainText("Show only what surrounds it");
  await page.goto(`/w/${slug}/a/siberia`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Graph around it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Around Siberia" })).toBeVisible();
  await expect(articles(page)).toHaveCount(2);
  await expect(panel(page)).toContainText(/Siberia.*1 relation/s);
  await page.getByLabel("How far").selectOption({ label: "Two steps" });
  await expect(articles(page)).toHaveCount(3);
  await page.getByRole("link", { name: "Show the graph of the whole world" }).click();
  await expect(articles(page)).toHaveCount(4);
});

/** Where marks lie is the layout's business: from afar they all stand in the middle, and one of them lies under the pointer there. */
async function clickUntilChosen(page: Page, canvas: Locator, { width, height }: { width: number; height: number }) {
  const steps = [0, -6, 6, -12, 12, -18, 18, -24, 24];
  for (const down of steps)
    for (const across of steps) {
      await canvas.click({ position: { x: width / 2 + across, y: height / 2 + down } });
      if (!(await panel(page).getByText("Choose an article").isVisible())) return;
    }
}

test("the graph is read as a list, narrowed down, and goes out as CSV", async ({ page }) => {
  const { slug } = await aJoinedWorld("public");
  await page.goto(`/w/${slug}/graph`);
  await expect(articles(page)).toContainText([
    /An idea.*Nothing leads here/s,
    /Chita.*Located in.*Siberia.*Linked from.*The raid/s,
    /Siberia.*Contains.*Chita/s,
    /The raid.*Links to.*Chita/s,
  ]);
  await page.getByLabel("Joined by").selectOption({ label: "Relations only" });
  await expect(articles(page).nth(3)).toContainText("Nothing leads here");
  await page.getByLabel("Kind of article").selectOption({ label: "place" });
  await expect(articles(page)).toHaveCount(2);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download CSV" }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  expect(csv).toContain("Chita,place,Located in,Siberia,place");
  expect(csv).not.toContain("raid");
  await page.goto(`/w/${slug}/graph?tag=none`);
  await expect(page.getByText("No articles match these filters")).toBeVisible();
});

test("what stands above and below an article by one relation is read as a tree", async ({ page }) => {
  const { slug } = await aJoinedWorld("public");
  await page.goto(`/w/${slug}/graph?around=siberia`);
  await page.getByRole("link", { name: "As a tree by “Located in”" }).click();
  const tree = page.getByRole("region", { name: "Tree by Located in" });
  await expect(tree.getByRole("heading", { name: "Contains" })).toBeVisible();
  await expect(tree.getByRole("listitem").filter({ hasText: "Chita" }).last()).toHaveText(/^\s*Chita$/);
  await expect(tree.getByRole("heading", { name: "Located in" })).toHaveCount(0);
  await tree.getByRole("link", { name: "Chita" }).click();
  await expect(page).toHaveURL(/\/a\/chita$/);
  await page.goto(`/w/${slug}/graph?around=chita&tree=Located in`);
  await expect(tree.getByRole("heading", { name: "Located in" })).toBeVisible();
  await page.getByRole("link", { name: "As a graph" }).click();
  await settled(page);
});

test("a private graph is nobody else's", async ({ request }) => {
  const { slug } = await aJoinedWorld("private");
  for (const path of [`/w/${slug}/graph`, `/w/${slug}/graph/csv`, `/api/v1/worlds/${slug}/graph`])
    expect((await request.get(path)).status(), path).toBe(404);
});
