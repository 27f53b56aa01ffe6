import { expect, type Page } from "@playwright/test";
import type { Editor } from "@tiptap/core";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { saveDraft } from "@/lib/articles/drafts/save-draft";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

/** A contributor's draft with three claims: two cite what is not there, one holds. Opens it. */
async function openDraft(page: Page, setting: Setting, url: string): Promise<string> {
  const { citation } = setting;
  const slug = await anArticleWith(setting, doc(p.id("a", "The ford froze.")), "The ford");
  const writer = await aMember(db, setting, "contributor");
  const gone = { ...citation, id: "gone", passage: "no-such-passage" };
  const other = { ...citation, id: "other", quote: "sank in May", start: 0 };
  const text = doc(
    p.id("a", claim("k1", "The bridge burned", gone, citation), " in April."),
    p.id("b", claim("k2", "Nobody crossed", { ...citation, id: "holds" }), "."),
    p.id("c", claim("k3", "A ferry sank", other), "."),
  );
  const fields = { title: "The ford", kind: "event" as const, tags: [], aliases: [], summary: "" };
  const draft = { ...fields, article: slug, baseRevision: 1, doc: { ...text } };
  const kept = await saveDraft({ ...writer, now: new Date() }, setting.slug, draft);
  expect(kept.ok).toBe(true);
  await signInAs(page.context(), writer.actor, url);
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await page.getByRole("button", { name: "Continue with the draft" }).click();
  await expect(articleTextOn(page)).toContainText("A ferry sank.");
  return slug;
}

test("a save that is refused for claims names each with its words, and leads out of it, the second time too", async ({
  page,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await openDraft(page, setting, baseURL ?? "");
  const save = page.getByRole("button", { name: "Save", exact: true });
  await save.click();
  const notice = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(notice).toContainText("The claim “The bridge burned” cites a passage that no source of this world has.");
  await expect(notice).toContainText("The claim “A ferry sank” quotes “sank in May”");
  await expect(notice).not.toContainText("Nobody crossed");

  await notice.getByRole("button", { name: "Go to the claim “A ferry sank”" }).click();
  await expect(articleTextOn(page)).toBeFocused();
  await expect(page.getByText("sank in May").first()).toBeVisible();
  await notice.getByRole("button", { name: "Remove this source from it: “A ferry sank”" }).click();
  await expect(notice).not.toContainText("A ferry sank");
  await expect(articleTextOn(page)).toContainText("A ferry sank.");

  await save.click();
  await expect(notice).toContainText("The claim “The bridge burned” cites a passage");
  await expect(notice).not.toContainText("A ferry sank");
  await notice.getByRole("button", { name: "Remove this source from it: “The bridge burned”" }).click();
  await expect(notice).toContainText("What did not hold is out of the text. Try again.");
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();
  const claims = await db.claim.findMany({ where: { worldId: setting.worldId }, orderBy: { id: "asc" } });
  expect(claims.map(({ id }) => id)).toEqual(["k1", "k2", "k3"]);
  const citations = await db.citation.findMany({ where: { claim: { worldId: setting.worldId } } });
  expect(citations.map(({ claimId }) => claimId).sort()).toEqual(["k1", "k2"]);
});

test("a claim that is refused itself becomes plain text by a button, and the words stay", async ({ page, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p.id("a", "The ford froze twice.")), "The ford");
  const writer = await aMember(db, setting, "contributor");
  await signInAs(page.context(), writer.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await expect(articleTextOn(page)).toBeFocused();
  await claimBadly(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const notice = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(notice).toContainText("The claim “The ford” cannot be saved: its id: must be an id");
  await notice.getByRole("button", { name: "Make it plain text: “The ford”" }).click();
  await expect(articleTextOn(page).locator("[data-claim]")).toHaveCount(0);
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();
  await expect(articleTextOn(page)).toHaveText("The ford froze twice. Nobody crossed.");
});

/** Makes a claim of the first words whose id is none, as no button does: an extension of the browser or a later version of the editor might. */
async function claimBadly(page: Page): Promise<void> {
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Nobody crossed.");
  await articleTextOn(page).evaluate((text) => {
    const { editor } = text as unknown as { editor: Editor };
    const mark = editor.schema.mark("claim", { id: "no id", citations: [] });
    editor.view.dispatch(editor.state.tr.addMark(1, 9, mark));
  });
  await expect(articleTextOn(page).locator("[data-claim]")).toHaveText("The ford");
}

test("a proposal that is refused for a claim leads out of it from the text", async ({ page, baseURL }) => {
  const setting = await aStoryWorld();
  await setReviewRules(setting.context, setting.slug, {
    scope: "contributors",
    approvals: 1,
    ownApproval: false,
    proposers: "members",
  });
  await openDraft(page, setting, baseURL ?? "");
  await page.getByRole("button", { name: "Propose…" }).click();
  const dialog = page.getByRole("dialog", { name: "Propose this change" });
  await dialog.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(dialog).toContainText("The claim “The bridge burned” cites a passage");
  await dialog.getByRole("button", { name: "Back to my text" }).click();
  const notice = page.getByRole("alert").filter({ hasText: "Not proposed" });
  for (const words of ["The bridge burned", "A ferry sank"]) {
    await notice.getByRole("button", { name: `Remove this source from it: “${words}”` }).click();
  }
  await page.getByRole("button", { name: "Propose…" }).click();
  await dialog.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(page).toHaveURL(/\/proposals\/1$/);
});

test("whoever reviews a proposal reads which claims it would lose", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const text = doc(
    p.id("a", claim("k1", "The bridge burned", setting.citation), "."),
    p.id("b", claim("k2", "It rained"), "."),
  );
  const slug = await anArticleWith(setting, text, "The night");
  const [kept] = text.content;
  const number = await aProposal(setting, [
    { article: slug, text: doc(...(kept ? [kept] : []), p.id("b", "It snowed.")) },
  ]);
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/proposals/${number}`);
  await expect(page.getByText("1 claim would be lost")).toBeVisible();
  const lost = page.getByRole("listitem").filter({ hasText: /^“.*”$/ });
  await expect(lost).toHaveText(["“It rained”"]);
});
