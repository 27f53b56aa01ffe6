import { type Browser, expect, type Locator, type Page, type Request } from "@playwright/test";
import { emptyTexts, fillOtherwise } from "./fill-otherwise";
import { FieldTexts, type FormField, fieldsOf } from "./form-fields";
import { signInAs } from "./person";
import { openShown, type ShownPage } from "./shown-page";

const WIDTH = 1440;
/** How long a form may wait for its answer, ms. */
const ANSWERED_MS = 15_000;

/** A form as it is found again after a page was loaded anew: how many of its fields' names it has, and which of those forms it is. */
export type FoundForm = { readonly shown: ShownPage; readonly signature: string; readonly isFilter: boolean };

/** The forms with fields of a page, those that are folded away too. */
export async function formsOf(page: Page, shown: ShownPage): Promise<FoundForm[]> {
  await unfold(page);
  const found: FoundForm[] = [];
  for (const { signature, isFilter } of await signaturesOn(page)) {
    if (signature !== "") found.push({ shown, signature, isFilter });
  }
  return found;
}

/**
 * Everything that can happen to one form, with other choices than it begins with: nothing yet, an answer that never comes, an ended
 * session, a refusal, a success, Back and a reload. Returns what was drawn otherwise than it would be sent.
 */
export async function walkForm(browser: Browser, url: string, found: FoundForm): Promise<string[]> {
  const walk = new FormTraversal(browser, url, found);
  try {
    await walk.open();
    await walk.look("at first");
    await walk.choose("chosen");
    if (found.isFilter) await walk.throughAddress();
    else await walk.throughServer();
    await walk.throughBrowser();
  } catch (error) {
    walk.faults.push(`stopped: ${error instanceof Error ? error.message.slice(0, 400) : error}`);
  } finally {
    await walk.close();
  }
  return walk.faults.map((fault) => `${found.shown.name}, ${found.signature}: ${fault}`);
}

class FormTraversal {
  readonly faults: string[] = [];
  private readonly words = new FieldTexts();
  private page: Page | null = null;
  private round = 0;

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly found: FoundForm,
  ) {}

  async open(): Promise<void> {
    await this.close();
    this.page = await openShown(this.browser, this.url, this.found.shown, this.found.shown.onlyAt ?? WIDTH);
    this.page.setDefaultTimeout(ANSWERED_MS);
    await this.settle();
  }

  async close(): Promise<void> {
    await this.page
      ?.context()
      .close()
      .catch(() => undefined);
    this.page = null;
  }

  /** What is drawn is what would be sent. */
  async look(when: string): Promise<FormField[]> {
    const form = await this.form();
    // A popover may be on its way out.
    const fields = form ? await fieldsOf(form).catch(() => []) : [];
    this.faults.push(...this.words.faultsOf(fields).map((fault) => `${when}, ${fault}`));
    return fields;
  }

  async choose(when: string): Promise<void> {
    const form = await this.form();
    if (!form) return;
    const before = await fieldsOf(form);
    this.round += 1;
    await fillOtherwise(this.at, form, this.round);
    // What was chosen from a search leaves its box a moment later.
    await this.settle();
    const after = await this.look(when);
    const same = after.filter(({ name, drawn }) => before.some((each) => each.name === name && each.drawn === drawn));
    if (after.length > 0 && same.length === after.length)
      this.faults.push(`${when}, nothing could be chosen otherwise`);
  }

  /** Shown, gone back from, asked for by its address: a filter says what the address says. Each choice may be an address of its own. */
  async throughAddress(): Promise<void> {
    await this.open();
    await this.look("at first again");
    await this.choose("chosen again");
    await this.press();
    await this.look("shown");
    await this.at.goBack();
    await this.settle();
    const back = describeFields(await this.look("after Back"));
    await this.at.goto(this.at.url());
    await this.settle();
    const asked = describeFields(await this.look("asked for by its address"));
    if (back !== asked) this.faults.push(`after Back it says ${back}, its address ${asked}`);
  }

  async throughServer(): Promise<void> {
    await this.withoutAnswer("offline", /could not be reached/, {
      lose: () => this.at.context().setOffline(true),
      regain: () => this.at.context().setOffline(false),
    });
    const { as } = this.found.shown;
    if (as) {
      await this.withoutAnswer("signed out", /You have been signed out/, {
        lose: () => this.at.context().clearCookies(),
        regain: () => signInAs(this.at.context(), as, this.url),
      });
    }
    const form = await this.form();
    if (form) await emptyTexts(form);
    await this.press();
    await this.look("after empty texts were sent");
    await this.choose("chosen after that");
    await this.press();
    await this.look("after it was sent");
    await this.choose("chosen for a second time");
    await this.press();
    await this.look("after it was sent twice");
  }

  /** A form that is restored by the browser: loaded again, and come back to. */
  async throughBrowser(): Promise<void> {
    if (this.found.shown.interact) return;
    await this.open();
    await this.choose("chosen before a reload");
    await this.at.reload();
    await this.settle();
    await this.look("after a reload");
    await this.choose("chosen after a reload");
    await this.at.goto("/sign-in");
    await this.at.goBack();
    await this.settle();
    await this.look("after Back from elsewhere");
  }

  /** Sends what cannot be answered: everything stays, and the form says why. A form that sends nothing has nothing to say. */
  private async withoutAnswer(
    when: string,
    expected: RegExp,
    { lose, regain }: { lose: () => Promise<void>; regain: () => Promise<void> },
  ): Promise<void> {
    const before = await this.look(`before ${when}`);
    let asked = 0;
    const count = (request: Request) => {
      asked += request.method() === "GET" ? 0 : 1;
    };
    this.at.on("request", count);
    await lose();
    await this.press();
    this.at.off("request", count);
    const form = await this.form();
    const after = await this.look(when);
    await regain();
    if (asked === 0) return;
    if (!form) return void this.faults.push(`${when}, it is gone`);
    if (describeFields(before) !== describeFields(after))
      this.faults.push(`${when}, ${describeFields(before)} became ${describeFields(after)}`);
    const text = (await form.textContent()) ?? "";
    if (!expected.test(text)) this.faults.push(`${when}, it does not say so but: ${text.slice(-200)}`);
  }

  /** Presses the button that sends the form, which may stand in its dialog's foot, and waits for the answer. */
  private async press(): Promise<void> {
    const form = await this.form();
    if (!form) return;
    const own = form.locator('button[type="submit"]').first();
    const foot = form.locator("xpath=ancestor::*[@role='dialog'][1]").getByRole("button").last();
    if ((await form.locator('button[type="submit"][aria-disabled="true"]').count()) > 0) return;
    if ((await own.count()) > 0) await own.click();
    else if ((await foot.count()) > 0) await foot.click();
    else await form.locator("input:enabled").last().press("Enter");
    await this.settle();
  }

  private async settle(): Promise<void> {
    const page = this.at;
    await expect(page.locator('form [aria-busy="true"], [role="dialog"] button[aria-busy="true"]')).toHaveCount(0, {
      timeout: ANSWERED_MS,
    });
    await page.waitForLoadState("networkidle");
    // What closes can still be seen, and not be pressed.
    await expect(page.locator("[data-ending-style]")).toHaveCount(0);
    await isAlive(page);
    await unfold(page);
  }

  private async form(): Promise<Locator | null> {
    const signatures = await signaturesOn(this.at);
    const at = signatures.findIndex(({ signature }) => signature === this.found.signature);
    return at < 0 ? null : this.at.locator("form").nth(at);
  }

  private get at(): Page {
    if (!this.page) throw new Error("No page is open");
    return this.page;
  }
}

/** What each form is called and how it begins, whatever is chosen in it; "" for one without fields. */
function signaturesOn(page: Page): Promise<{ signature: string; isFilter: boolean }[]> {
  return page.locator("form").evaluateAll((forms) =>
    forms.map((form) => {
      const fields = [...form.querySelectorAll<HTMLInputElement>("input, textarea, [role=combobox]")];
      const shown = fields.filter(
        ({ type, ariaHidden, hidden }) => type !== "hidden" && ariaHidden !== "true" && !hidden,
      );
      const isChoice = shown[0]?.type === "radio" || shown[0]?.type === "checkbox";
      const label = isChoice ? "" : (shown[0]?.labels?.[0]?.textContent ?? shown[0]?.ariaLabel ?? "");
      const begins = [label, ...shown.slice(0, 2).map(({ name }) => name)];
      const isCovered = form.closest("[aria-hidden=true], [inert], [data-base-ui-inert]") !== null;
      const said = shown.length === 0 || isCovered ? [] : form.ariaLabel ? [form.ariaLabel] : begins;
      const signature = said
        .filter(Boolean)
        .join(", ")
        .replace(/\d+|(?<= of )[A-Z]\w+|“[^”]*”/g, "N");
      return { signature, isFilter: form.getAttribute("method") === "get" };
    }),
  );
}

/** Until then a widget is markup that does nothing; the form in a comparison's frame is plain HTML and stays so (decision 067). */
async function isAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('form:not([action$="/compare"])')].every((form) =>
      Object.keys(form).some((key) => key.startsWith("__react")),
    ),
  );
}

/** Opens what is folded away, so that everything of a form can be seen. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
  });
}

function describeFields(fields: readonly FormField[]): string {
  return fields.map(({ name, drawn, sent }) => `${name}: ${drawn} (${sent})`).join(", ");
}
