import type { Tx } from "@/lib/db";
import { claimAttrsOf, claimsOf } from "@/lib/document/claims/claim";
import { type CoverageCounts, SENTENCE_STATUSES } from "@/lib/document/claims/coverage";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import { type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { linksOf } from "@/lib/document/model/link";
import { Prisma } from "@/prisma/client/client";
import { keepArticleNames } from "./article-names";
import { keepArticleText } from "./article-text";
import { textsFollow } from "./follow-texts";
import { type NewRevision, statementsFor } from "./insert-revision";
import { type ChangedBlocks, changedBlocks } from "./kept-blocks";
import { linkRows } from "./link-rows";
import { type PlacedClaim, projectClaims } from "./project-claims";
import { addToCoverage, countCoverageOf } from "./project-coverage";
import { projectFacts } from "./project-facts";
import { projectFiles } from "./project-files";
import { projectStandpoint } from "./project-standpoints";
import { type RevisionContent, sameFields } from "./revision";
import { type Derived, deriveTask } from "./revision-tasks";
import { runTask } from "./run-task";
import { claimStandings, standingDecisions } from "./standing-decisions";
import { writeTogether } from "./write-together";

/** An article's new head: its number and time, what it keeps, and what the head before it kept. */
type NewHead = {
  readonly article: { readonly id: string; readonly worldId: string };
  readonly number: number;
  readonly at: Date;
  readonly before: RevisionContent;
  readonly after: RevisionContent;
};

/**
 * Adds a revision to an article whose row the caller holds, moves the article to it, and makes what is derived from the head follow, by what
 * changed alone: the work and the rows written are in proportion to the blocks that came and went. It comes to what `projectArticle`
 * makes of the whole; that is tested. `before` is what the head until now kept. `alongside` is written in the same round trip as the
 * revision (see `writeTogether`).
 */
export async function advanceArticle(
  tx: Tx,
  revision: NewRevision,
  before: RevisionContent,
  alongside: readonly Prisma.Sql[] = [],
): Promise<void> {
  const { articleId, worldId, number, at, content: after } = revision;
  const head = { article: { id: articleId, worldId }, number, at, before, after };
  const changed = changedBlocks(before.doc, after.doc);
  const [gone, came] = [await derivedFrom(changed.gone), await derivedFrom(changed.came)];
  const counts = differences(gone.coverage, came.coverage);
  const isCounted = SENTENCE_STATUSES.some((status) => counts[status] !== 0);
  const { statements, attribute } = await statementsFor(tx, revision);
  const [, covered] = await writeTogether(tx, [
    updateArticle(head, came.wordCount - gone.wordCount),
    ...(isCounted ? [addToCoverage(articleId, counts)] : []),
    ...alongside,
    ...statements,
  ]);
  await attribute();
  if (isCounted && covered === 0) await countCoverageOf(tx, articleId, after.doc);
  await projectLinks(tx, head);
  await projectChangedFiles(tx, head);
  // A change in a fact box is another box: its rows are read together.
  if (!sameJson(gone.facts, came.facts)) await projectFacts(tx, head.article.id, came.facts);
  await projectChangedClaims(tx, head, changed);
  if (!sameFields(before, after)) await keepArticleNames(tx, head.article.id, after);
  await projectText(tx, head);
}

/** What search reads follows after the commit, where somebody sees to it; what an article is called is found at once. */
async function projectText(tx: Tx, { article, number, before, after }: NewHead): Promise<void> {
  if (textsFollow() && sameFields(before, after)) return;
  await keepArticleText(tx, { articleId: article.id, worldId: article.worldId, number }, after);
}

async function derivedFrom(content: readonly NodeJson[]): Promise<Derived> {
  const json = JSON.stringify({ type: "doc", content });
  return runTask(deriveTask, json, json.length);
}

function differences(before: CoverageCounts, after: CoverageCounts): CoverageCounts {
  const entries = SENTENCE_STATUSES.map((status) => [status, after[status] - before[status]]);
  return Object.fromEntries(entries) as CoverageCounts;
}

/** Title and other names are left alone where they stay: what is generated from them would be made anew. */
function updateArticle({ article, number, at, before, after }: NewHead, words: number): Prisma.Sql {
  const { title, kind, tags, aliases } = after;
  const fields = Prisma.sql`, title = ${title}, kind = ${kind}, tags = ${[...tags]}, aliases = ${[...aliases]}`;
  return Prisma.sql`
    UPDATE "Article" SET "headNumber" = ${number}, "changedAt" = ${at}, "wordCount" = "wordCount" + ${words}
      ${sameFields(before, after) ? Prisma.empty : fields} WHERE id = ${article.id}`;
}

async function projectLinks(tx: Tx, { article: { id: articleId }, before, after }: NewHead): Promise<void> {
  const [olds, nows] = [linkRows(articleId, linksOf(before.doc)), linkRows(articleId, linksOf(after.doc))];
  const [had, keeps] = [new Set(olds.map(keyOf)), new Set(nows.map(keyOf))];
  const gone = olds.filter((row) => !keeps.has(keyOf(row))).map(({ targetSlug }) => targetSlug);
  const came = nows.filter((row) => !had.has(keyOf(row)));
  if (gone.length > 0) await tx.articleLink.deleteMany({ where: { articleId, targetSlug: { in: gone } } });
  if (came.length > 0) await tx.articleLink.createMany({ data: came });
}

function keyOf({ targetSlug, sections }: ReturnType<typeof linkRows>[number]): string {
  return [targetSlug, ...sections].join("#");
}

async function projectChangedFiles(tx: Tx, { article, before, after }: NewHead): Promise<void> {
  const ids = fileIdsOf(after.doc);
  if (!sameJson(fileIdsOf(before.doc), ids)) await projectFiles(tx, article.id, ids);
}

/** The claims in blocks that came or went, and those that stand elsewhere in the order of all. */
async function projectChangedClaims(tx: Tx, head: NewHead, { gone, came }: ChangedBlocks): Promise<void> {
  const { article, number, at, before, after } = head;
  const claims = claimsOf(documentOf(came));
  const touched = new Set([...claimIdsOf(documentOf(gone)), ...claims.map(({ id }) => id)]);
  const order = new Map(claimIdsOf(after.doc).map((id, place) => [id, place]));
  await moveClaims(tx, article.id, claimIdsOf(before.doc), order, touched);
  await projectStandpoint(tx, article, { number, at, content: after }, claims, [...touched]);
  if (touched.size === 0) return;
  const decisions = claims.length > 0 ? await standingDecisions(tx, article.id) : new Map();
  const standings = await claimStandings(tx, { id: article.id, headNumber: number }, claims, decisions);
  const placed = claims.flatMap((claim, index): PlacedClaim[] => {
    const standing = standings[index];
    return standing ? [{ claim, order: order.get(claim.id) ?? 0, standing }] : [];
  });
  await projectClaims(tx, article, placed, [...touched]);
}

/** Claims before which others came or went are others in their order; nothing else of them changed. */
async function moveClaims(
  tx: Tx,
  articleId: string,
  before: readonly string[],
  order: ReadonlyMap<string, number>,
  touched: ReadonlySet<string>,
): Promise<void> {
  const moved = before.filter((id, place) => !touched.has(id) && order.get(id) !== place);
  if (moved.length === 0) return;
  const places = moved.map((id) => order.get(id) ?? 0);
  await tx.$executeRaw`
    UPDATE "Claim" c SET "order" = moved.place FROM unnest(${moved}::text[], ${places}::int[]) AS moved (id, place)
    WHERE c."articleId" = ${articleId} AND c.id = moved.id`;
}

function claimIdsOf(doc: DocJson): readonly string[] {
  return claimAttrsOf(doc).map(({ id }) => id);
}

function documentOf(content: readonly NodeJson[]): DocJson {
  return { type: "doc", content };
}
