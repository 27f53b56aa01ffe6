import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { claim, doc, link, p } from "@/lib/document/model/build";
import { importSource } from "@/lib/sources/import/import-source";
import { citeFrom } from "@/prisma/seed/cite-from";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

/** A thread of ten posts, and articles that rest on the first eight, on the ninth, and on both. */
async function aLongStory(): Promise<Setting> {
  const setting = await aStoryWorld();
  const posts = Array.from(
    { length: 10 },
    (_, index) => `## Anna\n\nPart ${index + 1} tells of day ${index + 1}.\n\n----------\n`,
  );
  const imported = await importSource(setting.context, setting.slug, {
    kind: "thread",
    text: `# Long\n\n${posts.join("\n")}`,
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.failure));
  const sourceId = imported.value.id;
  const rows = await db.passage.findMany({ where: { version: { sourceId } }, orderBy: { order: "asc" } });
  const cite = citeFrom(rows.map((row) => ({ ...row, source: "thread", sourceId, version: 1 })));
  const post = (number: number) => cite("supports", "thread", `Part ${number} tells`);
  await anArticleWith(
    setting,
    doc(
      p.id(
        "a",
        claim("k1", "The bridge stood.", post(2)),
        " It leads to ",
        link("the far side", "article:far-side"),
        " and to ",
        link("the mill", "article:mill"),
        ". ",
        claim("k2", "Then it burned down.", post(9)),
        " It is long.",
      ),
    ),
    "Old bridge",
  );
  await anArticleWith(setting, doc(p.id("a", claim("k3", "A town lies here.", post(8)))), "Far side");
  await anArticleWith(setting, doc(p.id("a", claim("k4", "The mill was haunted in 1941.", post(9)))), "Mill");
  await anArticleWith(setting, doc(p.id("a", claim("k5", "The ferry sank in 1935.", post(3)))), "Ferry");
  return setting;
}

const bar = (page: Page) => page.getByRole("region", { name: "What you read" });

test("reading without spoilers up to post 8: chosen, read, a link followed, searched, changed and taken off", async ({
  page,
  context,
  baseURL,
}) => {
  const { slug, ...setting } = await aLongStory();
  await page.goto(`/w/${slug}/canon`);
  await page.getByText("View as of…").click();
  await page.getByLabel("Up to post").fill("8");
  await page.keyboard.press("Enter");
  await expect(bar(page)).toContainText("what posts up to 8 tell");
  const list = page.getByRole("table", { name: "Articles and their canon status" });
  await expect(list).toContainText("Old bridge");
  await expect(list).not.toContainText("Mill");

  await list.getByRole("link", { name: "Old bridge" }).click();
  await expect(page.getByRole("heading", { name: "Old bridge" })).toBeVisible();
  await expect(page.getByText("The bridge stood.").first()).toBeVisible();
  await expect(page.getByText("burned down")).toHaveCount(0);
  await expect(page.getByText("1 sentence or fact that comes later is left out.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "the mill" })).toHaveCount(0);
  await page.getByRole("link", { name: "the far side" }).click();
  await expect(page).toHaveURL(/far-side\?upToPost=8/);
  await expect(page.getByText("A town lies here.").first()).toBeVisible();

  const search = page.getByRole("searchbox", { name: "Search this world" });
  await search.fill("haunted");
  await search.press("Enter");
  await expect(page).toHaveURL(/canon\?.*upToPost=8/);
  await expect(page.getByText("No articles match these filters")).toBeVisible();

  await page.goto(`/w/${slug}/a/mill?upToPost=8`);
  await expect(page.getByRole("heading", { name: "Nothing of this can be told yet" })).toBeVisible();
  await page.goto(`/w/${slug}/a/nowhere-at-all?upToPost=8`);
  await expect(page.getByRole("heading", { name: "Nothing of this can be told yet" })).toBeVisible();
  await page.goto(`/w/${slug}/a/old-bridge/history?upToPost=8`);
  await expect(page.getByText("This page cannot leave out what comes later")).toBeVisible();
  await page.getByRole("link", { name: "Back to canon, as you have set it" }).click();
  await expect(bar(page)).toContainText("up to 8");

  await page.goto(`/w/${slug}/timeline?upToPost=8`);
  await expect(bar(page)).toContainText("up to 8");
  const events = page.getByRole("main").getByRole("link", { name: "The ferry sank in 1935." });
  await expect(events.first()).toBeVisible();
  await expect(page.getByText("haunted")).toHaveCount(0);
  await expect(page.getByText("1 event", { exact: true })).toBeVisible();
  await events.last().click();
  await expect(page).toHaveURL(/ferry\?upToPost=8#claim-k5/);
  await page.goto(`/w/${slug}/canon?upToPost=8`);

  // A second setting, then everything again; somebody else reads as before.
  await page.getByLabel("Up to post").fill("9");
  await page.keyboard.press("Enter");
  await expect(list).toContainText("Mill");
  await list.getByRole("link", { name: "Old bridge" }).click();
  await expect(page.getByText("Then it burned down.").first()).toBeVisible();
  await bar(page).getByRole("link", { name: "Show everything" }).click();
  await expect(page).toHaveURL(/old-bridge$/);
  await expect(bar(page)).toHaveCount(0);
  await enterAs(context, { ...setting, slug }, "editor", baseURL ?? "");
  await page.goto(`/w/${slug}/a/old-bridge?upToPost=1`);
  await expect(page.getByRole("heading", { name: "Nothing of this can be told yet" })).toBeVisible();
});

test("what a dial cannot mean is said beside its field, and nothing is shown until it is mended", async ({ page }) => {
  const { slug } = await aLongStory();
  await page.goto(`/w/${slug}/a/old-bridge?upToPost=last`);
  await expect(page).toHaveURL(/\/canon\?upToPost=last/);
  await expect(page.getByText("Nothing is shown until this can be read")).toBeVisible();
  await expect(page.getByLabel("Up to post")).toHaveValue("last");
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByLabel("Up to post").fill("3");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Articles and their canon status" })).toContainText("Old bridge");
});
