import { type APIRequestContext, expect } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { aPerson, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { claim, doc, p } from "@/lib/document/model/build";
import { passagePath } from "@/lib/sources/source";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

const SECRETS = ["A secret claim", "Secret plan", "The frozen river", "burned in April"];

/** What everybody may read who may read the world at all. */
function pagesToRead(setting: Setting, slug: string): string[] {
  const world = `/w/${setting.slug}`;
  const article = `${world}/a/${slug}`;
  return [
    world,
    `${world}/articles`,
    `${world}/claims`,
    `${world}/canon`,
    `${world}/canon/log`,
    `${world}/ledger`,
    `${world}/ledger/csv`,
    `${world}/sources`,
    `${world}/sources/${setting.threadId}`,
    `${world}/sources/${setting.threadId}/export`,
    `${world}/sources/${setting.referenceId}`,
    passagePath(setting.slug, setting.threadId, setting.citation.passage),
    `${world}/changes`,
    `${world}/members`,
    `${world}/search?q=secret`,
    article,
    `${article}/history`,
    `${article}/history/1`,
    `${article}/compare?from=1&to=1`,
    `${article}/canon`,
  ];
}

/** What is there to do something. */
function pagesForWriters(setting: Setting, slug: string): string[] {
  const world = `/w/${setting.slug}`;
  return [
    `${world}/new-article`,
    `${world}/a/${slug}/edit`,
    `${world}/sources/import`,
    `${world}/sources/${setting.threadId}/import`,
    `${world}/settings`,
    `${world}/articles?trashed=1`,
  ];
}

/** What a call must be asked with to be answered at all. */
const QUERIES: Record<string, string> = {
  "/worlds/{world}/search": "?q=secret",
  "/worlds/{world}/articles/{article}/compare": "?from=1&to=1",
  "/worlds/{world}/articles/{article}/undo": "?revision=1",
  "/worlds/{world}/articles/{article}/appearances": "?q=secret",
  "/worlds/{world}/rollback": "?author=somebody&since=2026-01-01T00:00:00Z",
};

/** Every call of the API on the world, its article and its source. */
function callsOn(setting: Setting, slug: string): { method: string; path: string }[] {
  const { threadId, context: actionContext, citation } = setting;
  const known: Record<string, string> = {
    world: setting.slug,
    article: slug,
    number: "1",
    user: actionContext.actor.userId,
    c: citation.id,
  };
  const named = (path: string, name: string) => known[name] ?? (path.includes("/claims/") ? "c1" : threadId);
  return apiEndpoints
    .filter(({ path }) => path.includes("{world}"))
    .map(({ method, path }) => ({
      method,
      path: `/api/v1${path.replace(/\{(\w+)\}/g, (_all, name: string) => named(path, name))}${QUERIES[path] ?? ""}`,
    }));
}

async function expectNothing(request: APIRequestContext, setting: Setting, slug: string): Promise<void> {
  const withSecrets: string[] = [];
  for (const path of [...pagesToRead(setting, slug), ...pagesForWriters(setting, slug)]) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 404]);
    // The data that Next asks for when a link is followed, instead of the page.
    const data = await request.get(path, { headers: { rsc: "1" } });
    const text = (await answer.text()) + (await data.text());
    withSecrets.push(...SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`));
  }
  for (const { method, path } of callsOn(setting, slug)) {
    const answer = await request.fetch(path, { method, ...(method === "get" ? {} : { data: {} }) });
    if (method === "get") expect([path, answer.status()]).toEqual([path, 404]);
    expect([400, 401, 403, 404, 422]).toContain(answer.status());
    const text = await answer.text();
    withSecrets.push(...SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`));
  }
  for (const path of ["/", "/worlds", "/api/v1/worlds?limit=200"]) {
    expect(await (await request.get(path)).text()).not.toContain(setting.slug);
  }
  expect(withSecrets).toEqual([]);
}

test("a visitor without an account reads everything of a public world", async ({ page, request }) => {
  const setting = await aStoryWorld("public");
  const slug = await anArticleWith(setting, doc(p(claim("c1", "A secret claim.", setting.citation))), "Secret plan");
  for (const path of pagesToRead(setting, slug)) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 200]);
  }
  await page.goto(`/w/${setting.slug}`);
  await page.getByRole("link", { name: "Secret plan" }).first().click();
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("burned in April");
  const article = page.url();
  await expect(page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Edit" })).toHaveCount(
    0,
  );
  await page.goto(`${article}/edit`);
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
});

test("a stranger gets nothing of a private world, neither pages nor data", async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p(claim("c1", "A secret claim.", setting.citation))), "Secret plan");
  await expectNothing(request, setting, slug);
  await signInAs(page.context(), await aPerson("Sasha"), baseURL ?? "");
  await expectNothing(page.request, setting, slug);
  await page.goto(`/w/${setting.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).not.toHaveTitle(/frozen/);
});
