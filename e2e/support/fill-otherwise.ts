import { type ElementHandle, expect, type Locator, type Page } from "@playwright/test";

/** How long options of a search may take, ms; a search without hits has none. */
const SEARCHED_MS = 3_000;
/** A word that articles, passages and people of the worlds of tests are found by. */
const SOUGHT = "river";

/** Gives every field of a form another value than it has; `round` makes the texts of each time differ. */
export async function fillOtherwise(page: Page, form: Locator, round: number): Promise<void> {
  for (const group of await groupsOf(form)) await chooseOther(form, group);
  for (const box of await form.locator('input[type="checkbox"]:enabled').all()) await box.click();
  for (const menu of await form.locator('button[role="combobox"]:enabled').all()) await pickOther(page, menu);
  const selects = form.locator("select:enabled");
  for (let at = 0; at < (await selects.count()); at += 1) await selectOther(page, selects.nth(at));
  const searches = form.locator('input[role="combobox"]:enabled');
  // What is found in one may make another one come or go.
  for (let at = 0; at < (await searches.count()); at += 1) await findOther(page, searches.nth(at));
  for (const field of await textsOf(form)) await typeOther(field, round);
  if (await opensPalette(form)) await leavePalette(page);
}

/** Whether it is the box beside the button that opens the palette. */
function opensPalette(form: Locator): Promise<boolean> {
  return form.evaluate((each) => {
    const beside = each.closest("search")?.parentElement;
    return beside?.querySelector(':scope > [aria-keyshortcuts*="Control+K"]') != null;
  });
}

/** What is typed into the search of a world's head goes on in its palette, and comes back when that is closed. */
async function leavePalette(page: Page): Promise<void> {
  const palette = page.getByRole("dialog", { name: "Search or go to" });
  await palette.waitFor();
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
}

/** Empties all texts of a form. */
export async function emptyTexts(form: Locator): Promise<void> {
  for (const field of await textsOf(form)) await field.fill("");
}

function groupsOf(form: Locator): Promise<string[]> {
  return form
    .locator('input[type="radio"]:enabled')
    .evaluateAll((radios) => [...new Set(radios.map((radio) => (radio as HTMLInputElement).name))]);
}

async function chooseOther(form: Locator, name: string): Promise<void> {
  const others = form.locator(`input[type="radio"][name="${name}"]:enabled:not(:checked)`);
  if ((await others.count()) > 0) await others.last().click();
}

/** A menu takes no click that comes too soon after it opened: it is tried again. */
async function pickOther(page: Page, menu: Locator): Promise<void> {
  const now = (await menu.textContent())?.trim() ?? "";
  await expect(async () => {
    await menu.click();
    const options = await optionsOf(page, menu);
    await options.first().waitFor();
    const others = options.and(page.locator(":not([aria-disabled=true])")).filter({ hasNotText: now });
    const other = (await others.all()).at(-1);
    await other?.click();
    await close(page, menu);
    if (other) await expect(menu).not.toHaveText(now, { timeout: 1_000 });
  }).toPass({ timeout: SEARCHED_MS * 4 });
}

/** A filter acts when it is chosen: the page that it leads to draws the others anew. */
async function selectOther(page: Page, select: Locator): Promise<void> {
  const others = await select.evaluate((element) => {
    const { options, value } = element as HTMLSelectElement;
    return [...options].filter((option) => !option.disabled && option.value !== value).map((option) => option.value);
  });
  const other = others.at(-1);
  if (other === undefined) return;
  await select.selectOption(other);
  await page.waitForLoadState("networkidle");
  await expect(select).toHaveValue(other);
}

async function findOther(page: Page, search: Locator): Promise<void> {
  await search.click();
  await search.fill(SOUGHT);
  const option = (await optionsOf(page, search)).last();
  const found = await option.waitFor({ timeout: SEARCHED_MS }).then(
    () => true,
    () => false,
  );
  if (found) await option.click();
  else await search.fill("");
  await close(page, search);
}

/** The options of a list that is open; other lists may stand on the page. */
async function optionsOf(page: Page, widget: Locator): Promise<Locator> {
  await expect(widget).toHaveAttribute("aria-controls", /./);
  return page.locator(`[id="${await widget.getAttribute("aria-controls")}"]`).getByRole("option");
}

/** As long as a list is open it keeps the focus, and all keys. */
async function close(page: Page, widget: Locator): Promise<void> {
  const closed = expect(widget).toHaveAttribute("aria-expanded", "false", { timeout: 1_000 });
  await closed.catch(() => page.keyboard.press("Escape"));
  await expect(widget).toHaveAttribute("aria-expanded", "false");
  if ((await widget.getAttribute("role")) === "combobox") await widget.blur();
}

async function typeOther(field: ElementHandle, round: number): Promise<void> {
  const { type, max, value } = await field.evaluate((element) => {
    const { type, inputMode, max, value } = element as unknown as HTMLInputElement;
    return { type: inputMode === "numeric" ? "number" : type, max, value };
  });
  const number = Number(value || 0) + 1 > Number(max || Number.POSITIVE_INFINITY) ? 1 : Number(value || 0) + 1;
  const texts: Readonly<Record<string, string>> = {
    email: `nobody.${round}@example.org`,
    url: `https://example.org/${round}`,
    number: String(number),
    date: `2031-02-0${round}`,
    "datetime-local": `2026-01-0${round}T10:00`,
  };
  await field.fill(texts[type] ?? `other-words-${round}`);
}

/** The fields that are typed into, as they stand now. */
async function textsOf(form: Locator): Promise<ElementHandle[]> {
  const fields = await form.locator("input:enabled, textarea:enabled").elementHandles();
  const texts = await Promise.all(fields.map(isText));
  return fields.filter((_field, index) => texts[index]);
}

function isText(field: ElementHandle): Promise<boolean> {
  return field.evaluate((node) => {
    const element = node as HTMLInputElement;
    const isOther = ["hidden", "radio", "checkbox", "file", "submit"].includes(element.type);
    const isWidget = element.getAttribute("role") === "combobox" || element.ariaHidden === "true";
    return !isOther && !isWidget && !element.readOnly && element.checkVisibility();
  });
}
