import { expect, type Page } from "@playwright/test";
import { personOfSample } from "@/e2e/support/pages";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { proposalPath } from "@/lib/proposals/proposal";
import { sampleWorld } from "@/prisma/seed/sample";

const WORLD = `/w/${sampleWorld.slug}`;
const ARTICLE = `${WORLD}/a/offensive-toward-tynda`;
/** The sign beside a passage is its lasting address, to be copied. */
const LINKS = "main a[href*='/sources/']:not([data-permalink])";

/** Pages of the sample world that lead to passages. */
async function pagesThatLead(): Promise<string[]> {
  const request = await db.statusRequest.findFirstOrThrow({
    where: { evidence: { isEmpty: false }, proposal: { world: { slug: sampleWorld.slug } } },
    select: { proposal: { select: { number: true } } },
  });
  const ofWorld = ["claims", "canon/log", "ledger", "drift", "questions", "search?q=railway&kind=passages"];
  return [
    ARTICLE,
    `${ARTICLE}/attribution`,
    `${ARTICLE}/canon`,
    proposalPath(sampleWorld.slug, request.proposal.number),
    ...ofWorld.map((path) => `${WORLD}/${path}`),
  ];
}

async function passagesOn(page: Page): Promise<{ direct: string[]; ledOn: string[] }> {
  const links = await page.locator(LINKS).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return {
    direct: links.filter((href) => /#p-\w+$/.test(href)),
    ledOn: links.filter((href) => /\/p\/\w+$/.test(href)),
  };
}

test("whatever names a passage leads to its place at once, without being led on", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await signInAs(context, await personOfSample("owner"), baseURL ?? "");
  for (const path of await pagesThatLead()) {
    await page.goto(path);
    await expect(page.locator("main a[href*='#p-']").first(), path).toBeAttached();
    const { direct, ledOn } = await passagesOn(page);
    expect([path, ledOn]).toEqual([path, []]);
    const [, address, passage] = /^([^#]*)#(p-\w+)$/.exec(direct.at(-1) ?? "") ?? [];
    const answer = await page.request.get(address ?? "", { maxRedirects: 0 });
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(await answer.text()).toContain(`id="${passage}"`);
  }
});
