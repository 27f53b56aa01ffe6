import { beforeEach, describe, expect, test } from "vitest";
import { projectArticle } from "@/lib/articles/revisions/project-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { outcome } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { approveRevisions } from "./approve-revisions";
import { approvalsOf } from "./read-approvals";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
let editor: ActionContext;
let contributor: ActionContext;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, doc(p.id("a", claim("c1", "It burned in spring.", setting.citation))));
  editor = await aMember(db, setting, "editor");
  contributor = await aMember(db, setting, "contributor");
});

describe("approving revisions", () => {
  test("counts up to the revision that was looked at, and says who did", async () => {
    await save(contributor, 1, "Two.");
    await save(contributor, 2, "Three.");
    expect(await approve(editor, 2)).toEqual({ approved: 2 });
    const { approved, log } = await approvalsOf(db, await articleId());
    expect(approved).toBe(2);
    expect(log).toMatchObject([
      { from: 1, to: 2, by: { name: "editor" }, note: "Read against the post", proposal: null },
    ]);
    expect(await approve(editor, 1)).toEqual({ approved: 2 });
    expect((await approvalsOf(db, await articleId())).log).toHaveLength(1);
  });

  test("needs an editor, another's revision, and a revision that is there", async () => {
    await save(editor, 1, "Two.");
    expect(await approve(contributor, 1)).toMatch(/need to be an editor/);
    expect(await approve(editor, 2)).toMatch(/Revision 2 is your own/);
    expect(await approve(editor, 3)).toMatch(/no revision 3/);
    expect(await approve(setting.context, 2)).toEqual({ approved: 2 });
  });

  test("may be of one's own where the world allows it", async () => {
    const rules = { scope: "none", approvals: 1, ownApproval: true, proposers: "members" } as const;
    await setReviewRules(setting.context, setting.slug, rules);
    expect(await approve(setting.context, 1)).toEqual({ approved: 1 });
  });

  test("is done by merging a proposal, and comes back when what is derived is made anew", async () => {
    await approve(editor, 1);
    await merge(editor);
    const id = await articleId();
    expect((await approvalsOf(db, id)).log).toMatchObject([{ from: 2, to: 2, proposal: 1 }, { to: 1 }]);
    await db.article.update({ where: { id }, data: { approvedNumber: 0 } });
    await db.$transaction((tx) => projectArticle(tx, id));
    expect((await approvalsOf(db, id)).approved).toBe(2);
  });
});

async function save(context: ActionContext, baseRevision: number, words: string) {
  const text = { ...doc(p.id("a", claim("c1", words, setting.citation))) };
  return outcome(await saveArticle(context, setting.slug, slug, { baseRevision, doc: text, summary: "" }));
}

async function approve(context: ActionContext, revision: number) {
  return outcome(await approveRevisions(context, setting.slug, slug, { revision, note: "Read against the post" }));
}

/** A contributor's proposal for the article, approved and merged by somebody. */
async function merge(context: ActionContext) {
  const number = await aProposal(setting, [{ article: slug, text: doc(p.id("a", "Better words.")) }], {
    context: contributor,
  });
  await stepProposal(editor, setting.slug, number, { event: "approve", round: 1, accepts: ["text"], note: "" });
  return outcome(await mergeProposal(context, setting.slug, number, { round: 1, accepts: ["text"] }));
}

async function articleId() {
  return (await db.article.findFirstOrThrow({ where: { slug }, select: { id: true } })).id;
}
