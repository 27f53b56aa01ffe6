import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

const WORDS = ["old", "older", "dry", "burning", "gone"];

/** An article of five revisions; each changes its first paragraph, the last two its second as well. */
async function anArticleOfFive() {
  const setting = await aStoryWorld();
  const text = (revision: number) =>
    doc(
      p.id("a", `The bridge over the quiet river was ${WORDS[revision - 1]} by then.`),
      p.id("b", revision > 3 ? "Nobody crossed it that year." : "People crossed it that year."),
    );
  const slug = await anArticleWith(setting, text(1), "The bridge");
  const save = async (revision: number, title?: string) => {
    const fields = title === undefined ? {} : { title };
    const input = {
      baseRevision: revision - 1,
      doc: text(Math.min(revision, 5)),
      summary: `Save ${revision}`,
      ...fields,
    };
    expect((await saveArticle(setting.context, setting.slug, slug, input)).ok).toBe(true);
  };
  for (const revision of [2, 3, 4, 5]) await save(revision);
  return { setting, path: `/w/${setting.slug}/a/${slug}`, save };
}

/** What a browser says where a page that has come to life is not what was sent. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  return said;
}

test("comparisons of one article each show their own revisions, and are walked through", async ({ page }) => {
  const { path } = await anArticleOfFive();
  const said = complaints(page);
  for (const [from, to, count] of [
    [1, 2, 1],
    [2, 3, 1],
    [1, 3, 1],
    [1, 5, 2],
    [2, 5, 2],
  ] as const) {
    await page.goto(`${path}/compare?from=${from}&to=${to}`);
    await expect(page).toHaveTitle(new RegExp(`Revision ${from} to ${to} of The bridge`));
    await expect(page.getByRole("heading", { name: `From revision ${from} to ${to}` })).toBeVisible();
    await expect(
      page
        .getByRole("insertion")
        .filter({ hasText: WORDS[to - 1] ?? "" })
        .first(),
    ).toBeVisible();
    await expect(
      page
        .getByRole("deletion")
        .filter({ hasText: WORDS[from - 1] ?? "" })
        .first(),
    ).toBeVisible();
    await expect(page.getByText(`Save ${to}`)).toBeVisible();
    await expect(page.getByText(count === 1 ? "1 change" : "2 changes", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Next change" }).click();
    await expect(page.getByText(`1 of ${count}`, { exact: true })).toBeVisible();
  }
  expect(said).toEqual([]);
});

test("a comparison shows what the article is called now, and offers who writes what they may do about it", async ({
  page,
  context,
  baseURL,
}) => {
  const { setting, path, save } = await anArticleOfFive();
  const said = complaints(page);
  await page.goto(`${path}/compare?from=1&to=4`);
  await expect(page.getByRole("heading", { name: "The bridge", level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Restore revision/ })).toHaveCount(0);
  await save(6, "The burnt bridge");
  await page.goto(`${path}/compare?from=1&to=5`);
  await expect(page.getByRole("heading", { name: "The burnt bridge", level: 1 })).toBeVisible();

  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`${path}/compare?from=2&to=5`);
  await expect(page.getByRole("link", { name: "Undo revisions 3 to 5" })).toHaveAttribute(
    "href",
    /revision=5&first=3$/,
  );
  await page.goto(`${path}/compare?from=3&to=4`);
  await expect(page.getByRole("link", { name: "Undo revision 4" })).toBeVisible();
  await page.getByRole("button", { name: "Restore revision 3" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Revision 3 is restored, as revision 7")).toBeVisible();
  await page.goto(`${path}/compare?from=6&to=7`);
  await page.getByText("Compare other revisions").click();
  await page.getByRole("combobox", { name: "From" }).selectOption("1");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "From revision 1 to 7" })).toBeVisible();
  expect(said).toEqual([]);
});
