import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { createToken } from "@/lib/auth/create-token";
import { doc, p, stating } from "@/lib/document/model/build";
import type { Statement } from "@/lib/document/model/statement";
import type { Setting } from "@/prisma/testing/a-world";

const burned = (when: string, subject: string | null = null): Statement => {
  return { type: "date", subject, of: "happened", when };
};

/** Saves two articles through the API that disagree on when the bridge burned; returns how to save the second one again. */
async function plantTwoDates(request: APIRequestContext, setting: Setting) {
  const made = await createToken(setting.context, { name: "story" });
  if (!made.ok) throw new Error(made.failure.detail);
  const headers = { authorization: `Bearer ${made.value.token}` };
  const articles = `/api/v1/worlds/${setting.slug}/articles`;
  const create = async (title: string, text: ReturnType<typeof doc>) => {
    const data = { title, kind: "event", tags: [], aliases: [], summary: "", doc: text };
    expect((await request.post(articles, { headers, data })).status()).toBe(201);
  };
  const bridge = stating("c1", "The bridge burned on 3 April 1940.", [burned("3 April 1940")], setting.citation);
  await create("The bridge", doc(p.id("a", bridge)));
  const camp = (text: string) => doc(p.id("b", stating("c2", text, [burned("20 May 1940", "the-bridge")])));
  await create("The camp", camp("The bridge burned on 20 May."));
  return async (text: string) => {
    const data = { baseRevision: 1, doc: camp(text), summary: "" };
    expect((await request.put(`${articles}/the-camp`, { headers, data })).status()).toBe(200);
  };
}

/** The contradiction on a page of the list; it is found shortly after the save. */
async function shownOn(page: Page, address: string) {
  const entry = page.getByRole("article", { name: /is dated twice/ });
  await expect(async () => {
    await page.goto(address);
    await expect(entry).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  return entry;
}

test("a contradiction of two saves is shown with both texts, marked as intended, and asked again after an edit", async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const saveCamp = await plantTwoDates(request, setting);
  await enterAs(context, setting, "editor", baseURL ?? "");
  const address = `/w/${setting.slug}/contradictions`;
  const entry = await shownOn(page, address);
  await expect(entry.getByRole("heading", { name: "The bridge is dated twice, 47 days apart" })).toBeVisible();
  await expect(entry.getByRole("link", { name: "The bridge burned on 20 May." })).toHaveAttribute(
    "href",
    `/w/${setting.slug}/a/the-camp#claim-c2`,
  );
  await expect(entry).toContainText(setting.citation.quote);
  await expect(entry).toContainText("Cites no passage.");

  await entry.getByText("Mark as intended").first().click();
  const form = entry.getByRole("form", { name: "Mark as intended" });
  await form.getByRole("button", { name: "Mark as intended" }).click();
  await expect(form).toContainText("Say why it is intended");
  await form.getByRole("textbox", { name: "Why it is intended" }).fill("The camp tells a legend.");
  await page.context().setOffline(true);
  await form.getByRole("button", { name: "Mark as intended" }).click();
  await expect(form.getByText("Not marked")).toBeVisible();
  await page.context().setOffline(false);
  await expect(form.getByRole("textbox", { name: "Why it is intended" })).toHaveValue("The camp tells a legend.");
  await form.getByRole("button", { name: "Mark as intended" }).click();
  await expect(page.getByText("No open contradictions")).toBeVisible();

  await page.getByRole("navigation", { name: "Which of them" }).getByRole("link", { name: "Intended" }).click();
  await expect(page).toHaveURL(/state=intended/);
  await expect(entry).toContainText("The camp tells a legend.");
  await page.getByRole("navigation", { name: "About what" }).getByRole("link", { name: "Offices" }).click();
  await expect(page.getByText("No contradictions match")).toBeVisible();

  await saveCamp("The bridge burned on 20 May, they say.");
  await shownOn(page, address);
  await expect(entry).toContainText("Asked again");
  await expect(entry).toContainText("The camp tells a legend.");

  await entry.getByText("Mark as intended").first().click();
  await form.getByRole("textbox", { name: "Why it is intended" }).fill("Still a legend.");
  await form.getByRole("button", { name: "Mark as intended" }).click();
  await expect(page.getByText("No open contradictions")).toBeVisible();
  await page.goto(`${address}?state=intended&article=the-camp`);
  await entry.getByText("Open again").first().click();
  await entry.getByRole("form", { name: "Open again" }).getByRole("button", { name: "Open again" }).click();
  await expect(page.getByText("No contradictions match")).toBeVisible();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(entry).toContainText("Opened again by");
});

test("whoever may not decide reads contradictions and is offered no form; canon, reports and articles lead there", async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await plantTwoDates(request, setting);
  await enterAs(context, setting, "reader", baseURL ?? "");
  const world = `/w/${setting.slug}`;
  const entry = await shownOn(page, `${world}/contradictions?kind=dates`);
  await expect(entry.getByText("The bridge burned on 3 April 1940.")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(entry.getByText("Mark as intended")).toHaveCount(0);
  await page.goto(`${world}/reports`);
  await page.getByRole("link", { name: "Contradictions: 1 open" }).click();
  await expect(entry).toBeVisible();
  await page.goto(`${world}/canon`);
  await page.getByRole("link", { name: "Contradictions", exact: true }).click();
  await expect(entry).toBeVisible();
  await page.goto(`${world}/a/the-camp`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Contradictions" }).click();
  await expect(page).toHaveURL(/contradictions\?article=the-camp/);
  await expect(entry).toBeVisible();
});
