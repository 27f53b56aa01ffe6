import { namesOf } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import { opening } from "@/lib/base/opening";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import type { WorldView } from "@/lib/worlds/world";
import type { Prisma } from "@/prisma/client/client";
import { shownText } from "./comment-text";
import type { CommentView, DiscussionId, DiscussionView, FullDiscussion, Person } from "./discussion";
import { membersToMention } from "./read-people";
import { wordsNow } from "./read-words-now";

/** Which discussions are asked for; all that is given must hold. */
export type DiscussionFilter = {
  readonly state?: "open" | "resolved" | undefined;
  readonly subject?: DiscussionView["subject"] | undefined;
  readonly article?: string | undefined;
  readonly claim?: string | undefined;
  readonly passage?: string | undefined;
  readonly revision?: number | undefined;
  /** Those in which the viewer said something, or is mentioned; none for a visitor. */
  readonly who?: "mine" | "mentions" | undefined;
};

/** Characters of a first comment that lists show. */
const OPENING = 200;
/** Comments that are read at once, the newest of all that are asked for: more than people write in twenty discussions. */
const MOST_COMMENTS = 2_000;

/** The discussions of a world, what was said last first; those about articles in the trash are left out. */
export async function discussionsOf(
  db: Db,
  viewer: Viewer,
  world: WorldView,
  filter: DiscussionFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<DiscussionView[]> {
  const rows = await rowsOf(db, conditions(viewer, world, filter), page);
  return viewsOf(rows, await peopleIn(db, world.id, rows));
}

/** The same with everything that is said in them, and where their words are by now. */
export async function fullDiscussionsOf(
  db: Db,
  viewer: Viewer,
  world: WorldView,
  filter: DiscussionFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<FullDiscussion[]> {
  return fullOf(db, world, await rowsOf(db, conditions(viewer, world, filter), page));
}

/** A discussion of a world with everything that is said in it; null where there is none, or its article lies in the trash. */
export async function discussionIn(db: Db, world: WorldView, id: string): Promise<FullDiscussion | null> {
  const [found = null] = await fullOf(
    db,
    world,
    await rowsOf(db, { AND: [conditions(null, world, {}), { id }] }, { limit: 1 }),
  );
  return found;
}

/** How many discussions of a world are asked for. */
export async function countDiscussions(
  db: Db,
  viewer: Viewer,
  world: WorldView,
  filter: DiscussionFilter,
): Promise<number> {
  return db.discussion.count({ where: conditions(viewer, world, filter) });
}

/** How many discussions of an article are open. */
export async function countOpenDiscussions(db: Db, articleId: string): Promise<number> {
  return db.discussion.count({ where: { articleId, resolvedAt: null } });
}

/** What a comment said before it was edited, oldest first, in the words of today's names; null where there is none to be read. */
export async function commentHistory(
  db: Db,
  world: WorldView,
  { discussionId, commentId }: { readonly discussionId: string; readonly commentId: string },
): Promise<{ readonly text: string; readonly at: Date }[] | null> {
  const comment = await db.comment.findFirst({
    where: { id: commentId, removedAt: null, discussion: { AND: [conditions(null, world, {}), { id: discussionId }] } },
    include: { edits: { orderBy: { sequence: "asc" } } },
  });
  if (!comment) return null;
  const people = await membersToMention(db, world.id);
  return comment.edits.map(({ text, at }) => ({ text: shownText(text, people), at }));
}

function conditions(viewer: Viewer, world: WorldView, filter: DiscussionFilter): Prisma.DiscussionWhereInput {
  const { state, subject, article, claim, passage, revision, who } = filter;
  const nobody = viewer?.userId ?? "";
  const all: (Prisma.DiscussionWhereInput | null)[] = [
    { OR: [{ articleId: null }, { article: { trashedAt: null } }] },
    state === undefined ? null : { resolvedAt: state === "open" ? null : { not: null } },
    subject === undefined ? null : { subject },
    article === undefined ? null : { article: { slug: article } },
    claim === undefined ? null : { claimId: claim },
    passage === undefined ? null : { passageId: passage },
    revision === undefined ? null : { subject: "revision", revision },
    who === "mine" ? { comments: { some: { byId: nobody, removedAt: null } } } : null,
    who === "mentions" ? { comments: { some: { mentions: { has: nobody } } } } : null,
  ];
  return { worldId: world.id, AND: all.filter((condition) => condition !== null) };
}

const ABOUT = {
  article: { select: { slug: true, title: true, headNumber: true } },
  comments: { where: { replyToId: null }, orderBy: { sequence: "asc" }, take: 1 },
  _count: { select: { comments: { where: { removedAt: null } } } },
} as const satisfies Prisma.DiscussionInclude;

type Row = Prisma.DiscussionGetPayload<{ include: typeof ABOUT }>;

function rowsOf(db: Db, where: Prisma.DiscussionWhereInput, page: { limit: number; skip?: number }): Promise<Row[]> {
  return db.discussion.findMany({
    where,
    include: ABOUT,
    orderBy: [{ commentedAt: "desc" }, { id: "asc" }],
    take: page.limit,
    skip: page.skip ?? 0,
  });
}

type People = {
  readonly members: readonly Person[];
  readonly named: (id: string | null) => Person;
  readonly sources: ReadonlyMap<string, string>;
};

async function peopleIn(db: Db, worldId: string, rows: readonly Row[], more: readonly string[] = []): Promise<People> {
  const ids = rows.flatMap(({ startedById, resolvedById }) => [startedById, ...(resolvedById ? [resolvedById] : [])]);
  const [members, names, sources] = await Promise.all([
    peopleToShow(db, worldId, rows),
    namesOf(db, [...ids, ...more]),
    db.source.findMany({
      where: { id: { in: rows.flatMap(({ sourceId }) => (sourceId ? [sourceId] : [])) } },
      select: { id: true, title: true },
    }),
  ]);
  const named = (id: string | null) => ({ id: id ?? "", name: names.get(id ?? "") ?? somebodyWhoLeft() });
  return { members, named, sources: new Map(sources.map(({ id, title }) => [id, title])) };
}

/** Members, and those who were mentioned when they were members. */
async function peopleToShow(db: Db, worldId: string, rows: readonly Row[]): Promise<Person[]> {
  const [members, mentioned] = await Promise.all([
    membersToMention(db, worldId),
    db.comment.findMany({
      where: { discussionId: { in: rows.map(({ id }) => id) }, NOT: { mentions: { isEmpty: true } } },
      select: { mentions: true },
    }),
  ]);
  const left = new Set(mentioned.flatMap(({ mentions }) => mentions));
  for (const { id } of members) left.delete(id);
  const names = await namesOf(db, [...left]);
  return [...members, ...[...names].map(([id, name]) => ({ id, name }))];
}

function viewsOf(rows: readonly Row[], people: People): DiscussionView[] {
  return rows.map((row) => {
    const { id, subject, title, claimId, passageId, revision, quote, startedById, startedAt, commentedAt } = row;
    const [first] = row.comments;
    const { resolvedAt, resolvedById, article } = row;
    return {
      id: id as DiscussionId,
      subject,
      title,
      article: article && { slug: article.slug, title: article.title },
      source: row.sourceId === null ? null : { id: row.sourceId, title: people.sources.get(row.sourceId) ?? "" },
      claim: claimId,
      passage: passageId,
      revision,
      quote,
      startedBy: people.named(startedById),
      startedAt,
      commentedAt,
      resolved: resolvedAt && { at: resolvedAt, by: people.named(resolvedById) },
      comments: row._count.comments,
      opening: first && !first.removedAt ? opening(shownText(first.text, people.members), OPENING) : "",
    };
  });
}

async function fullOf(db: Db, world: WorldView, rows: readonly Row[]): Promise<FullDiscussion[]> {
  const newest = await db.comment.findMany({
    where: { discussionId: { in: rows.map(({ id }) => id) } },
    orderBy: { sequence: "desc" },
    take: MOST_COMMENTS,
  });
  const comments = newest.toReversed();
  const writers = comments.flatMap(({ byId, removedById }) => [byId, ...(removedById ? [removedById] : [])]);
  const people = await peopleIn(db, world.id, rows, writers);
  const heads = new Map(
    rows.flatMap(({ articleId, article }) => (articleId && article ? [[articleId, article.headNumber]] : [])),
  );
  const now = await wordsNow(db, rows, heads);
  const said = Map.groupBy(comments, ({ discussionId }) => discussionId);
  return viewsOf(rows, people).map((view, index) => ({
    ...view,
    now: now[index] ?? null,
    said: (said.get(view.id) ?? []).map((comment) => commentView(comment, people)),
  }));
}

type CommentRow = Prisma.CommentGetPayload<object>;

function commentView(comment: CommentRow, { members, named }: People): CommentView {
  const { id, byId, at, text, mentions, replyToId: replyTo, editedAt, removedAt, removedById } = comment;
  const gone = removedAt !== null;
  return {
    id,
    by: named(byId),
    at,
    text: gone ? "" : shownText(text, members),
    stored: gone ? "" : text,
    mentions: gone ? [] : members.filter((member) => mentions.includes(member.id)),
    replyTo,
    editedAt: gone ? null : editedAt,
    removed: removedAt && { at: removedAt, by: named(removedById) },
  };
}
