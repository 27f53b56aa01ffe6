import { expect, type Page } from "@playwright/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { db } from "@/lib/db";
import { claim, doc, link, p } from "@/lib/document/model/build";
import { setStatusRequests } from "@/lib/proposals/change-status-requests";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";
import { articleTextOn, aStoryWorld } from "./a-story-world";
import type { ShownPage } from "./shown-page";

const RULES = { scope: "contributors", approvals: 2, ownApproval: false, proposers: "anybody" } as const;

/** The queue of a world that reviews, a proposal in its states, and the editor where changes are proposed. */
export async function pagesOfProposals(): Promise<ShownPage[]> {
  const setting = await aStoryWorld("public");
  await setReviewRules(setting.context, setting.slug, RULES);
  const [liv, ravi] = [await aMember(db, setting, "contributor"), await aMember(db, setting, "editor")];
  const bridge = await anArticleWith(setting, before(setting));
  const [first, outdated] = await someProposals(setting, { liv, ravi, bridge });
  const review = `/w/${setting.slug}/proposals`;
  const { id: part } = await db.proposedArticle.findFirstOrThrow({
    where: { proposal: { worldId: setting.worldId, number: outdated } },
  });
  return [
    { name: "review", path: review, as: ravi.actor },
    { name: "review-visitor", path: review },
    { name: "review-waiting", path: `${review}?waiting=true`, as: liv.actor },
    { name: "proposal", path: `${review}/${first}`, as: ravi.actor },
    { name: "proposal-visitor", path: `${review}/${first}` },
    { name: "proposal-answer", path: `${review}/${first}`, as: ravi.actor, interact: askForChanges, overlaid: true },
    { name: "proposal-outdated", path: `${review}/${outdated}`, as: liv.actor },
    { name: "proposal-edit", path: `${review}/${outdated}/edit/${part}`, as: liv.actor, overlaid: true },
    { name: "proposal-rebase", path: `${review}/${outdated}/rebase`, as: liv.actor, interact: seeBoth },
    { name: "propose", path: `/w/${setting.slug}/a/${bridge}/edit`, as: liv.actor, interact: ask, overlaid: true },
    { name: "propose-visitor", path: `/w/${setting.slug}/a/${bridge}/edit`, interact: ask, overlaid: true },
    { name: "review-home", path: `/w/${setting.slug}`, as: ravi.actor },
    { name: "review-settings", path: `/w/${setting.slug}/settings`, as: setting.context.actor },
  ];
}

type People = { readonly liv: ActionContext; readonly ravi: ActionContext; readonly bridge: string };

async function someProposals(setting: Setting, { liv, ravi, bridge }: People): Promise<[number, number]> {
  const { slug } = setting;
  const ferry = doc(p.id("f", "A ferry crossed the river until the first ice, when the carters took over."));
  const parts = [
    { article: bridge, title: "The bridge", text: after(setting) },
    { title: "The ferry", text: ferry },
  ];
  const first = await aProposal(setting, parts, { context: liv });
  const reason = "The author tells it in the first post.";
  const request = { part: 0, to: "canon" as const, disputed: false, rule: "source" as const, reason };
  await setStatusRequests(liv, slug, first, { statusRequests: [{ ...request, evidence: [setting.citation.passage] }] });
  const said = await db.proposedArticle.findFirstOrThrow({ where: { articleId: { not: null } } });
  await commentOnProposal(ravi, slug, first, {
    part: said.id,
    block: "b",
    text: "At which hour? The post does not say.",
  });
  await stepProposal(setting.context, slug, first, {
    event: "approve",
    round: 2,
    accepts: ["text", "evidence"],
    note: "Much clearer than before.",
  });
  const moved = await anArticleWith(
    setting,
    doc(p.id("r", "The river froze in November."), p.id("s", "It thawed.")),
    "The river",
  );
  const text = doc(p.id("r", "The river froze in the first week of November."), p.id("s", "It thawed."));
  const outdated = await aProposal(setting, [{ article: moved, title: "The river", text }], { context: liv });
  const newer = { ...doc(p.id("r", "The river froze late that year, in December."), p.id("s", "It thawed.")) };
  await saveArticle(setting.context, slug, moved, { baseRevision: 1, summary: "The month", doc: newer });
  await aProposal(setting, [{ title: "The carters", text: ferry }], { context: liv, submit: false });
  return [first, outdated];
}

function before(setting: Setting) {
  return doc(
    p.id("a", claim("k1", "The bridge over the river burned in spring.", setting.citation), " It was built of wood."),
    p.id("b", "Nobody saw it."),
    p.id("c", "No train crossed it before the autumn."),
  );
}

function after(setting: Setting) {
  return doc(
    p.id("a", claim("k1", "The bridge over the river burned in April.", setting.citation), " It was built of wood."),
    p.id("b", "The guard slept through ", link("all of it", "article:the-river"), "."),
    p.id("c", claim("k2", "No train crossed it before the autumn."), " The carters did well."),
  );
}

async function askForChanges(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ask for changes" }).click();
  await expect(page.getByRole("dialog", { name: "Ask for changes" })).toBeVisible();
}

async function seeBoth(page: Page): Promise<void> {
  await page.getByRole("button", { name: "See what both changed" }).click();
  await expect(page.getByRole("heading", { name: /changed by two people/ })).toBeVisible();
}

async function ask(page: Page): Promise<void> {
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" The guard was asleep.");
  await page.getByRole("button", { name: "Propose…" }).click();
  await expect(page.getByRole("dialog", { name: "Propose this change" })).toBeVisible();
}
