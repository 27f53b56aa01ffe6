import type { z } from "zod";
import { articleIn } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import type { WorldView } from "@/lib/worlds/world";
import type { Prisma } from "@/prisma/client/client";
import { type DiscussionId, MAX_QUOTE } from "./discussion";
import type { newDiscussion } from "./input";
import { insertComment } from "./insert-comment";
import { anchorOf } from "./quoted-words";
import { newestPassage } from "./read-passage";
import { talkingWorld } from "./talking-world";

type Input = z.output<typeof newDiscussion>;
type InputOf<Subject extends Input["subject"]> = Extract<Input, { subject: Subject }>;
/** What the row of a discussion says of what it is about. */
type Subject = Pick<
  Prisma.DiscussionUncheckedCreateInput,
  "articleId" | "passageId" | "sourceId" | "claimId" | "revision" | "quote" | "anchor"
>;

/**
 * Begins a discussion with its first comment. Failures: `notFound` for an article, claim, revision or passage that is not there (any
 * more), `invalid` for words that do not stand where they were selected, `tooLarge`, `notAllowed`.
 */
export async function beginDiscussion(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  input: Input,
): Promise<Result<{ id: DiscussionId; comment: string }, Failure>> {
  return db.$transaction(async (tx: Tx) => {
    const world = await talkingWorld(tx, actor, worldSlug);
    if (!world.ok) return world;
    const subject = await subjectOf(tx, world.value, input);
    if (!subject.ok) return subject;
    const room = await roomFor(tx, actor, world.value.id, Buffer.byteLength(input.text));
    if (!room.ok) return room;
    const id = newId<"Discussion">();
    const by = { startedById: actor.userId, startedAt: now, commentedAt: now };
    const { title, text } = input;
    const data = { id, worldId: world.value.id, subject: input.subject, title, ...by, ...subject.value };
    await tx.discussion.create({ data, select: { id: true } });
    const first = { discussionId: id, worldId: world.value.id, text, replyToId: null, byId: actor.userId, at: now };
    return success({ id, comment: await insertComment(tx, first, "begun") });
  });
}

async function subjectOf(tx: Tx, world: WorldView, input: Input): Promise<Result<Subject, Failure>> {
  switch (input.subject) {
    case "claim":
      return claimAsSubject(tx, world, input);
    case "passage":
      return passageAsSubject(tx, world, input);
    default: {
      const article = await articleIn(tx, world, input.article);
      if (!article || article.trashed) return failed(notFound("article"));
      const { id: articleId, revision: head } = article;
      if (input.subject === "article") return success({ articleId, revision: head });
      if ((input.revision ?? head) > head) return failed(notFound("revision"));
      if (input.subject === "revision") return success({ articleId, revision: input.revision });
      return wordsAsSubject(tx, articleId, { ...input, revision: input.revision ?? head });
    }
  }
}

async function wordsAsSubject(
  tx: Tx,
  articleId: string,
  input: InputOf<"text"> & { revision: number },
): Promise<Result<Subject, Failure>> {
  const content = await revisionContent(tx, articleId, input.revision);
  if (!content) return failed(notFound("revision"));
  const anchored = anchorOf(content.doc, input);
  if (!anchored.ok) return anchored;
  const { quote, ...anchor } = anchored.value;
  return success({ articleId, revision: input.revision, quote, anchor });
}

async function claimAsSubject(tx: Tx, world: WorldView, input: InputOf<"claim">): Promise<Result<Subject, Failure>> {
  const claim = await tx.claim.findFirst({
    where: { id: input.claim, worldId: world.id, article: { trashedAt: null } },
    include: { article: { select: { headNumber: true } } },
  });
  if (!claim) return failed(notFound("claim"));
  const { articleId, text, block, blockHash, prefix, suffix, start } = claim;
  if (text.length > MAX_QUOTE)
    return failed(invalid("claim", "This claim is too long to discuss: select words of it."));
  const anchor = { block, blockHash, prefix, suffix, start };
  return success({ articleId, claimId: claim.id, revision: claim.article.headNumber, quote: text, anchor });
}

async function passageAsSubject(
  tx: Tx,
  world: WorldView,
  input: InputOf<"passage">,
): Promise<Result<Subject, Failure>> {
  const passage = await newestPassage(tx, world.id, input.passage);
  if (!passage) return failed(notFound("passage"));
  const quote = passage.text.slice(0, MAX_QUOTE).replace(/[\uD800-\uDBFF]$/, "");
  return success({ passageId: input.passage, sourceId: passage.sourceId, quote });
}
