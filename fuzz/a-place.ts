import { createFeedKey } from "@/lib/auth/create-feed-key";
import type { Db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/build";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { KnownThings, type Things } from "./known-things";

/** Who may be signed in while the API is fuzzed. */
export type FuzzPeople = {
  readonly owner: Setting["act"];
  readonly reader: Setting["act"];
  readonly stranger: Setting["act"];
};

/** Makes a public world, a private one of the same owner, and one that none of the callers may enter. */
export async function aPlaceToFuzz(db: Db): Promise<{ readonly known: KnownThings; readonly people: FuzzPeople }> {
  const open = await aWorld(db, "open-river", "public");
  const { act } = open;
  const rules = { scope: "none", approvals: 1, ownApproval: true, proposers: "anybody" } as const;
  await setReviewRules(act, open.slug, rules);
  const reader = await aMember(db, open, "reader");
  const stranger = { ...act, actor: await aPerson(db, "stranger") };
  const own = await thingsIn(open);
  const people = [act.actor, reader.actor, stranger.actor];
  return {
    known: new KnownThings(
      { ...own, person: people.map(({ userId }) => userId), email: people.map(({ email }) => email) },
      await thingsIn(await aWorld(db, "elsewhere", "private")),
    ),
    people: { owner: act, reader, stranger },
  };
}

async function thingsIn(setting: Setting): Promise<Things> {
  const { act, slug, worldId, citation, passages, postIds, threadId, referenceId } = setting;
  const { db } = act;
  const cited = `${slug}-c1`;
  const text = doc(p.id("a", "Some plain words."), p.id("b", claim(cited, "The bridge burned.", citation)));
  const articles = [
    await anArticleWith(setting, text),
    await anArticleWith(setting, doc(p("The road was closed. Nobody knows why.")), "The road"),
  ];
  const proposals = [
    await aProposal(setting, [{ text: doc(p("Other words.")) }]),
    await aProposal(setting, [{ text: doc(p("A ferry.")) }], { submit: false }),
  ];
  const remark = await commentOnProposal(act, slug, proposals[0] ?? 0, { text: "Why?" });
  const invitation = await createInvitation(act, slug, { role: "reader", days: 30 });
  const key = await createFeedKey(act, { name: "reader" });
  const parts = await db.proposalPart.findMany({ where: { proposal: { worldId } }, select: { id: true } });
  return {
    world: [slug],
    article: articles,
    source: [threadId, referenceId],
    claim: [cited],
    citation: [citation.id],
    passage: passages.map(({ id }) => id),
    post: postIds,
    proposal: proposals.map(String),
    part: parts.map(({ id }) => id),
    comment: remark.ok ? [remark.value.id] : [],
    draft: [],
    person: [act.actor.userId],
    feedKey: key.ok ? [key.value.id] : [],
    invitation: invitation.ok ? [invitation.value.id] : [],
    secret: invitation.ok ? [invitation.value.secret] : [],
    sentence: [],
    email: [act.actor.email],
  };
}
