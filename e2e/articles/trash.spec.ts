import { type APIRequestContext, expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { pageRoutes } from "@/e2e/support/page-routes";
import { test } from "@/e2e/support/test";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, p } from "@/lib/document/model/build";
import { aProposal } from "@/prisma/testing/a-proposal";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

const TITLE = "Lantern regulations";
const WORDS = "Every lantern is counted twice";

/** A word of the text that is proposed. */
const PROPOSED = "Recount";

type Trashed = { readonly setting: Setting; readonly slug: string; readonly proposal: number };

/** An article of a public world that was decided on, proposed to change and then put into the trash; its words stand nowhere else. */
async function aTrashedArticle(): Promise<Trashed> {
  const setting = await aStoryWorld("public");
  const text = doc(p(claim("c1", WORDS, setting.citation), " before the gate closes."));
  const slug = await anArticleWith(setting, text, TITLE);
  const decision = {
    to: "canon",
    disputed: false,
    rule: "owner",
    reason: "Agreed in the thread.",
  } as const;
  await decideCanon(setting.context, setting.slug, { article: slug, ...decision });
  const proposal = await aProposal(setting, [{ article: slug, title: TITLE, text: doc(p(`${WORDS}, ${PROPOSED}.`)) }]);
  await trashArticle(setting.context, setting.slug, slug, { summary: "A duplicate" });
  return { setting, slug, proposal };
}

/** Every page and feed below the article's address. */
function pagesOf(setting: Setting, slug: string): string[] {
  const own = pageRoutes().filter(({ path }) => path.startsWith("/w/[world]/a/[article]"));
  expect(own.length).toBeGreaterThan(8);
  return own.map(({ path }) =>
    path.replace("[world]", setting.slug).replace("[article]", slug).replace("[number]", "1"),
  );
}

/** What a call must be asked with to be answered at all. */
const QUERIES: Readonly<Record<string, string>> = {
  compare: "?from=1&to=1",
  undo: "?revision=1",
  appearances: "?q=lantern",
};

/** Every call of the API that reads something of the article. */
function readsOf(setting: Setting, slug: string): string[] {
  const known: Record<string, string> = { world: setting.slug, article: slug, number: "1" };
  return apiEndpoints
    .filter(({ method, path }) => method === "get" && path.includes("{article}"))
    .map(({ path }) => path.replace(/\{(\w+)\}/g, (_all, name: string) => known[name] ?? name))
    .map((path) => `/api/v1${path}${QUERIES[path.split("/").at(-1) ?? ""] ?? ""}`);
}

/** What of the article can be read at these addresses. */
async function leaks(request: APIRequestContext, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const text = await (await request.get(path)).text();
    found.push(...[TITLE, WORDS, PROPOSED].filter((words) => text.includes(words)).map((words) => `${path}: ${words}`));
  }
  return found;
}

for (const who of ["visitor", "reader", "contributor"] as const) {
  test(`of an article in the trash of a public world a ${who} finds no address`, async ({ context, baseURL }) => {
    const { setting, slug, proposal } = await aTrashedArticle();
    if (who !== "visitor") await enterAs(context, setting, who, baseURL ?? "");
    const proposals = [`/w/${setting.slug}`, `/api/v1/worlds/${setting.slug}`].map(
      (at) => `${at}/proposals/${proposal}`,
    );
    const addresses = [...pagesOf(setting, slug), ...readsOf(setting, slug), ...proposals];
    for (const path of addresses) {
      const answer = await context.request.get(path, { maxRedirects: 0 });
      expect([path, [404, 410].includes(answer.status())]).toEqual([path, true]);
    }
    const home = `/w/${setting.slug}`;
    const api = `/api/v1/worlds/${setting.slug}`;
    const lists = [
      ...["", "/articles", "/articles?trashed=1", "/claims", "/canon", "/canon/log", "/changes", "/feed.atom"],
      ...["/canon?asOf=2030-01-01", "/search?q=lantern", "/coverage", "/ledger", "/sources", "/proposals"],
    ].map((path) => home + path);
    const answers = [
      "/articles",
      "/claims",
      "/canon",
      "/decisions",
      "/changes",
      "/search?q=lantern",
      "/coverage",
      "/proposals",
    ];
    const all = [...addresses, ...lists, ...answers.map((path) => api + path)];
    expect(await leaks(context.request, all)).toEqual([]);
  });
}

test("an editor still reads what is in the trash, with its history and decisions, and brings it back there", async ({
  page,
  context,
  baseURL,
}) => {
  const { setting, slug, proposal } = await aTrashedArticle();
  await enterAs(context, setting, "editor", baseURL ?? "");
  const path = `/w/${setting.slug}/a/${slug}`;
  for (const end of ["/history", "/history/1", "/attribution", "/canon"]) {
    expect([end, (await context.request.get(path + end)).status()]).toEqual([end, 200]);
  }
  await page.goto(`${path}/canon`);
  await expect(page.getByText("Agreed in the thread.")).toBeVisible();
  await page.goto(`/w/${setting.slug}/proposals/${proposal}`);
  await expect(page.getByText(PROPOSED).first()).toBeVisible();
  await page.goto(path);
  await expect(page.getByText(WORDS).first()).toBeVisible();
});
