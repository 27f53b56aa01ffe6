import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { decideCanon } from "@/lib/canon/decide-canon";
import { db } from "@/lib/db";
import { claim, doc, fact, factBox, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

/** A canon claim whose day a fact box and two other articles repeat. */
async function aBurnedBridge() {
  const setting = await aStoryWorld();
  const box = factBox(fact.id("f1", "date", "3 April 1940"));
  await anArticleWith(setting, doc(box, p.id("a", claim("c1", "The bridge burned on 3 April 1940."))), "The bridge");
  await anArticleWith(setting, doc(p.id("b", claim("c2", "They saw the bridge burn on 3 April 1940."))), "The camp");
  await anArticleWith(setting, doc(p.id("c", claim("c3", "On 3 April 1940 the bridge smoked."))), "The road");
  const decided = await decideCanon(setting.context, setting.slug, {
    claim: "c1",
    to: "canon",
    rule: "owner",
    reason: "Told.",
  });
  expect(decided.ok).toBe(true);
  return setting;
}

test("a retcon goes from its claim through what leans on it to a merged proposal, by two people", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aBurnedBridge();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/the-bridge/canon?claim=c1`);
  await expect(page.getByText("3 things lean on this claim.")).toBeVisible();
  await page.getByRole("link", { name: "Go through them" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What would change" })).toBeVisible();
  const list = page.getByRole("list", { name: "What leans on it" });
  const camp = list.getByRole("listitem").filter({ hasText: "They saw the bridge burn" });
  const road = list.getByRole("listitem").filter({ hasText: "the bridge smoked" });
  const box = list.getByRole("listitem").filter({ hasText: "date: 3 April 1940" });
  await expect(camp).toContainText("says the same date, 3 April 1940");

  // By keyboard: the first changes too, the next is disputed, the one after is kept; the order is that of the list.
  await camp.getByRole("radio", { name: "Open", exact: true }).focus();
  await page.keyboard.press("2");
  await expect(camp.getByRole("radio", { name: "Change too" })).toBeChecked();
  await camp.getByText("New words").first().click();
  await camp.getByRole("textbox", { name: "New words" }).fill("They saw the bridge burn on 5 April 1940.");
  await page.getByRole("textbox", { name: "Why it changes" }).fill("The log says the fifth.");
  await expect(page.getByText("Your choices are kept.")).toBeVisible();
  await page.context().setOffline(true);
  await road.getByRole("radio", { name: "Open", exact: true }).focus();
  await page.keyboard.press("3");
  await expect(page.getByText("Choices not kept")).toBeVisible();
  await page.context().setOffline(false);
  await road.getByRole("textbox", { name: "Reason" }).fill("Smoke is seen for days.");
  await expect(page.getByText("Your choices are kept.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("2 of 3 chosen")).toBeVisible();
  await expect(road.getByRole("textbox", { name: "Reason" })).toHaveValue("Smoke is seen for days.");
  await page.getByRole("button", { name: "Keep the rest" }).click();
  await expect(box.getByRole("radio", { name: "Keep" })).toBeChecked();
  await expect(page.getByText("3 of 3 chosen")).toBeVisible();
  await page.getByRole("textbox", { name: "New words" }).first().fill("The bridge burned on 5 April 1940.");
  const title = page.getByRole("textbox", { name: "Title of the proposal" });
  await title.fill("");
  await page.getByRole("button", { name: "Make a proposal" }).click();
  await expect(page.getByText("A proposal needs a title").first()).toBeVisible();
  await expect(road.getByRole("radio", { name: "Dispute" })).toBeChecked();
  await title.fill("The bridge burned two days later");
  await page.getByRole("button", { name: "Make a proposal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The bridge burned two days later" })).toBeVisible();
  await expect(page.getByText("Waiting for review.")).toBeVisible();
  await expect(page.getByText("Kept: “date: 3 April 1940” (The bridge)")).toBeVisible();

  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.reload();
  await expect(page.getByText(/lean on the canon that this proposal changes/)).toBeVisible();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Ready to merge.")).toBeVisible();
  await page.getByRole("button", { name: "Merge" }).click();
  await expect(page.getByText(/Merged by/i).first()).toBeVisible();
  const claims = await db.claim.findMany({ where: { worldId: setting.worldId }, orderBy: { id: "asc" } });
  expect(claims.map(({ text, disputed }) => [text, disputed])).toEqual([
    ["The bridge burned on 5 April 1940.", false],
    ["They saw the bridge burn on 5 April 1940.", false],
    ["On 3 April 1940 the bridge smoked.", true],
  ]);
});

test("somebody else lowers a claim, and what changes too is written in the proposal; a stranger only reads the list", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aBurnedBridge();
  const address = `/w/${setting.slug}/canon/change?claim=c1`;
  await page.goto(address);
  await expect(page.getByText("They saw the bridge burn on 3 April 1940.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a proposal" })).toHaveCount(0);

  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(address);
  await page.getByRole("radio", { name: /^Non-canon/ }).check();
  const camp = page.getByRole("listitem").filter({ hasText: "They saw the bridge burn" });
  await camp.getByRole("radio", { name: "Change too" }).check();
  await page.getByRole("button", { name: "Make a proposal" }).click();
  await expect(page.getByText("a status without a reason cannot be understood later").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Non-canon/ })).toBeChecked();
  await page.getByRole("textbox", { name: "Why it changes" }).fill("Nobody tells it.");
  await page.getByRole("button", { name: "Make a proposal" }).click();
  await expect(page.getByText("Only its author sees it.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Requested statuses" })).toContainText("Nobody tells it.");
  await expect(page.getByRole("heading", { level: 2, name: "The camp" })).toBeVisible();
});

test("whoever changes a canon claim is told before they save, in a line, what leans on it", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aBurnedBridge();
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/the-bridge/edit`);
  await articleTextOn(page).getByText("The bridge burned on 3 April 1940.").click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(" AD");
  await expect(page.getByRole("link", { name: "3 things lean on canon claims that you changed" })).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /lean on canon claims/ })).toHaveCount(0);
});
