import { protectArticle } from "@/lib/articles/protection/protect-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import type { Db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import type { Citation } from "@/lib/document/model/citation";
import type { DocJson } from "@/lib/document/model/json";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { KnownThings, type Things } from "./known-things";

/** Who is signed in while the API is fuzzed, by name. */
export type FuzzPeople = Readonly<Record<"owner" | "editor" | "reader" | "stranger" | "administrator", ActionContext>>;

/** What is fuzzed, by whom, and what opens it again to them. */
export type FuzzPlace = {
  readonly known: KnownThings;
  readonly people: FuzzPeople;
  readonly tidy: () => Promise<void>;
};

const RULES = { scope: "none", approvals: 1, ownApproval: true, proposers: "anybody" } as const;

/** Makes a public world, one to be taken down, and a private one that none of the callers may enter. */
export async function aPlaceToFuzz(db: Db): Promise<FuzzPlace> {
  const open = await aWorld(db, "open-river", "public");
  const people = await somePeople(open);
  const spare = await aWorld(db, "spare-river", "public");
  const own = await thingsIn(open);
  const actors = Object.values(people).map(({ actor }) => actor);
  const things: Things = {
    ...own,
    person: actors.map(({ userId }) => userId),
    email: actors.map(({ email }) => email),
    spareWorld: [spare.slug],
    spareAccount: [spare.context.actor.userId],
  };
  const known = new KnownThings(things, await thingsIn(await aWorld(db, "elsewhere", "private")));
  const tidy = async () => {
    await openAgain(open, people);
    await giveAddressesBack(open, own.article);
    known.setHead(own.article[0], await writeAgain(open, own.article[0] ?? ""));
  };
  await tidy();
  return { known, people, tidy };
}

async function somePeople(open: Setting): Promise<FuzzPeople> {
  const { context } = open;
  const { db } = context;
  const administrator = { ...(await aPerson(db, "administrator")), ownsInstallation: true };
  await db.user.update({ where: { id: administrator.userId }, data: { ownsInstallation: true } });
  return {
    owner: context,
    editor: await aMember(db, open, "editor"),
    reader: await aMember(db, open, "reader"),
    stranger: { ...context, actor: await aPerson(db, "stranger") },
    administrator: { ...context, actor: administrator },
  };
}

/** Takes back what keeps the callers out: the world is there and public, they have their roles, its articles are there and theirs to write. */
async function openAgain({ context, slug, worldId }: Setting, people: FuzzPeople): Promise<void> {
  const { db, now } = context;
  const roles = { owner: people.owner, editor: people.editor, reader: people.reader };
  for (const [role, { actor }] of Object.entries(roles) as ["owner" | "editor" | "reader", ActionContext][]) {
    const key = { worldId, userId: actor.userId };
    await db.membership.upsert({
      where: { worldId_userId: key },
      create: { ...key, role, createdAt: now },
      update: { role },
    });
  }
  const here = { visibility: "public", deletedAt: null, takenDownAt: null, takenDownReason: null } as const;
  await db.world.update({ where: { id: worldId }, data: here });
  await setReviewRules(context, slug, RULES);
  await db.installation.updateMany({ data: { quotas: {} } });
  await db.user.updateMany({ data: { suspendedAt: null, suspendedReason: null } });
  await db.article.updateMany({
    where: { worldId },
    data: { trashedAt: null, trashedById: null, trashedSummary: null, mergedIntoId: null, leadsToId: null },
  });
  await db.reviewFlag.deleteMany({ where: { article: { worldId } } });
  for (const each of await db.article.findMany({ where: { worldId }, select: { slug: true } })) {
    await protectArticle(context, slug, each.slug, { level: "none", reason: "Open again" });
  }
}

/** Has the articles stand at their first addresses, wherever they were moved. */
async function giveAddressesBack({ context: { db }, worldId }: Setting, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const former = await db.formerSlug.findUnique({ where: { worldId_slug: { worldId, slug } } });
    if (!former) continue;
    await db.formerSlug.delete({ where: { worldId_slug: { worldId, slug } } });
    await db.article.update({ where: { id: former.articleId }, data: { slug } });
  }
}

/** Writes the first article again as it was, with its claim and its citation, on top of what became of it; returns its revision. */
async function writeAgain({ context, slug, worldId, citation }: Setting, article: string): Promise<number> {
  const where = { worldId_slug: { worldId, slug: article } };
  const { headNumber: baseRevision } = await context.db.article.findUniqueOrThrow({ where });
  const input = { baseRevision, summary: "", doc: { ...citedText(slug, citation) }, confirmLargeRemoval: true };
  const saved = await saveArticle(context, slug, article, input);
  if (!saved.ok) throw new Error(saved.failure.detail);
  return saved.value.revision;
}

function citedText(slug: string, citation: Citation): DocJson {
  return doc(p.id("a", "Some plain words."), p.id("b", claim(claimIn(slug), "The bridge burned.", citation)));
}

function claimIn(slug: string): string {
  return `${slug}-c1`;
}

async function thingsIn(setting: Setting): Promise<Things> {
  const { context, slug, worldId, citation, passages, postIds, threadId, referenceId } = setting;
  const { db } = context;
  const articles = [
    await anArticleWith(setting, citedText(slug, citation)),
    await anArticleWith(setting, doc(p("The road was closed. Nobody knows why.")), "The road"),
  ];
  const proposals = [
    await aProposal(setting, [{ text: doc(p("Other words.")) }]),
    await aProposal(setting, [{ text: doc(p("A ferry.")) }], { submit: false }),
  ];
  const comment = await commentOnProposal(context, slug, proposals[0] ?? 0, { text: "Why?" });
  const invitation = await createInvitation(context, slug, { role: "reader", days: 30 });
  const key = await createFeedKey(context, { name: "reader" });
  const parts = await db.proposedArticle.findMany({ where: { proposal: { worldId } }, select: { id: true } });
  return {
    world: [slug],
    article: articles,
    source: [threadId, referenceId],
    claim: [claimIn(slug)],
    citation: [citation.id],
    // Mostly the one that the quotations of the fuzzer stand in.
    passage: [...Array(6).fill(citation.passage), ...passages.map(({ id }) => id)],
    post: postIds,
    proposal: proposals.map(String),
    part: parts.map(({ id }) => id),
    comment: comment.ok ? [comment.value.id] : [],
    draft: [],
    person: [context.actor.userId],
    feedKey: key.ok ? [key.value.id] : [],
    invitation: invitation.ok ? [invitation.value.id] : [],
    secret: invitation.ok ? [invitation.value.secret] : [],
    sentence: [],
    email: [context.actor.email],
    spareWorld: [slug],
    spareAccount: [context.actor.userId],
  };
}
