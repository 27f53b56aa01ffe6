import { BY_TITLE } from "@/lib/articles/article-conditions";
import { type Initial, initialsOf } from "@/lib/articles/initials";
import { dateColumns } from "@/lib/articles/revisions/claim-dates";
import { namesOf } from "@/lib/articles/revisions/read";
import { type CanonStatus, fromStored, type StoredStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import { isEmptyQuery, parseQuery } from "@/lib/search/query/search-query";
import { findsArticleBy, tsquery } from "@/lib/search/query/tsquery";
import { Prisma } from "@/prisma/client/client";
import type { Evidence } from "../decision";
import { type CanonEntry, type CanonFilter, type CanonPage, STATUS_ORDER } from "../read-canon";
import { type ClaimSeen, claimsSeen, decisionCounts, type Standpoint } from "../standpoint";
import { articlesAsOf } from "./read-as-of";

type ArticleSeen = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly claims: readonly { readonly id: string; readonly text: string; readonly cited: readonly Cited[] }[];
};
type Cited = { readonly passage: string; readonly quote: string };
type StandingDecision = { to: StoredStatus; disputed: boolean; at: Date; deciderId: string; reason: string };

/**
 * A world's articles with the canon status that counts from a standpoint: every status is worked out anew from the
 * decisions that can be seen there. It reads the whole world: what the index of standpoints says is compared with it.
 */
export async function canonByReading(
  db: Db,
  worldId: string,
  filter: CanonFilter,
  standpoint: Standpoint,
  sort: CanonPage["sort"],
): Promise<{
  readonly entries: readonly CanonEntry[];
  readonly initials: readonly Initial[];
  readonly claims: readonly { readonly id: string; readonly status: CanonStatus; readonly dated: boolean }[];
}> {
  const { asOf } = standpoint;
  const articles = asOf ? await articlesThen(db, worldId, asOf) : await articlesNow(db, worldId);
  const [decisions, posts] = await Promise.all([
    standingDecisions(db, worldId, standpoint),
    postsOf(db, worldId, articles),
  ]);
  const names = await namesOf(
    db,
    [...decisions.values()].map(({ deciderId }) => deciderId),
  );
  const all = articles.flatMap((article): Seen[] => {
    const claims = claimsSeen(
      article.claims.map((claim) => withPosts(claim, posts)),
      standpoint,
    );
    return claims ? [{ article, claims, decisions }] : [];
  });
  const byId = new Map(all.map((seen) => [seen.article.id, seen]));
  const inOrder = await foundInOrder(db, all, filter.q ?? "");
  const found = inOrder.flatMap(({ id, key }) => {
    const seen = byId.get(id);
    return seen && fits(seen, filter) ? [{ key, seen }] : [];
  });
  const fitting = found.map(({ seen }) => seen);
  return {
    entries: (sort === "inWorld" ? byDay(fitting) : fitting).map((seen) => entryOf(seen, names)).sort(ORDERS[sort]),
    initials: initialsOf(found.map(({ key }) => key)),
    claims: fitting.flatMap((seen) =>
      seen.claims.map((claim) => ({ id: claim.id, status: statusOf(seen, claim.id), dated: dayOf(claim) !== null })),
    ),
  };
}

/** By the first day that their claims tell, as they stand where two tell the same; those that tell none come last. */
function byDay(seen: readonly Seen[]): readonly Seen[] {
  const firstOf = ({ claims }: Seen) => Math.min(...claims.map((each) => dayOf(each) ?? LATE));
  return seen.toSorted((a, b) => firstOf(a) - firstOf(b));
}

function dayOf({ text, cited }: ClaimSeen): number | null {
  return dateColumns([text, ...cited.map(({ quote }) => quote)]).firstDay;
}

const LATE = Number.MAX_SAFE_INTEGER;

function withPosts(claim: ArticleSeen["claims"][number], posts: ReadonlyMap<string, number | null>): ClaimSeen {
  return { ...claim, cited: claim.cited.map(({ passage, quote }) => ({ quote, post: posts.get(passage) ?? null })) };
}

/** The articles that a search for `q` finds in their names and in the claims that are seen (all, where it is empty), from A to Z. */
async function foundInOrder(db: Db, seen: readonly Seen[], q: string): Promise<{ id: string; key: string }[]> {
  const asked = parseQuery(q);
  const rows = seen.map(({ article: { id, title, aliases, tags }, claims }) => {
    return { id, title, pieces: [[title, ...aliases, ...tags].join(" "), ...claims.map(({ text }) => text)] };
  });
  const having = (query: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT FROM jsonb_array_elements_text(a.pieces) piece WHERE canonry_words(piece) @@ ${query})`;
  const found =
    q === ""
      ? Prisma.sql`TRUE`
      : isEmptyQuery(asked)
        ? Prisma.sql`FALSE`
        : findsArticleBy({ ...asked, excluded: [] }, tsquery({ ...asked, excluded: [] }), having);
  const unwanted = asked.excluded.map(
    (each) => Prisma.sql`NOT ${having(tsquery({ words: "", phrases: [each], excluded: [], unfinished: null }))}`,
  );
  return db.$queryRaw<{ id: string; key: string }[]>`
    SELECT a.id, canonry_title_key(a.title) AS key
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS a (id text, title text, pieces jsonb)
    WHERE ${Prisma.join([found, ...(q === "" ? [] : unwanted)], " AND ")} ORDER BY ${BY_TITLE}`;
}

/** Of entries that stand from A to Z. */
const ORDERS: Readonly<Record<CanonPage["sort"], (a: CanonEntry, b: CanonEntry) => number>> = {
  title: () => 0,
  since: (a, b) => (b.since?.getTime() ?? 0) - (a.since?.getTime() ?? 0),
  status: (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  inWorld: () => 0,
};

type Seen = {
  readonly article: ArticleSeen;
  readonly claims: readonly ClaimSeen[];
  readonly decisions: ReadonlyMap<string, StandingDecision>;
};

function standingOf({ article, decisions }: Seen, claimId?: string): StandingDecision | undefined {
  return decisions.get(keyOf(article.id, claimId ?? null));
}

function statusOf(seen: Seen, claimId?: string): CanonStatus {
  const standing = (claimId === undefined ? undefined : standingOf(seen, claimId)) ?? standingOf(seen);
  return standing ? fromStored(standing.to) : "proposed";
}

function fits(seen: Seen, { status, disputed, kind, tag, decidedBy }: CanonFilter): boolean {
  const { article, claims } = seen;
  const isDisputed = [undefined, ...claims.map(({ id }) => id)].some((id) => standingOf(seen, id)?.disputed === true);
  return (
    (status === undefined || statusOf(seen) === status) &&
    (disputed === undefined || isDisputed === disputed) &&
    (kind === undefined || article.kind === kind) &&
    (!tag || article.tags.includes(tag)) &&
    (!decidedBy || standingOf(seen)?.deciderId === decidedBy)
  );
}

function entryOf(seen: Seen, names: ReadonlyMap<string, string>): CanonEntry {
  const { slug, title, kind, tags } = seen.article;
  const standing = standingOf(seen);
  const count = (status: CanonStatus) => seen.claims.filter(({ id }) => statusOf(seen, id) === status).length;
  return {
    slug,
    title,
    kind,
    tags,
    status: statusOf(seen),
    disputed: standing?.disputed ?? false,
    since: standing?.at ?? null,
    decidedBy: standing ? { id: standing.deciderId, name: names.get(standing.deciderId) ?? "Somebody who left" } : null,
    reason: standing?.reason ?? null,
    claims: { canon: count("canon"), proposed: count("proposed"), nonCanon: count("non-canon") },
  };
}

async function articlesThen(db: Db, worldId: string, time: Date): Promise<ArticleSeen[]> {
  const articles = await articlesAsOf(db, worldId, time);
  return articles.map(({ articleId, slug, content: { doc, ...rest } }) => ({
    ...rest,
    id: articleId,
    slug,
    claims: claimsOf(doc).map(({ id, quote, citations }) => ({ id, text: quote, cited: citations })),
  }));
}

async function articlesNow(db: Db, worldId: string): Promise<ArticleSeen[]> {
  return db.article
    .findMany({
      where: { worldId, trashedAt: null },
      include: {
        claims: { orderBy: { order: "asc" }, include: { citations: { orderBy: { order: "asc" } } } },
      },
    })
    .then((rows) =>
      rows.map(({ claims, ...article }) => ({
        ...article,
        claims: claims.map(({ id, text, citations }) => ({ id, text, cited: citations })),
      })),
    );
}

/**
 * The decision that stands on each article, and on each claim that has one of its own, of those that can be seen. In a continuity, a level of
 * it after the other is laid over what it follows: what is decided on an article takes away what was said of its claims below.
 */
async function standingDecisions(
  db: Db,
  worldId: string,
  standpoint: Standpoint,
): Promise<Map<string, StandingDecision>> {
  const rows = await db.decision.findMany({ where: { worldId }, orderBy: { sequence: "asc" } });
  const standing = new Map<string, StandingDecision>();
  for (const level of [...(standpoint.continuity ?? [""])].reverse()) {
    const here = rows.filter(
      ({ at, evidence, continuityId }) =>
        (continuityId ?? "") === level &&
        decisionCounts({ at, evidence: evidence as unknown as Evidence[] }, standpoint),
    );
    for (const { articleId, claimId } of here)
      if (claimId === null)
        for (const key of standing.keys()) if (key.startsWith(`${articleId} `)) standing.delete(key);
    for (const row of here) standing.set(keyOf(row.articleId, row.claimId), row);
  }
  return standing;
}

function keyOf(articleId: string, claimId: string | null): string {
  return `${articleId} ${claimId ?? ""}`;
}

/** The post that each cited passage stands in, in the newest version that has it. */
async function postsOf(
  db: Db,
  worldId: string,
  articles: readonly ArticleSeen[],
): Promise<ReadonlyMap<string, number | null>> {
  const ids = articles.flatMap(({ claims }) => claims.flatMap(({ cited }) => cited.map(({ passage }) => passage)));
  const rows = await db.passage.findMany({
    where: { id: { in: [...new Set(ids)] }, version: { source: { worldId } } },
    select: { id: true, post: true },
    orderBy: { version: { number: "asc" } },
  });
  return new Map(rows.map(({ id, post }) => [id, post]));
}
