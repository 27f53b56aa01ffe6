import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { articleTextOn, selectLine } from "@/e2e/support/a-story-world";
import { anAddress, PASSWORD } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";

const SAMPLE = "prisma/seed/sample";
/** What a first hour may cost, from the start page to the first decision. */
const MOST_CLICKS = 60;
const TITLE = "Siberia under the sun";
const SENTENCES = ["The bridge burned in April.", "In our history the bridge stood."] as const;

/** Counts what a pointer clicks on a page, and takes a picture after each step. */
class Film {
  private clicks = 0;
  private frames = 0;

  private constructor(
    private readonly page: Page,
    private readonly folder: string,
  ) {}

  static async of(page: Page, folder: string): Promise<Film> {
    mkdirSync(folder, { recursive: true });
    const film = new Film(page, folder);
    await page.exposeFunction("countClick", () => {
      film.clicks += 1;
    });
    // A click that the keyboard makes has no detail; what opens on the press alone is a click, too.
    await page.addInitScript(() => {
      const count = (window as unknown as { countClick: () => void }).countClick;
      window.addEventListener("pointerdown", (event) => event.isTrusted && count(), true);
    });
    return film;
  }

  async step(name: string): Promise<void> {
    this.frames += 1;
    const file = `${String(this.frames).padStart(2, "0")}-${name.replaceAll(" ", "-")}.png`;
    await this.page.screenshot({ path: join(this.folder, file) });
    console.log(`${String(this.clicks).padStart(3)} clicks: ${name}`);
  }

  get count(): number {
    return this.clicks;
  }
}

test("from the start page to a first canon decision with a short article, in at most sixty clicks", async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1366, height: 650 });
  const film = await Film.of(page, info.outputPath("film"));
  await page.goto("/");
  await signUp(page);
  await film.step("signed up");
  // A second try would find the address of the first one taken.
  const title = `${TITLE} ${info.retry}`;
  await makeWorld(page, title);
  await film.step("made a world");
  await importFile(page, "Import the thread", "thread.txt");
  await film.step("imported the thread");
  await importFile(page, "Import the reference", "reference.txt");
  await film.step("imported the reference");
  await writeArticle(page);
  await film.step("wrote an article with two claims");
  await decide(page);
  await film.step("decided");
  expect(film.count).toBeGreaterThan(15);
  expect(film.count).toBeLessThanOrEqual(MOST_CLICKS);
});

async function signUp(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Sign up" }).first().click();
  await page.getByLabel("Name", { exact: true }).click();
  await page.keyboard.type("Nora");
  await page.keyboard.press("Tab");
  await page.keyboard.type(anAddress("Nora"));
  await page.getByLabel("Password", { exact: true }).click();
  await page.keyboard.type(PASSWORD);
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("button", { name: "Your menu, Nora" })).toBeVisible();
}

async function makeWorld(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "Create a world" }).first().click();
  // The start page has a search by title, where there are many worlds.
  await expect(page.getByRole("heading", { level: 1, name: "New world" })).toBeVisible();
  await page.getByLabel("Title").click();
  await page.keyboard.type(title);
  await page.getByRole("radio", { name: /Private/ }).click();
  await page.getByRole("button", { name: "Create the world" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

async function importFile(page: Page, step: string, name: string): Promise<void> {
  await page.getByRole("link", { name: step }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByText(/^Choose (a file|files)$/).click();
  await (await choosing).setFiles(join(SAMPLE, name));
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page).toHaveURL(/\/sources\/\w{16}$/);
  await home(page);
}

async function home(page: Page): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: "Home" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
}

async function writeArticle(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Write the first article" }).click();
  await page.getByRole("textbox", { name: "Title" }).click();
  await page.keyboard.type("The burned bridge");
  await articleTextOn(page).click();
  await page.keyboard.type("Trains waited at the river. ");
  for (const [index, words] of SENTENCES.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(words);
    await selectLine(page);
    await page.getByRole("button", { name: "Link a claim" }).click();
    await page
      .getByRole("list", { name: /passages/i })
      .getByRole("button")
      .first()
      .click();
    const choice = page.getByRole("region", { name: "Words and stance" });
    await choice.getByRole("radio", { name: index === 0 ? "Supports" : "Departs" }).click();
    await choice.getByRole("button", { name: "Link", exact: true }).click();
    await articleTextOn(page).click();
    await page.keyboard.press("Control+End");
  }
  await page.getByRole("textbox", { name: "Summary of this edit" }).click();
  await page.keyboard.type("A first article.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 1\b/).first()).toBeVisible();
}

/** From the saved article to a decision that is not the one that the form begins with. */
async function decide(page: Page): Promise<void> {
  await home(page);
  await page.getByRole("link", { name: "Decide what is canon" }).click();
  await page
    .getByRole("link", { name: /The burned bridge/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "The burned bridge" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Decide", exact: true }).first().click();
  await page.getByRole("radio", { name: /^Non-canon/ }).click();
  await page.getByRole("textbox", { name: "Why" }).click();
  await page.keyboard.type("The author takes it back.");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
}
