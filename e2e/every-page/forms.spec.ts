import { expect } from "@playwright/test";
import { type FoundForm, formsOf, walkForm } from "@/e2e/support/form-traversal";
import { personOfSample, shownPages } from "@/e2e/support/pages";
import { openShown, type ShownPage } from "@/e2e/support/shown-page";
import { test } from "@/e2e/support/test";

test.use({ trace: "off" });

/** `FORMS=1` walks all of them, `FORMS=decide` those of the pages whose name has that. */
const ONLY = process.env.FORMS === "1" ? "" : (process.env.FORMS ?? "");

test("what every form of the product draws is what it sends, whatever happened to it", async ({ browser, baseURL }) => {
  test.setTimeout(1_800_000);
  const url = baseURL ?? "";
  const faults: string[] = [];
  const isShared = await sharedPages();
  const forms = await formsOnAllPages((shown) => openShown(browser, url, shown, shown.onlyAt ?? 1440), isShared);
  for (const found of forms) {
    const only = !found.isFilter && isShared(found.shown);
    if (only)
      faults.push(`${found.shown.name}, ${found.signature}: add a page of a world of its own that shows it, too`);
    else faults.push(...(await walkForm(browser, url, found)));
  }
  expect(faults).toEqual([]);
});

/** Each form of the product once, on a page where it may be sent: that changes what other stories would see of a shared one. */
async function formsOnAllPages(
  open: (shown: ShownPage) => ReturnType<typeof openShown>,
  isShared: (shown: ShownPage) => boolean,
): Promise<FoundForm[]> {
  const forms = new Map<string, FoundForm>();
  for (const shown of (await shownPages()).filter(({ name }) => name.includes(ONLY))) {
    const page = await open(shown);
    for (const found of await formsOf(page, shown)) {
      const known = forms.get(found.signature);
      if (!known || (isShared(known.shown) && !isShared(shown))) forms.set(found.signature, found);
    }
    await page.context().close();
  }
  return [...forms.values()];
}

/** Says of a page whether it is of the sample world or of one of its people, at whom other stories look, too. */
async function sharedPages(): Promise<(shown: ShownPage) => boolean> {
  const people = await Promise.all((["owner", "contributor", "reader"] as const).map(personOfSample));
  const ids: readonly string[] = people.map(({ userId }) => userId);
  // Whoever owns the installation is one of them: what they act on in the administration is of these pages alone.
  const isOwn = (path: string) => path.startsWith("/admin");
  return ({ path, as }) => path.includes("japanese-siberia") || (ids.includes(as?.userId ?? "") && !isOwn(path));
}
