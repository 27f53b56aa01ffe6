import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { decideCanon } from "@/lib/canon/decide-canon";
import { decisionsOf } from "@/lib/canon/read";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an editor decides otherwise than the form begins, is refused, mends it, and the log says what they chose", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))), "The bridge");
  await anArticleWith(setting, doc(p("The river froze.")), "The river");
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await expect(page.getByRole("combobox", { name: "Decide on" })).toHaveText("The article “The bridge”");
  await page.getByRole("radio", { name: /^Non-canon/ }).check();
  await page.getByRole("checkbox", { name: /^Disputed/ }).check();
  await page.getByRole("radio", { name: /Author.s word/ }).check();
  await decide(page, "The author takes it back in the first post.");
  await expect(page.getByText("Decision not saved")).toBeVisible();
  await page.getByRole("combobox", { name: /Evidence/ }).fill("burned in April");
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();

  await page.goto(`/w/${setting.slug}/canon`);
  const list = page.getByRole("table", { name: "Articles and their canon status" });
  await expect(page.getByText("2 articles", { exact: true })).toBeVisible();
  await page.getByRole("combobox", { name: "Status" }).selectOption("Non-canon");
  await expect(page).toHaveURL(/status=non-canon/);
  await expect(page.getByText("1 article", { exact: true })).toBeVisible();
  const why = list.getByRole("link", { name: "non-canon: see why" });
  await expect(why).toHaveAttribute("title", "The author takes it back in the first post.");
  await expect(list).toContainText("1 non-canon");
  await why.click();
  await expect(page.getByText("by its own decision")).toHaveCount(0);
  await expect(page.getByText("as the article")).toBeVisible();

  await page.goto(`/w/${setting.slug}/canon`);
  await page.getByRole("link", { name: "Decision log" }).click();
  const entry = page.getByRole("article").filter({ hasText: "The author takes it back in the first post." });
  await expect(entry).toContainText("Proposed");
  await expect(entry).toContainText(/becameNon-canon.*Disputed/);
  await expect(entry).toContainText("Author’s word");
  await expect(entry).toContainText("burned in April");
  await entry.getByRole("link", { name: "Post 1, Anna" }).click();
  await expect(page.getByRole("article").getByText("The bridge over the river burned in April.")).toBeInViewport();
});

test("two decisions in a row are each what was chosen: the second begins as the first did", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const text = doc(p(claim("c1", "The bridge burned."), " ", claim("c2", "The river froze.")));
  const slug = await anArticleWith(setting, text, "The bridge");
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon?claim=c1#decide`);
  await page.getByRole("radio", { name: /^Non-canon/ }).check();
  await page.getByRole("radio", { name: /^Consensus/ }).check();
  await decide(page, "We agreed that it was a rumour.");
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Canon/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Editor.s ruling/ })).toBeChecked();
  await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("");

  await page.getByRole("combobox", { name: "Decide on" }).click();
  await page.getByRole("option", { name: "Claim: The river froze." }).click();
  await page.getByRole("checkbox", { name: /^Disputed/ }).check();
  await decide(page, "Told twice.");
  await expect(page.getByRole("article")).toHaveCount(2);
  const log = await decisionsOf(db, setting.worldId, {}, { limit: 3 });
  expect(log).toMatchObject([
    { claim: { id: "c2" }, to: "canon", disputed: true, rule: "owner", reason: "Told twice." },
    { claim: { id: "c1" }, to: "non-canon", disputed: false, rule: "consensus" },
  ]);
});

test("a wrong decision is corrected by a following one, and both say so", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))), "The bridge");
  const slip = { claim: "c1", to: "canon", disputed: true, rule: "consensus", reason: "A slip of the hand." } as const;
  expect((await decideCanon(setting.context, setting.slug, slip)).ok).toBe(true);
  await page.goto(`/w/${setting.slug}/canon/log`);
  await expect(page.getByText("A slip of the hand.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Correct this decision/ })).toHaveCount(0);

  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/canon/log`);
  await page.getByRole("link", { name: "Correct this decision of owner" }).click();
  await expect(page.getByText("This corrects the decision of owner")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Decide on" })).toHaveText("Claim: The bridge burned.");
  await expect(page.getByRole("radio", { name: /^Consensus/ })).toBeChecked();
  await page.getByRole("radio", { name: /^Non-canon/ }).check();
  await page.getByRole("checkbox", { name: /^Disputed/ }).uncheck();
  await decide(page, "Non-canon was meant.");
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
  await expect(page.getByText("This corrects the decision of")).toHaveCount(0);
  await expect(page.getByRole("radio", { name: /^Editor.s ruling/ })).toBeChecked();

  const [right, wrong] = await decisionsOf(db, setting.worldId, {}, { limit: 3 });
  expect(right).toMatchObject({ to: "non-canon", disputed: false, rule: "consensus", corrects: { id: wrong?.id } });
  await page.goto(`/w/${setting.slug}/canon/log`);
  const entries = page.getByRole("article");
  await expect(entries.first()).toContainText("Corrects the decision of owner");
  await expect(entries.last()).toContainText("Corrected by the decision of owner");
  await expect(entries.last().getByRole("link", { name: /Correct this decision/ })).toHaveCount(0);
  await page.goto(`/w/${setting.slug}/a/${slug}/canon?corrects=${wrong?.id}`);
  await expect(page.getByRole("button", { name: "Decide", exact: true })).toBeVisible();
  await expect(page.getByText("This corrects the decision of")).toHaveCount(0);
});

test("the reason of a decision is still there after the page was loaded again, and gone once it is sent", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  const why = page.getByRole("textbox", { name: "Why" });
  await why.fill("A long reason, not sent yet.");
  await page.goto(`/w/${setting.slug}`);
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await expect(why).toHaveValue("A long reason, not sent yet.");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("A long reason, not sent yet.")).toBeVisible();
  await expect(why).toHaveValue("");
});

test("a claim is decided on by itself, also while its article stays as it is", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))), "The bridge");
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await page.getByRole("link", { name: "Decide: The bridge burned." }).click();
  await expect(page.getByRole("combobox", { name: "Decide on" })).toHaveText("Claim: The bridge burned.");
  await page.getByRole("radio", { name: /^Non-canon/ }).click();
  await decide(page, "It was a rumour.");
  await expect(page.getByText("Decided and added to the log.")).toBeVisible();
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("Non-canon");
  await expect(page.getByText("Proposed").first()).toBeVisible();
});

test("who may neither decide nor propose is told who may", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await expect(page.getByText("you need to be an editor")).toBeVisible();
  await expect(page.getByRole("button", { name: "Decide", exact: true })).toHaveCount(0);
});

test("canon is seen from another standpoint, which says so; what cannot be read is told beside its field", async ({
  page,
}) => {
  const setting = await aStoryWorld();
  const text = doc(p(claim("c1", "The bridge burned.", setting.citation)));
  const article = await anArticleWith(setting, text, "The bridge");
  const decision = { article, to: "canon", rule: "owner", reason: "Told in the first post." } as const;
  const later = { ...setting.context, now: new Date("2026-03-09T10:00:00Z") };
  expect((await decideCanon(later, setting.slug, decision)).ok).toBe(true);
  await page.goto(`/w/${setting.slug}/canon`);
  const list = page.getByRole("table", { name: "Articles and their canon status" });
  const why = list.getByRole("link", { name: "canon: see why" });
  await expect(why).toHaveAttribute("title", "Told in the first post.");

  await page.getByText("View as of…").click();
  await page.getByLabel("As of").fill("2026-03-05");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "What you read" })).toContainText("decided by 2026-03-05");
  await expect(list).toContainText("Not yet");
  await expect(list).toContainText("1 proposed");

  await page.getByLabel("In the story, up to").fill("last summer");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("In the story, up to")).toHaveAccessibleDescription(/such as 1940, 1940-06/);
  await expect(page.getByText("Nothing is shown until this can be read")).toBeVisible();
  await expect(list).toHaveCount(0);
  await page.getByRole("link", { name: "Show today’s canon" }).click();
  await expect(page).toHaveURL(/\/canon$/);
});

async function decide(page: Page, why: string): Promise<void> {
  await page.getByRole("textbox", { name: "Why" }).fill(why);
  await page.getByRole("button", { name: "Decide", exact: true }).click();
}
