import type { z } from "zod";
import type { ArticleId } from "@/lib/articles/article";
import { type LockedArticle, lockArticle } from "@/lib/articles/protection/lock-article";
import { advanceArticle } from "@/lib/articles/revisions/advance-article";
import { sameContent } from "@/lib/articles/revisions/changes-between";
import { changesBetween } from "@/lib/articles/revisions/compare-for-save";
import { largeRemovalMessage, removesMost } from "@/lib/articles/revisions/large-removal";
import {
  blocksOfRevision,
  type FoundRevision,
  type StoredRevision,
  storedRevisions,
} from "@/lib/articles/revisions/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { writeTogether } from "@/lib/articles/revisions/write-together";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { type LostClaim, lostClaims } from "@/lib/document/claims/lost-claims";
import { carryClaims } from "@/lib/document/merge/carry-claims";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { roomWithin } from "@/lib/quotas/room-for";
import type { Prisma } from "@/prisma/client/client";
import { checkEvidence } from "./check-evidence";
import type { articleSave } from "./input";
import { type MergeConflict, mergeOntoHead } from "./merge-onto-head";

/** What was written: the article's revision now, whether another's changes were merged into it, and what a text in Markdown lost. */
export type Written = {
  readonly articleId: ArticleId;
  readonly revision: number;
  readonly merged: boolean;
  /**
   * For a text that came as Markdown, the claims of its base that found no place in it; after a merge also those of either side that the
   * merged text has no more. Absent for a document that was not merged: its author sees what they took out.
   */
  readonly claimsLost?: readonly LostClaim[];
};

/** A save whose text was read: `documentOfInput` made `doc`. `isMarkdown`: it came without the claims and blocks of its base. */
export type RevisionInput = Omit<z.infer<typeof articleSave>, "doc" | "markdown"> & {
  readonly doc: DocJson;
  readonly isMarkdown?: boolean;
  /** The base, for whoever has read it already; null: there is none. */
  readonly seen?: FoundRevision | null;
  /** What belongs to the save besides: it is written in the same round trip, in any case but a failure (see `writeTogether`). */
  readonly alongside?: (articleId: ArticleId) => readonly Prisma.Sql[];
};

/** Who writes, and when: an action inside a transaction that is open already. */
type Writer = Pick<ActionContext, "actor" | "now">;

/**
 * Writes a revision of an article on top of its head, inside a transaction: what every save is made of. A base older than the
 * head is merged block by block; where both changed the same block nothing is written and `mergeConflict` answers both texts.
 * What changes nothing makes no revision and returns the head; what removes most of the text has to say that it means to. Drafts stay: only a save from the editor ends one.
 * Every failure comes before the first write.
 */
export async function writeRevision(
  tx: Tx,
  writer: Writer,
  worldSlug: string,
  articleSlug: string,
  input: RevisionInput,
): Promise<Result<Written, Failure | MergeConflict>> {
  const locked = await lockArticle(tx, writer, worldSlug, articleSlug, "writeArticle");
  if (!locked.ok) return locked;
  const article = locked.value;
  const room = roomWithin(article.use, writer.actor, 0);
  if (!room.ok) return room;
  const stored = await baseAndHead(tx, article, input);
  const [base, { content: head, blocks: headBlocks }] = [
    stored.get(input.baseRevision)?.content,
    headIn(stored, article),
  ];
  if (!base) return failed(invalid("baseRevision", `This article has no revision ${input.baseRevision}.`));
  const carried = input.isMarkdown ? carryClaims(base.doc, input.doc) : null;
  const mine = { ...base, ...definedFields(input), doc: carried?.doc ?? input.doc };
  const { baseRevision, summary, confirmLargeRemoval = false } = input;
  const numbers = { baseNumber: baseRevision, headNumber: article.headNumber };
  const merged = await mergeOntoHead({ base, head, mine, ...numbers });
  if (!merged.ok) return merged;
  const checked = await checkEvidence(tx, { worldId: article.worldId, articleId: article.id }, merged.value.doc, [
    base.doc,
    head.doc,
  ]);
  if (!checked.ok) return checked;
  const content = { ...merged.value, doc: checked.value };
  const unasked = confirmLargeRemoval ? null : unaskedRemoval(head, content);
  if (unasked) return failed(unasked);
  const by = { authorId: writer.actor.userId, now: writer.now };
  const alongside = input.alongside?.(article.id) ?? [];
  const addition = { article, head, headBlocks, content, baseRevision, summary, alongside };
  const revision = await addRevision(tx, by, addition);
  const isMerged = article.headNumber !== input.baseRevision;
  const gone = isMerged ? lostClaims([head.doc, mine.doc], content.doc) : [];
  const claimsLost = [
    ...(carried?.lost ?? []),
    ...gone.filter(({ id }) => !carried?.lost.some((lost) => lost.id === id)),
  ];
  const told = carried || isMerged ? { claimsLost } : {};
  return success({ articleId: article.id, revision, merged: isMerged, ...told });
}

/** The revisions of a save by number; what was read before is not read again. */
async function baseAndHead(
  tx: Tx,
  article: LockedArticle,
  { baseRevision, seen }: RevisionInput,
): Promise<ReadonlyMap<number, StoredRevision>> {
  const read = seen?.articleId === article.id && seen.number === baseRevision ? seen : null;
  const missing = [baseRevision, article.headNumber].filter((number) => number !== read?.number);
  const stored =
    missing.length > 0 ? await storedRevisions(tx, article.id, missing) : new Map<number, StoredRevision>();
  return read ? stored.set(read.number, read) : stored;
}

function headIn(stored: ReadonlyMap<number, StoredRevision>, article: LockedArticle): StoredRevision {
  const head = stored.get(article.headNumber);
  if (!head) throw new Error(`Article ${article.id} has no revision ${article.headNumber}`);
  return head;
}

/** The refusal of a save that removes most of the article and does not say that it means to. */
function unaskedRemoval(head: RevisionContent, content: RevisionContent): Invalid | null {
  const [before, after] = [plainText(head.doc).length, plainText(content.doc).length];
  if (!removesMost(before, after)) return null;
  const words = largeRemovalMessage(before, after);
  return invalid(
    "confirmLargeRemoval",
    `${words} Save it again with \`confirmLargeRemoval: true\` if that is intended.`,
  );
}

/** The fields besides the text that the save gives; the others stay as they are. */
function definedFields(input: RevisionInput): Partial<RevisionContent> {
  const { title, kind, tags, aliases } = input;
  return {
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(tags === undefined ? {} : { tags }),
    ...(aliases === undefined ? {} : { aliases }),
  };
}

/** Somebody's content on top of the head of an article whose row the transaction holds; its evidence was checked. */
type Addition = {
  readonly article: { readonly id: string; readonly worldId: string; readonly headNumber: number };
  readonly head: RevisionContent;
  /** The ids of the head's blocks, for whoever has read them. */
  readonly headBlocks?: readonly bigint[];
  readonly content: RevisionContent;
  readonly baseRevision: number;
  readonly summary: string;
  /** The revisions whose changes it takes back. */
  readonly undoes?: number[];
  /** The revision that it brings back. */
  readonly restores?: number;
  /** What is written with it, also where nothing changes (see `writeTogether`). */
  readonly alongside?: readonly Prisma.Sql[];
};

/** Adds a revision to an article, after the policy was asked, and returns its number; the head's where nothing changes. */
export async function addRevision(
  tx: Tx,
  { authorId, now }: { readonly authorId: string; readonly now: Date },
  { article, head, headBlocks, content, baseRevision, summary, alongside = [], ...says }: Addition,
): Promise<number> {
  if (sameContent(head, content)) {
    await writeTogether(tx, alongside);
    return article.headNumber;
  }
  const number = article.headNumber + 1;
  const blocks = headBlocks ?? (await blocksOfRevision(tx, article.id, article.headNumber));
  const revision = {
    worldId: article.worldId,
    articleId: article.id,
    number,
    authorId,
    at: now,
    summary,
    content,
    before: { doc: head.doc, blocks },
    ...says,
    ...(await changesBetween(head, content)),
    ...(baseRevision === article.headNumber ? {} : { mergedFrom: baseRevision }),
  };
  await advanceArticle(tx, revision, head, alongside);
  return number;
}
