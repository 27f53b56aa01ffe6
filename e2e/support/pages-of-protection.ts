import { expect, type Page } from "@playwright/test";
import { markSeen } from "@/lib/activity/changes/mark-seen";
import { approveRevisions } from "@/lib/articles/approvals/approve-revisions";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { markRead } from "@/lib/articles/read-markers/mark-read";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { decideCanon } from "@/lib/canon/decide-canon";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";
import { aStoryWorld } from "./a-story-world";
import type { ShownPage } from "./shown-page";

/** A world in which much happens: its changes, who made them, an article that is protected, and one that was read before. */
export async function pagesOfProtection(): Promise<ShownPage[]> {
  const setting = await aStoryWorld("public");
  const [liv, ravi] = [await aMember(db, setting, "contributor"), await aMember(db, setting, "editor")];
  const bridge = await aBusyArticle(setting, liv, ravi);
  const world = `/w/${setting.slug}`;
  const article = `${world}/a/${bridge}`;
  const person = `${world}/people/${liv.actor.userId}`;
  return [
    { name: "watch-changes", path: `${world}/changes`, as: ravi.actor, interact: openRow },
    { name: "watch-changes-filter", path: `${world}/changes?by=${liv.actor.userId}&unapproved=1`, as: ravi.actor },
    { name: "watch-changes-visitor", path: `${world}/changes?kind=decision` },
    { name: "watch-home", path: world, as: ravi.actor },
    { name: "watch-person", path: person },
    { name: "watch-person-kind", path: `${person}?kind=proposal` },
    { name: "watch-person-none", path: `${world}/people/${(await aMember(db, setting, "reader")).actor.userId}` },
    { name: "watch-article", path: article, as: liv.actor },
    { name: "watch-history", path: `${article}/history`, as: ravi.actor },
    { name: "watch-compare", path: `${article}/compare?since=approved`, as: ravi.actor },
    {
      name: "watch-protect",
      path: `${article}/history`,
      as: setting.context.actor,
      interact: openProtection,
      overlaid: true,
    },
    { name: "watch-edit-protected", path: `${article}/edit`, as: liv.actor, overlaid: true },
    { name: "watch-feed-key", path: "/account", as: setting.context.actor, interact: makeKey },
  ];
}

async function aBusyArticle(setting: Setting, liv: ActionContext, ravi: ActionContext): Promise<string> {
  const { slug, context: actionContext } = setting;
  const text = (words: string) =>
    doc(p.id("a", claim("k1", words, setting.citation), " It was built of wood."), p.id("b", "Nobody saw it."));
  const bridge = await anArticleWith(setting, text("The bridge over the river burned in spring."));
  const at = (who: ActionContext, time: string): ActionContext => ({ ...who, now: new Date(`2026-03-02T${time}:00Z`) });
  const save = async (
    who: ActionContext,
    base: number,
    time: string,
    summary: string,
    words: string,
    more: object = {},
  ) => {
    const input = { baseRevision: base, summary, doc: { ...text(words) }, ...more };
    const saved = await saveArticle(at(who, time), slug, bridge, input);
    if (!saved.ok) throw new Error(saved.failure.detail);
  };
  await approveRevisions(at(ravi, "09:00"), slug, bridge, { revision: 1, note: "Read against the post" });
  await markRead(at(liv, "09:05"), slug, bridge, { revision: 1 });
  await markSeen(at(ravi, "09:10"), slug, { upTo: "2026-03-02T09:10:00Z" });
  await save(liv, 1, "09:20", "The month, as the author tells it", "The bridge over the river burned in April.");
  await save(liv, 2, "09:30", "", "The bridge over the river burned down in April.");
  await save(liv, 3, "09:45", "Tags", "The bridge over the river burned down in April.", {
    tags: ["siberia", "railway"],
  });
  await save(actionContext, 4, "10:00", "Which bridge", "The railway bridge over the river burned down in April.", {
    aliases: ["The old bridge"],
  });
  const reason = "The author tells it in the first post.";
  const evidence = [setting.citation.passage];
  await decideCanon(at(ravi, "10:10"), slug, { article: bridge, to: "canon", rule: "source", reason, evidence });
  const until = "2031-01-01T00:00:00Z";
  await protectArticle(at(ravi, "10:20"), slug, bridge, {
    level: "editors",
    reason: "The month went to and fro.",
    until,
  });
  await aProposal(setting, [{ title: "The ferry", text: doc(p("A ferry crossed the river.")) }], {
    context: at(liv, "10:30"),
  });
  const long = doc(
    p.id("l", "The river froze late that year, and the carters waited for it. ".repeat(12)),
    p.id("m", "It thawed."),
  );
  const river = await anArticleWith({ ...setting, context: at(liv, "10:40") }, long, "The river");
  await saveArticle(at(actionContext, "10:50"), slug, river, {
    baseRevision: 1,
    summary: "Nothing of this is in the thread",
    confirmLargeRemoval: true,
    doc: { ...doc(p.id("m", "It thawed.")) },
  });
  return bridge;
}

async function openRow(page: Page): Promise<void> {
  await page.getByText("3 saves in a row").click();
  await expect(page.getByText("Revision 3").first()).toBeVisible();
}

async function openProtection(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Protect…" }).click();
  await expect(page.getByRole("dialog", { name: "Who can edit this article" })).toBeVisible();
}

async function makeKey(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Name of the new feed key" }).fill("my reader");
  await page.getByRole("button", { name: "Create key" }).click();
  await expect(page.getByText("The feed key “my reader” is created")).toBeVisible();
}
