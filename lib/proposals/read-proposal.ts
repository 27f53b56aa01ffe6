import { namesOf } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import { fromStored } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { placesOfPassages } from "@/lib/sources/read-places";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { mayPropose, type ReviewRules } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";
import type { Prisma } from "@/prisma/client/client";
import type { Aspect } from "./accepted-content";
import {
  type CommentView,
  type ProposalView,
  type ProposedArticleView,
  type StatusRequestView,
  type StoryEntry,
  standingsOf,
} from "./proposal";
import { approvalsIn, aspectsFrom, personOf, standingOf } from "./proposal-row";
import { fromStoredState, nextState, OPEN_STATES, PROPOSAL_EVENTS, type ProposalState } from "./proposal-state";
import { proposalsVisibleTo } from "./read";
import { proposedArticleView, readArticleStates } from "./read-proposed-articles";

const WITH_ALL = {
  parts: { orderBy: { order: "asc" } },
  statusRequests: { orderBy: { order: "asc" } },
  events: { orderBy: { sequence: "asc" } },
  comments: { orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.ProposalInclude;

type FullRow = Prisma.ProposalGetPayload<{ include: typeof WITH_ALL }>;
type Names = ReadonlyMap<string, string>;

/** A proposal with everything that it keeps; null when there is none of that number that the viewer may see. */
export async function proposalFor(
  db: Db | Tx,
  viewer: Viewer,
  world: WorldView,
  number: number,
): Promise<ProposalView | null> {
  const row = await db.proposal.findFirst({
    where: { number, ...(await proposalsVisibleTo(db, viewer, world)) },
    include: WITH_ALL,
  });
  if (!row) return null;
  const rules = await reviewRulesOf(db, world.id);
  const states = await readArticleStates(db, world.id, row.parts);
  const state = fromStoredState(row.state);
  const open = (OPEN_STATES as readonly ProposalState[]).includes(state);
  const parts: ProposedArticleView[] = [];
  for (const part of row.parts) parts.push(await proposedArticleView(db, part, states, open));
  const names = await namesOf(db, peopleIn(row));
  const statusRequests = await statusRequestsOf(db, row, parts);
  const aspects = aspectsOf(parts, statusRequests);
  const approvals = approvalsIn(row.events, row.round);
  const who = standingOf(viewer, world, row);
  const outdated = parts.some((part) => part.outdated !== null);
  const facts = { outdated, ownApproval: rules.ownApproval, enough: false };
  const standings = standingsOf(aspects, approvals, rules.approvals).map((standing) => ({
    ...standing,
    by: standing.by.map((id) => names.get(id) ?? somebodyWhoLeft()),
  }));
  return {
    number,
    title: row.title,
    note: row.note,
    round: row.round,
    state,
    outdated,
    author: personOf(row.authorId, row.visitorName, names),
    createdAt: row.createdAt,
    submittedAt: row.submittedAt,
    changedAt: row.changedAt,
    articles: parts.map(({ article, content, merged }) => ({
      slug: article?.slug ?? merged?.slug ?? null,
      title: article?.title ?? content.title,
    })),
    statusRequestCount: statusRequests.length,
    approvals: { given: new Set(approvals.map(({ byId }) => byId)).size, needed: rules.approvals },
    openComments: row.comments.filter((comment) => comment.resolvedAt === null).length,
    waitsForMe: false,
    parts,
    statusRequests,
    story: row.events.map((event) => storyEntry(row, event, names)),
    comments: row.comments.map((comment) => commentView(comment, names)),
    standings,
    merger: row.mergedById && (names.get(row.mergedById) ?? somebodyWhoLeft()),
    may: viewer ? PROPOSAL_EVENTS.filter((event) => nextState(state, event, who, facts).ok) : [],
    keeps: who.keeps,
    mayComment: mayComment(viewer, world, rules),
  };
}

/** What there is to accept in a proposal, in the order of ASPECTS. */
export function aspectsOf(
  parts: readonly { readonly aspects: readonly Aspect[] }[],
  requests: readonly unknown[],
): readonly Aspect[] {
  return aspectsFrom([...parts.flatMap((part) => part.aspects), ...(requests.length > 0 ? ["status"] : [])]);
}

/** Whoever may propose here may also say something about what others propose. */
export function mayComment(viewer: Viewer, world: WorldView, rules: ReviewRules): boolean {
  return viewer !== null && mayPropose(world.role, true, rules);
}

function peopleIn(row: FullRow): string[] {
  const { authorId, mergedById, events, comments } = row;
  const ids = [authorId, mergedById, ...events.map(({ byId }) => byId)];
  for (const { byId, resolvedById } of comments) ids.push(byId, resolvedById);
  return ids.filter((id) => id !== null);
}

function storyEntry(row: FullRow, event: FullRow["events"][number], names: Names): StoryEntry {
  const { kind, byId, at, note, round, accepts } = event;
  const by = personOf(byId, row.visitorName, names);
  return { kind: kind as StoryEntry["kind"], by, at, note, round, accepts: aspectsFrom(accepts) };
}

function commentView(comment: FullRow["comments"][number], names: Names): CommentView {
  const { id, partId, block, text, byId, at, resolvedAt, resolvedById } = comment;
  const resolved = resolvedAt && { by: names.get(resolvedById ?? "") ?? somebodyWhoLeft(), at: resolvedAt };
  return { id, part: partId, block, text, by: personOf(byId, null, names), at, resolved };
}

/** The requested statuses, each with the status that counts now. */
async function statusRequestsOf(
  db: Db | Tx,
  row: FullRow,
  parts: readonly ProposedArticleView[],
): Promise<StatusRequestView[]> {
  const { statusRequests: requests } = row;
  if (requests.length === 0) return [];
  const articleIds = parts.flatMap(({ article }) => (article ? [article.id] : []));
  const slugs = requests.flatMap(({ supersededBy }) => (supersededBy === null ? [] : [supersededBy]));
  const [articles, claims, passages, successors] = await Promise.all([
    db.article.findMany({ where: { id: { in: articleIds } }, select: { id: true, status: true } }),
    db.claim.findMany({
      where: { articleId: { in: articleIds } },
      select: { id: true, articleId: true, ownStatus: true },
    }),
    citedPassages(
      db,
      row.worldId,
      requests.flatMap((request) => request.evidence),
    ),
    db.article.findMany({
      where: { worldId: row.worldId, slug: { in: slugs }, trashedAt: null },
      select: { slug: true, title: true },
    }),
  ]);
  return requests.map((request): StatusRequestView => {
    const part = parts.find(({ id }) => id === request.partId);
    const articleId = part?.article?.id;
    const inText = part && claimsOf(part.content.doc).find(({ id }) => id === request.claimId);
    const own = claims.find((claim) => claim.articleId === articleId && claim.id === request.claimId)?.ownStatus;
    const from = own ?? articles.find(({ id }) => id === articleId)?.status ?? "proposed";
    return {
      id: request.id,
      part: request.partId,
      claim: request.claimId === null ? null : { id: request.claimId, text: inText?.quote ?? "" },
      from: fromStored(from),
      to: fromStored(request.to),
      disputed: request.disputed,
      rule: request.rule,
      reason: request.reason,
      evidence: request.evidence.map((id) => passages.get(id) ?? { passage: id, words: "", source: "", place: null }),
      supersededBy: successors.find(({ slug }) => slug === request.supersededBy) ?? null,
      decision: request.decisionId,
    };
  });
}

/** Passages by id, as they stand in the newest version that has them. */
async function citedPassages(db: Db | Tx, worldId: string, ids: readonly string[]) {
  const [rows, places] = await Promise.all([
    db.passage.findMany({
      where: { id: { in: [...new Set(ids)] }, version: { source: { worldId } } },
      orderBy: { version: { number: "asc" } },
      select: { id: true, text: true, version: { select: { sourceId: true } } },
    }),
    placesOfPassages(db, ids),
  ]);
  return new Map(
    rows.map(({ id, text, version }) => {
      return [id, { passage: id, words: text, source: version.sourceId, place: places.get(id) ?? null }] as const;
    }),
  );
}
