import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { dialogOn, OUT_OF_REACH, shownDialogs } from "@/e2e/support/dialogs";
import { NOT_ON_PHONES, shownMenus } from "@/e2e/support/menus";
import { signInAs } from "@/e2e/support/person";
import type { ShownDialog } from "@/e2e/support/shown-dialog";
import { test } from "@/e2e/support/test";

const PHONE = { width: 390, height: 844 };
/** A dialog's element in a component; what only passes on its children has another name. */
const DIALOG = /<(Dialog|AlertDialog|Popover)\b/;
const MENU = /<Menu\s/;
/** How long a dialog may take to come to rest, or the focus to come back. */
const PATIENCE = { timeout: 3_000 };
/** More controls than any dialog has. */
const TABS = 45;

/** The files of the product that hold a dialog, or a menu: a new one is among them by itself. */
function filesWith(part: RegExp): string[] {
  return ["components", "app"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(".tsx") && !file.startsWith("components/ui/") && !file.startsWith("app/design/"))
    .filter((file) => part.test(readFileSync(file, "utf8")))
    .sort();
}

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });

for (const share of [0, 1]) {
  test(`on a phone every dialog fits, its button is in reach, and the focus stays and comes back, ${share + 1} of 2`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const dialogs = await shownDialogs();
    expect([...dialogs.map(({ file }) => file), ...Object.keys(OUT_OF_REACH)].sort()).toEqual(filesWith(DIALOG));
    const wrong: string[] = [];
    for (const dialog of dialogs.filter((_dialog, index) => index % 2 === share)) {
      const context = await browser.newContext({ viewport: PHONE });
      // Twice, so that an account has another session.
      await signInAs(context, dialog.as, baseURL ?? "");
      await signInAs(context, dialog.as, baseURL ?? "");
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      wrong.push(...(await faultsOf(page, dialog)).map((fault) => `${dialog.file}: ${fault}`));
      await context.close();
    }
    expect(wrong).toEqual([]);
  });
}

test("on a phone every menu fits, and the focus is not lost when it closes", async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const menus = await shownMenus();
  expect([...menus.map(({ file }) => file), ...Object.keys(NOT_ON_PHONES)].sort()).toEqual(filesWith(MENU));
  const wrong: string[] = [];
  for (const { file, path, as, button, before } of menus) {
    const context = await browser.newContext({ viewport: PHONE });
    await signInAs(context, as, baseURL ?? "");
    const page = await context.newPage();
    await page.goto(path);
    const opens = page.getByRole("button", { name: button, exact: typeof button === "string" }).first();
    await before?.(page);
    await opens.click();
    const menu = page.getByRole("menu");
    await expect(menu, file).toBeVisible();
    wrong.push(...(await tooWide(menu)).map((fault) => `${file}: ${fault}`));
    wrong.push(...(await focusIsLost(page, menu)).map((fault) => `${file}: ${fault}`));
    await context.close();
  }
  expect(wrong).toEqual([]);
});

async function faultsOf(page: Page, { file, path, open }: ShownDialog): Promise<string[]> {
  await page.goto(path);
  await expect(
    page
      .getByRole("heading", { level: 1 })
      .or(page.getByRole("textbox", { name: "Article text" }))
      .first(),
  ).toBeVisible();
  try {
    await open(page);
    await expect(dialogOn(page)).toBeVisible();
  } catch (error) {
    return [`did not open: ${String(error).slice(0, 200)}`];
  }
  const dialog = dialogOn(page);
  const modal = /<(Dialog|AlertDialog)\b/.test(readFileSync(file, "utf8"));
  return [
    ...(await tooWide(dialog)),
    ...(await outOfReach(dialog)),
    ...(modal ? await focusLeaves(page, dialog) : []),
    ...(await focusIsLost(page, dialog)),
  ];
}

/** What of a dialog is cut off at the side, and does not scroll by itself. */
async function tooWide(dialog: Locator): Promise<string[]> {
  return dialog.evaluate((root) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== root.parentElement &&
      (/(auto|scroll)/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth &&
      element !== root
        ? true
        : scrolls(element.parentElement));
    const shown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    const out = [root, ...root.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return shown(element) && (left < -0.5 || right > window.innerWidth + 0.5) && !scrolls(element.parentElement);
    });
    const sideways = [root, ...root.querySelectorAll("*")].filter(
      (element) =>
        /(auto|scroll)/.test(getComputedStyle(element).overflowY) && element.scrollWidth > element.clientWidth + 1,
    );
    return [
      ...out.slice(0, 3).map((element) => `wider than the screen: ${element.outerHTML.slice(0, 120)}`),
      ...sideways.slice(0, 3).map((element) => `scrolls sideways: ${element.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** The last button, which does what the dialog is for: it can be scrolled to, and nothing lies over it. What is loaded may still push it. */
async function outOfReach(dialog: Locator): Promise<string[]> {
  let fault = "";
  await expect
    .poll(async () => {
      fault = await lastButtonFault(dialog);
      return fault;
    }, PATIENCE)
    .toBe("")
    .catch(() => undefined);
  return fault === "" ? [] : [fault];
}

async function lastButtonFault(dialog: Locator): Promise<string> {
  const button = dialog.getByRole("button").last();
  await button.scrollIntoViewIfNeeded();
  return button.evaluate((element) => {
    const { left, top, width, height, right, bottom } = element.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    // A field for files is pressed by its label.
    const isLabel = hit?.closest("label")?.control === element;
    const free = hit !== null && (element.contains(hit) || hit.contains(element) || isLabel);
    return inside && free ? "" : `its last button is out of reach at ${left}, ${top}`;
  });
}

/** The focus goes into a dialog when it opens, and stays. */
async function focusLeaves(page: Page, dialog: Locator): Promise<string[]> {
  const within = () =>
    dialog.evaluate(
      (root) =>
        root.contains(document.activeElement) || document.activeElement?.closest("[data-base-ui-portal]") != null,
    );
  await expect
    .poll(within, PATIENCE)
    .toBe(true)
    .catch(() => undefined);
  if (!(await within())) return ["the focus does not go into it"];
  for (let tabs = 0; tabs < TABS; tabs += 1) {
    await page.keyboard.press("Tab");
    // At the last control a guard outside has the focus for a moment and hands it on.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if (!(await within())) return [`the focus leaves it after ${tabs + 1} tabs`];
  }
  return [];
}

async function focusIsLost(page: Page, dialog: Locator): Promise<string[]> {
  await page.keyboard.press("Escape");
  // A list inside of it may take the first.
  if (await dialog.isVisible()) await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  const lost = () => page.evaluate(() => document.activeElement === document.body || document.activeElement === null);
  await expect
    .poll(lost, PATIENCE)
    .toBe(false)
    .catch(() => undefined);
  return (await lost()) ? ["the focus is nowhere afterwards"] : [];
}
