import { expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

/** Opens a new article, the cursor in its empty text. */
async function openNew(page: Page, url: string): Promise<void> {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "contributor", url);
  await page.goto(`/w/${setting.slug}/new-article?title=The%20ford`);
  await expect(articleTextOn(page)).toBeFocused();
}

type Clip = { readonly html?: string; readonly text?: string };

/** Pastes, or drops, as the clipboard of another program would. */
async function bring(page: Page, clip: Clip, how: "paste" | "drop" = "paste"): Promise<boolean> {
  return articleTextOn(page).evaluate(
    (text, [{ html, text: plain }, kind]) => {
      const data = new DataTransfer();
      if (html) data.setData("text/html", html);
      if (plain) data.setData("text/plain", plain);
      const about = { bubbles: true, cancelable: true };
      const { left, top } = text.getBoundingClientRect();
      const event =
        kind === "paste"
          ? new ClipboardEvent("paste", { ...about, clipboardData: data })
          : new DragEvent("drop", { ...about, dataTransfer: data, clientX: left + 5, clientY: top + 5 });
      return !text.dispatchEvent(event);
    },
    [clip, how] as const,
  );
}

test("a list of Word is a list; its comments stay out, and its footnotes stand where their marks did", async ({
  page,
  baseURL,
}) => {
  await openNew(page, baseURL ?? "");
  const item = (words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>${words}</p>`;
  const note = "<div id=ftn1><p><a href='#_ftnref1'>[1]</a> In 1905.</p></div>";
  await bring(page, {
    html: `${item("First front<a href='#_ftn1'>[1]</a>")}${item("Second<a class=msocomanchor>[AK1]</a>")}${note}`,
  });
  await expect(articleTextOn(page).locator("ul > li")).toHaveText(["First front", "Second"]);
  await expect(articleTextOn(page).getByRole("img", { name: "Footnote: In 1905." })).toBeVisible();
  await saveAs(page, "Begun", 1);
  await expect(articleTextOn(page).locator("ul > li")).toHaveText(["First front", "Second"]);
});

test("pasted lines stay lines, and one that looks like Markdown is a line as they are", async ({ page, baseURL }) => {
  await openNew(page, baseURL ?? "");
  const lines = ["The carters came,", "and 5 > 3."];
  await bring(page, { text: ["One", "- two", "Three", "Four", "Five"].join("\n") });
  await expect(articleTextOn(page).locator("p")).toHaveText(["One", "- two", "Three", "Four", "Five"]);
  await expect(articleTextOn(page).locator("li")).toHaveCount(0);
  await page.keyboard.press("Control+A");
  await bring(page, { text: `# Song\n\n${lines[0]}\n${lines[1]}\n\n- one\n- two` });
  await expect(articleTextOn(page).locator("li")).toHaveText(["one", "two"]);
  await expect(articleTextOn(page).locator("p").first()).toHaveText(`${lines[0]}${lines[1]}`);
  await expect(articleTextOn(page).locator("p").first().locator("br")).toHaveCount(1);
});

test("footnotes of pasted Markdown are footnotes, and its front matter is told; its title and tags can be had, or left", async ({
  page,
  baseURL,
}) => {
  await openNew(page, baseURL ?? "");
  const matter = "---\ntitle: The old ford\ntags:\n  - river\n  - Crossing\naliases: [Ice road]\n---\n\n";
  const text = `${matter}# The ford\n\nIt is shallow.[^b] And cold.[^a]\n\n[^a]: In *March*.\n[^b]: So says Anna.\n`;
  await bring(page, { text });
  const article = articleTextOn(page);
  for (const words of ["So says Anna.", "In March."])
    await expect(article.getByRole("img", { name: `Footnote: ${words}` })).toBeVisible();
  await expect(article.locator("hr")).toHaveCount(0);
  await expect(article.getByRole("heading")).toHaveText(["The ford"]);
  await expect(article).not.toContainText("Crossing");
  await expect(
    page.getByText("the title “The old ford”; the tags river, Crossing; the other name Ice road"),
  ).toBeVisible();
  const title = page.getByRole("textbox", { name: "Title" });
  await expect(title).toHaveValue("The ford");
  const use = page.getByRole("button", { name: "Use it for this article" });
  // Only whoever goes to the notices hears of their crosses.
  await page.getByRole("button", { name: "Dismiss", includeHidden: true }).first().click();
  await expect(use).toHaveCount(0);
  await bring(page, { text: `${matter}It froze.` });
  await use.click();
  await expect(title).toHaveValue("The old ford");
  await saveAs(page, "Begun", 1);
  await page.reload();
  await expect(title).toHaveValue("The old ford");
  await page.getByRole("button", { name: "Details" }).click();
  for (const value of ["river", "crossing", "Ice road"])
    await expect(page.getByText(value, { exact: true }).first()).toBeVisible();
});

test("pictures of a pasted page are left out, and that is told", async ({ page, baseURL }) => {
  await openNew(page, baseURL ?? "");
  await bring(page, { html: "<p>the <img src='https://example.org/a.png'>green one</p>" });
  await expect(articleTextOn(page)).toHaveText("the green one");
  await expect(page.getByText("1 picture left out: add them with “Insert a picture”.")).toBeVisible();
});

test("a claim copied in one world is plain words in another, a claim in its own", async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const there = await aStoryWorld();
  const slug = await anArticleWith(there, doc(p("So ", claim("c1", "the bridge burned", there.citation), ".")));
  await enterAs(context, there, "contributor", baseURL ?? "");
  await page.goto(`/w/${there.slug}/a/${slug}/edit`);
  await expect(articleTextOn(page)).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+V");
  await expect(articleTextOn(page).locator("[data-claim]")).toHaveCount(2);

  const here = await aStoryWorld();
  await enterAs(context, here, "contributor", baseURL ?? "");
  const other = await context.newPage();
  await other.goto(`/w/${here.slug}/new-article?title=Elsewhere`);
  await expect(articleTextOn(other)).toBeFocused();
  await other.keyboard.press("Control+V");
  await expect(articleTextOn(other)).toContainText("the bridge burned");
  await expect(articleTextOn(other).locator("[data-claim]")).toHaveCount(0);
  await expect(other.getByText(/1 claim pasted as plain words/)).toBeVisible();
  await saveAs(other, "Begun", 1);
});
