import type { z } from "zod";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import type { ActionContext } from "@/lib/auth/action-context";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { DocJson } from "@/lib/document/model/json";
import { insertProposal } from "@/lib/proposals/create-proposal";
import { resultTransaction } from "@/lib/proposals/result-transaction";
import { type ProposedArticleWithText, readPart } from "@/lib/proposals/write-proposed-article";
import { roomFor } from "@/lib/quotas/room-for";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import type { retconProposal } from "./input";
import { retconDraft } from "./read-draft";
import { leaningOn } from "./read-leaning";
import { retconTarget } from "./read-target";
import { articlesOf, type RetconPart, retconChanges } from "./retcon-proposal";

/** What a proposal can hold, as its own input bounds it. */
const MOST_ARTICLES = 20;
const MOST_REQUESTS = 60;

/**
 * Makes one proposal of all that somebody chose about a change: new words, statuses and disputes asked for, and in its note what is kept and why. It goes to
 * review at once unless words of it are still to be written: then it is the author's draft. What was chosen is gone only when the proposal is there.
 * Failures: `invalid` when nothing is chosen that a proposal can hold, without a reason for a status, or for too much at once; those of a proposal.
 */
export async function proposeRetcon(
  context: ActionContext,
  worldSlug: string,
  { title, ...named }: z.output<typeof retconProposal>,
): Promise<Result<{ readonly number: number; readonly open: boolean }, Failure>> {
  const { db, now } = context;
  const { userId } = context.actor;
  const allowed = await proposingWorld(db, context.actor, worldSlug);
  if (!allowed.ok) return allowed;
  const { world } = allowed.value;
  const limited = world.role === null ? await limitAttempts(db, "propose", userId) : success(null);
  if (!limited.ok) return limited;
  const target = await retconTarget(db, world, named);
  if (!target.ok) return target;
  const place = { userId, worldId: world.id, about: target.value.about };
  const draft = await retconDraft(db, place);
  if (draft.own && draft.own.to !== null && draft.own.reason === "")
    return failed(invalid("reason", "Say why: a status without a reason cannot be understood later."));
  const { items } = await leaningOn(db, world.id, target.value.asked, now);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const articleIds = articlesOf(target.value, draft, byKey);
  if (articleIds.length === 0) return failed(invalid("", NOTHING));
  if (articleIds.length > MOST_ARTICLES) return failed(invalid("", TOO_MUCH));
  const heads = await headsOf(db, articleIds);
  const docs = new Map([...heads].map(([id, { content }]) => [id, content.doc] as const));
  const { parts, requests, note } = retconChanges(target.value, draft, byKey, docs as ReadonlyMap<string, DocJson>);
  if (requests.length > MOST_REQUESTS) return failed(invalid("", TOO_MUCH));
  const articles = await partsOf(parts, heads);
  if (!articles.ok) return articles;
  const open = parts.some((part) => part.open);
  const statusRequests = requests.map(({ articleId, claim, supersededBy, ...rest }) => ({
    ...rest,
    part: parts.findIndex((part) => part.articleId === articleId),
    rule: "owner" as const,
    evidence: [],
    reason: rest.reason || title,
    ...(claim === null ? {} : { claim }),
    ...(supersededBy === null ? {} : { supersededBy }),
  }));
  return resultTransaction(db, async (tx) => {
    const still = await proposingWorld(tx, context.actor, worldSlug);
    if (!still.ok) return still;
    const room = await roomFor(tx, context.actor, world.id, 0);
    if (!room.ok) return room;
    const proposal = { title, note, articles: articles.value, statusRequests, submit: !open };
    const begun = await insertProposal(tx, world.id, { authorId: userId, visitorName: null, now }, proposal);
    if (!begun.ok) return begun;
    await tx.retconChoice.deleteMany({ where: place });
    return success({ number: begun.value.number, open });
  });
}

const NOTHING =
  "Nothing changes yet: give it another status or other words, or choose what changes too or is disputed.";
const TOO_MUCH = "This is more than one proposal can hold: 20 articles and 60 statuses. Take some of it back.";

type Head = { readonly slug: string; readonly revision: number; readonly content: RevisionContent };

async function headsOf(db: Db, ids: readonly string[]): Promise<Map<string, Head>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, headNumber: true },
  });
  const heads = new Map<string, Head>();
  for (const { id, slug, headNumber: revision } of rows) {
    const content = await revisionContent(db, id, revision);
    if (content) heads.set(id, { slug, revision, content });
  }
  return heads;
}

async function partsOf(
  parts: readonly RetconPart[],
  heads: ReadonlyMap<string, Head>,
): Promise<Result<ProposedArticleWithText[], Failure>> {
  const read: ProposedArticleWithText[] = [];
  for (const { articleId, doc } of parts) {
    const head = heads.get(articleId);
    if (!head) throw new Error(`Article ${articleId} was read and is not there`);
    const { title, kind, tags, aliases } = head.content;
    const texts = { title, kind, tags: [...tags], aliases: [...aliases], doc: { ...doc }, summary: "" };
    const part = await readPart({ article: head.slug, baseRevision: head.revision, ...texts }, "");
    if (!part.ok) return part;
    read.push(part.value);
  }
  return success(read);
}
