import { namesOf } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import { may } from "@/lib/auth/policy";
import type { Db, Tx } from "@/lib/db";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { ReviewRules } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { Prisma } from "@/prisma/client/client";
import type { ProposalEntry } from "./proposal";
import { approvalsIn, personOf, standingOf } from "./proposal-row";
import {
  fromStoredState,
  OPEN_STATES,
  PROPOSAL_STATES,
  type ProposalState,
  type StoredState,
  toStoredState,
} from "./proposal-state";
import { outdatedBy, readArticleStates } from "./read-proposed-articles";

/** Proposals looked through for a list: what waits for the reader comes first, and that is not a column. */
const LOOKED_THROUGH = 1000;

/** Which proposals are asked for; all that is given must hold. */
export type ProposalFilter = {
  /** `open`: whatever waits for somebody. */
  readonly state?: ProposalState | "open";
  /** Only those that wait for the viewer. */
  readonly waiting?: boolean;
  /** Only the viewer's own. */
  readonly mine?: boolean;
};

/**
 * The proposals of a world that the viewer may see: a draft is its author's alone, and what visitors without an account propose is
 * shown to members, so that a public world is no notice board. What is about an article in the trash is seen by those who may bring
 * it back, since it holds the article's text; to everybody else, its author too, it comes back with the article.
 */
export async function proposalsVisibleTo(
  db: Db | Tx,
  viewer: Viewer,
  world: WorldView,
): Promise<Prisma.ProposalWhereInput> {
  const mine = viewer ? [{ authorId: viewer.userId }] : [];
  const others = { state: { not: "draft" as const }, ...(world.role === null ? { authorId: { not: null } } : {}) };
  const seen = { worldId: world.id, OR: [...mine, others] };
  if (may(world.role, "trashArticle")) return seen;
  const closed = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM "Proposal" p WHERE p."worldId" = ${world.id} AND ${isAboutTrash}`;
  return { ...seen, id: { notIn: closed.map(({ id }) => id) } };
}

/** Whether a proposal `p` is about an article in the trash, or became one that is there now. */
export const isAboutTrash = Prisma.sql`EXISTS (
  SELECT 1 FROM "ProposedArticle" part JOIN "Article" t ON t.id = part."articleId" OR t.slug = part."mergedSlug"
  WHERE part."proposalId" = p.id AND t."worldId" = p."worldId" AND t."trashedAt" IS NOT NULL AND NOT t."isTemplate")`;

/** Proposals of a world: what waits for the viewer first, then the oldest first; closed ones the latest first. */
export async function proposalsOf(
  db: Db,
  viewer: Viewer,
  world: WorldView,
  filter: ProposalFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<ProposalEntry[]> {
  const all = await proposalQueue(db, viewer, world, filter);
  return all.slice(page.skip ?? 0, (page.skip ?? 0) + page.limit);
}

/** All of them, as far as they are looked through: the latest LOOKED_THROUGH. */
export async function proposalQueue(
  db: Db,
  viewer: Viewer,
  world: WorldView,
  filter: ProposalFilter,
): Promise<ProposalEntry[]> {
  const state = filter.state ?? (filter.waiting ? "open" : undefined);
  const states = state === "open" ? OPEN_STATES : state === undefined ? PROPOSAL_STATES : [state];
  const rows = await db.proposal.findMany({
    where: {
      AND: [
        await proposalsVisibleTo(db, viewer, world),
        { state: { in: states.map(toStoredState) } },
        filter.mine ? { authorId: viewer?.userId ?? "" } : {},
      ],
    },
    include: WITH_LINES,
    orderBy: { number: "desc" },
    take: LOOKED_THROUGH,
  });
  const entries = await entriesOf(db, viewer, world, rows);
  const shown = filter.waiting ? entries.filter((entry) => entry.waitsForMe) : entries;
  return shown.sort(queueOrder);
}

/** How many proposals of a world wait for the viewer. */
export async function proposalsWaiting(db: Db, viewer: Viewer, world: WorldView): Promise<ProposalEntry[]> {
  return viewer ? proposalQueue(db, viewer, world, { waiting: true }) : [];
}

/** What a list shows of a proposal, beside its own row. */
const WITH_LINES = {
  parts: { select: { articleId: true, baseNumber: true, title: true, mergedSlug: true }, orderBy: { order: "asc" } },
  events: { where: { kind: "approve" }, select: { kind: true, byId: true, round: true, accepts: true } },
  _count: { select: { statusRequests: true, comments: { where: { resolvedAt: null } } } },
} satisfies Prisma.ProposalInclude;

type LineRow = Prisma.ProposalGetPayload<{ include: typeof WITH_LINES }>;

async function entriesOf(db: Db | Tx, viewer: Viewer, world: WorldView, rows: LineRow[]): Promise<ProposalEntry[]> {
  const rules = await reviewRulesOf(db, world.id);
  const [states, names] = await Promise.all([
    readArticleStates(
      db,
      world.id,
      rows.flatMap((row) => row.parts),
    ),
    namesOf(
      db,
      rows.flatMap((row) => (row.authorId === null ? [] : [row.authorId])),
    ),
  ]);
  return rows.map((row) => {
    const open = isOpen(row.state);
    const outdated = open && row.parts.some((part) => outdatedBy(part, states) !== null);
    return {
      number: row.number,
      title: row.title,
      state: fromStoredState(row.state),
      outdated,
      author: personOf(row.authorId, row.visitorName, names),
      createdAt: row.createdAt,
      submittedAt: row.submittedAt,
      changedAt: row.changedAt,
      articles: row.parts.map((part) => {
        const article = part.articleId === null ? undefined : states.articles.get(part.articleId);
        return { slug: article?.slug ?? part.mergedSlug, title: article?.title ?? part.title };
      }),
      statusRequestCount: row._count.statusRequests,
      approvals: {
        given: new Set(approvalsIn(row.events, row.round).map(({ byId }) => byId)).size,
        needed: rules.approvals,
      },
      openComments: row._count.comments,
      waitsForMe: waitsFor(viewer, world, row, { rules, outdated }),
    };
  });
}

/** Whether the viewer can do the next step: review, merge, answer, bring up to date, or send a draft of their own. */
function waitsFor(
  viewer: Viewer,
  world: WorldView,
  row: LineRow,
  { rules, outdated }: { rules: ReviewRules; outdated: boolean },
): boolean {
  if (!viewer || !isOpen(row.state)) return false;
  const who = standingOf(viewer, world, row);
  if (row.state === "draft" || row.state === "changesRequested" || outdated) return who.keeps;
  if (!may(world.role, "reviewProposal")) return false;
  if (row.state === "approved") return true;
  const given = approvalsIn(row.events, row.round).some(({ byId }) => byId === viewer.userId);
  return !given && (!who.wrote || rules.ownApproval);
}

function isOpen(state: StoredState): boolean {
  return (OPEN_STATES as readonly ProposalState[]).includes(fromStoredState(state));
}

function queueOrder(a: ProposalEntry, b: ProposalEntry): number {
  const open = (entry: ProposalEntry) => (OPEN_STATES as readonly ProposalState[]).includes(entry.state);
  if (a.waitsForMe !== b.waitsForMe) return a.waitsForMe ? -1 : 1;
  if (open(a) !== open(b)) return open(a) ? -1 : 1;
  const since = (entry: ProposalEntry) => (entry.submittedAt ?? entry.createdAt).getTime();
  return open(a) ? since(a) - since(b) || a.number - b.number : b.changedAt.getTime() - a.changedAt.getTime();
}
