import { expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { pageRoutes } from "@/e2e/support/page-routes";
import { personOfSample } from "@/e2e/support/pages";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { takeDownWorld } from "@/lib/administration/take-down-world";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { aBook } from "@/lib/canon/book/testing/a-book";
import { makeContinuity } from "@/lib/canon/continuities/make-continuity";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aFile } from "@/prisma/testing/a-file";
import { aProposal } from "@/prisma/testing/a-proposal";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

test.use({ javaScriptEnabled: false, trace: "off" });

/** What the parts of an address in brackets stand for, on a world that has something of everything. */
async function aFullWorld() {
  const setting = await aStoryWorld("public");
  const { context, slug } = setting;
  await setReviewRules(context, slug, { scope: "none", approvals: 1, ownApproval: false, proposers: "members" });
  const text = doc(p.id("a", claim("c1", "The bridge burned in April.", setting.citation), " Nobody crossed."));
  const article = await anArticleWith(setting, text, "The bridge");
  const proposal = await aProposal(setting, [{ text: doc(p("A ferry crossed.")) }]);
  const part = await db.proposedArticle.findFirstOrThrow({
    where: { proposal: { number: proposal, worldId: setting.worldId } },
  });
  const known: Record<string, string> = {
    world: slug,
    article,
    source: setting.threadId,
    passage: setting.citation.passage,
    person: context.actor.userId,
    part: part.id,
    chapter: (await aBook(setting)).chapter,
    id: context.actor.userId,
    slug,
    file: (await aFile(setting)).id,
    discussion: (await aDiscussion(setting, { subject: "article", article })).id,
    name: "the-bridge",
    report: "double-titles",
    tag: "river",
    continuity: await aSecondContinuity(setting),
    link: "nobody-ever-made-this-one",
    secret: "nobody-ever-made-this-link",
  };
  const numbers = { "/proposals/[number]": String(proposal), "/history/[number]": "1" };
  return { setting, known, numbers };
}

async function aSecondContinuity({ context, slug }: Setting): Promise<string> {
  const made = await makeContinuity(context, slug, { name: "Book", description: "", firstName: "Forum" });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.slug;
}

type FullWorld = Awaited<ReturnType<typeof aFullWorld>>;

/** The pages that are read, without what only answers a file, and the list of widgets. */
function pagesOf({ known, numbers }: FullWorld): string[] {
  const paths = pageRoutes().map(({ path }) => {
    const numbered = Object.entries(numbers).reduce((all, [part, number]) => {
      return all.replace(part, part.replace("[number]", number));
    }, path);
    return numbered.replace(/\[(\w+)\]/g, (_all, name: string) => known[name] ?? name);
  });
  const files = /(^\/files\/.*|\.atom|\/csv|\/ics|\/export|\/design|\/closed-worlds\/[\w-]+)$/;
  return paths.filter((path) => !files.test(path)).sort();
}

/** Pages that are a tool and nothing to read: they have to say that it needs scripts. */
const TOOLS = [/\/edit$/, /\/edit\/\w+$/, /\/new-article$/, /\/sourcing$/, /\/sources\/(\w+\/)?import$/];

for (const who of ["a visitor", "an owner"] as const) {
  test(`without scripts ${who} reads every page: no page waits, and what needs scripts says so`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const full = await aFullWorld();
    if (who === "an owner") await signInAs(context, full.setting.context.actor, baseURL ?? "");
    const wrong: string[] = [];
    // Administration is not there for either of them; whom it is for reads it below.
    for (const path of pagesOf(full).filter((each) => !each.startsWith("/admin"))) {
      await open(page, path);
      wrong.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });
}

test("without scripts the owner of the site reads the pages of administration", async ({ page, context, baseURL }) => {
  await signInAs(context, await personOfSample("owner"), baseURL ?? "");
  const { setting, ...world } = await aFullWorld();
  const paths = pagesOf({ setting, ...world }).filter((each) => each.startsWith("/admin"));
  expect(paths).toEqual(expect.arrayContaining(["/admin", "/admin/log", `/admin/worlds/${setting.slug}`]));
  for (const path of paths) {
    const answer = await page.goto(path);
    expect([path, answer?.status(), await faultsOf(page)]).toEqual([path, 200, []]);
  }
});

test("without scripts the owners of a world that was taken down read why", async ({ page, context, baseURL }) => {
  const { setting } = await aFullWorld();
  const operator = { db, actor: await personOfSample("owner"), now: new Date() };
  expect((await takeDownWorld(operator, setting.slug, { reason: "Its articles advertise a shop" })).ok).toBe(true);
  await signInAs(context, setting.context.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/articles`);
  await expect(page.getByRole("main")).toContainText("Its articles advertise a shop");
  expect(await faultsOf(page)).toEqual([]);
});

test("without scripts what is not there says so, whatever it is, with status 404", async ({ page }) => {
  const { known, setting } = await aFullWorld();
  const world = `/w/${known.world}`;
  const trashed = await anArticleWith(setting, doc(p("Nobody reads this.")), "The ford");
  expect((await trashArticle(setting.context, setting.slug, trashed, {})).ok).toBe(true);
  const { slug: secret } = await aStoryWorld("private");
  const places = ["a/none", `a/${trashed}`, `a/${trashed}/history`, `a/${known.article}/history/99`, "sources/none"];
  const more = [`sources/${known.source}/p/none`, "proposals/999", "proposals/999/edit/none", "people/none", "none"];
  const paths = ["/none", "/w/none", `/w/${secret}`, ...[...places, ...more].map((path) => `${world}/${path}`)];
  for (const path of paths) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 404]);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(/There is nothing at this address/);
    await expect(page.getByRole("main").getByRole("link", { name: "All worlds" }), path).toHaveAttribute("href", "/");
    expect(await faultsOf(page)).toEqual([]);
  }
});

test("without scripts one walks from the start page to a source by links alone", async ({ page }) => {
  await page.goto("/");
  // Other stories made worlds before, and the newest come first: it may be on a later page.
  const world = page.getByRole("main").getByRole("link", { name: /Japanese Siberia/ });
  for (let number = 2; (await world.count()) === 0; number += 1) {
    await page.getByRole("link", { name: `Page ${number}`, exact: true }).click();
    await page.waitForURL(new RegExp(`page=${number}\\b`));
  }
  await world.first().click();
  await page.getByRole("link", { name: "Articles", exact: true }).first().click();
  await page.getByRole("link", { name: "Offensive toward Tynda" }).first().click();
  await expect(page.locator("main p[id^='b-']").first()).toBeVisible();
  const first = page.getByRole("link", { name: "Claim 1: its sources" });
  await first.click();
  await expect(page).toHaveURL(/#sources-/);
  const list = page.getByRole("region", { name: "Claims and their sources" });
  await list
    .getByRole("link", { name: /post 2/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sources\//);
  await expect(page.getByRole("main")).toContainText("1.2 million");
});

test("without scripts an owner has their menu and the ways that are theirs, from the first page on", async ({
  page,
  context,
  baseURL,
}) => {
  const { setting, known } = await aFullWorld();
  await signInAs(context, setting.context.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${known.article}`);
  await expect(page.getByRole("button", { name: `Your menu, ${setting.context.actor.name}` })).toBeVisible();
  await expect(
    page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Edit" }),
  ).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/w/${setting.slug}/a/${known.article}$`));
  await page.goto(`/w/${setting.slug}/articles?sort=changed`);
  await expect(page.getByRole("button", { name: `Your menu, ${setting.context.actor.name}` })).toBeVisible();
  await expect(page.getByRole("link", { name: "Settings" })).toBeVisible();
});

/** Opens a page as it is read in the end: a browser without scripts is led to it from the one that is the same for all. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("noscript meta[http-equiv=refresh], meta[http-equiv=refresh]")).toHaveCount(0);
}

/** What somebody cannot read or do on the page that is open, and is not told. */
async function faultsOf(page: Page): Promise<string[]> {
  const path = new URL(page.url()).pathname;
  const found = await page.evaluate(() => {
    const seen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== "hidden";
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(seen);
    const dead = all("form").filter((form) => (form.getAttribute("action") ?? "").startsWith("javascript:"));
    return {
      headings: all("h1").length,
      text: all("main")
        .map((main) => main.textContent.trim())
        .join(" "),
      waiting: all("[aria-busy=true], [role=status][aria-label^=Loading], [role=status][aria-label^=Opening]").length,
      dead: dead.map((form) => form.outerHTML.slice(0, 160)),
      told: all(".no-script").some((notice) => /most forms need JavaScript/.test(notice.textContent)),
      missing: document.documentElement.id === "__next_error__",
    };
  });
  const isTool = TOOLS.some((tool) => tool.test(path));
  return [
    ...(found.headings === 1 || isTool ? [] : [`${found.headings} main headings`]),
    ...(found.text.length > 20 || isTool ? [] : [`hardly any text: “${found.text}”`]),
    ...(found.waiting > 0 && !isTool ? ["it waits for ever"] : []),
    ...(found.told || found.missing ? [] : ["it does not say that scripts are off", ...found.dead]),
  ];
}
