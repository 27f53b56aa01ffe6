import { namesOf } from "@/lib/articles/revisions/read";
import type { Viewer } from "@/lib/auth/actor";
import { may, type Role } from "@/lib/auth/policy";
import type { Db, Tx } from "@/lib/db";
import type { Days } from "@/lib/document/model/days";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import type { WorldView } from "@/lib/worlds/world";
import type { Caretaker } from "@/prisma/client/client";
import { isVoter } from "./canon-settings";
import { type CaretakerView, covers, type Deciders, decidesOn, type InScope } from "./caretaker";
import { canonSettingsOf } from "./read-canon-settings";

/** Those who look after parts of a world and are members of it, those of longest standing first. */
export async function caretakersOf(db: Db | Tx, worldId: string): Promise<CaretakerView[]> {
  const rows = await db.$queryRaw<Caretaker[]>`
    SELECT c.* FROM "Caretaker" c JOIN "Membership" m ON m."worldId" = c."worldId" AND m."userId" = c."userId"
    WHERE c."worldId" = ${worldId} AND c."endedAt" IS NULL ORDER BY c.sequence`;
  if (rows.length === 0) return [];
  const [names, articles] = await Promise.all([
    namesOf(
      db,
      rows.map(({ userId }) => userId),
    ),
    db.article.findMany({
      where: { id: { in: rows.flatMap(({ scope, values }) => (namesArticles(scope) ? values : [])) } },
      select: { id: true, slug: true, title: true },
    }),
  ]);
  return rows.map(({ id, userId, scope, values, fromDate, untilDate, at }) => ({
    id,
    person: { id: userId, name: names.get(userId) ?? somebodyWhoLeft() },
    scope,
    values,
    from: fromDate,
    until: untilDate,
    articles: articles.filter((each) => namesArticles(scope) && values.includes(each.id)).map(linkOf),
    since: at,
  }));
}

function namesArticles(scope: Caretaker["scope"]): boolean {
  return scope === "articles" || scope === "place";
}

function linkOf({ slug, title }: { slug: string; title: string }) {
  return { slug, title };
}

/** Who decides on an article, or on a claim in it. */
export async function whoDecides(
  db: Db | Tx,
  worldId: string,
  articleId: string,
  claimId: string | null,
): Promise<Deciders> {
  const [{ editorsDecide }, all] = await Promise.all([canonSettingsOf(db, worldId), caretakersOf(db, worldId)]);
  if (all.length === 0) return { editorsDecide, caretakers: [] };
  const [on] = await inScopes(db, worldId, articleId, [claimId]);
  return { editorsDecide, caretakers: on ? all.filter((each) => covers(each, on)) : [] };
}

/** Whether the viewer decides on an article or on some claim in it, and whether they may ask the members to vote; neither on a new one (null). */
export async function canonRightsOf(
  db: Db,
  viewer: Viewer,
  { id: worldId, role }: Pick<WorldView, "id" | "role">,
  articleId: string | null,
): Promise<{ readonly decideCanon: boolean; readonly openVote: boolean }> {
  if (viewer === null || role === null || articleId === null) return { decideCanon: false, openVote: false };
  const settings = await canonSettingsOf(db, worldId);
  const openVote = isVoter(role, settings);
  if (may(role, "decideAnywhere")) return { decideCanon: true, openVote };
  return {
    decideCanon: await decidesOnSome(db, { worldId, articleId, role, userId: viewer.userId }, settings),
    openVote,
  };
}

type Asking = { readonly worldId: string; readonly articleId: string; readonly role: Role; readonly userId: string };

async function decidesOnSome(
  db: Db,
  { worldId, articleId, role, userId }: Asking,
  { editorsDecide }: Pick<Deciders, "editorsDecide">,
): Promise<boolean> {
  const all = await caretakersOf(db, worldId);
  if (all.length === 0) return decidesOn(role, userId, { editorsDecide, caretakers: [] });
  // A claim differs from its article in its dates alone.
  const claims = all.some(({ scope }) => scope === "period")
    ? await db.claim.findMany({ where: { articleId }, select: { id: true } })
    : [];
  const each = await inScopes(db, worldId, articleId, [null, ...claims.map(({ id }) => id)]);
  return each.some((on) =>
    decidesOn(role, userId, { editorsDecide, caretakers: all.filter((caretaker) => covers(caretaker, on)) }),
  );
}

/** What scopes ask of an article (null) and of claims in it, in their order. */
async function inScopes(
  db: Db | Tx,
  worldId: string,
  articleId: string,
  claimIds: readonly (string | null)[],
): Promise<InScope[]> {
  const { kind, tags, claims, facts } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      kind: true,
      tags: true,
      claims: { where: { firstDay: { not: null } }, select: { id: true, firstDay: true, lastDay: true } },
      facts: { select: { firstDay: true, lastDay: true, targets: true } },
    },
  });
  const linked = await articlesAt(
    db,
    worldId,
    facts.flatMap(({ targets }) => targets),
  );
  const told = facts.flatMap(({ firstDay, lastDay }) => daysBetween(firstDay, lastDay));
  const dated = new Map(claims.map(({ id, firstDay, lastDay }) => [id, daysBetween(firstDay, lastDay)] as const));
  const ofArticle = told.length > 0 ? told : [...dated.values()].flat();
  return claimIds.map((id) => ({
    articleId,
    kind,
    tags,
    linked,
    days: (id === null ? undefined : dated.get(id)) ?? ofArticle,
  }));
}

function daysBetween(firstDay: number | null, lastDay: number | null): Days[] {
  return firstDay === null ? [] : [{ first: firstDay, last: lastDay ?? firstDay }];
}

/** The ids of the articles at these addresses, those of before included. */
async function articlesAt(db: Db | Tx, worldId: string, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string | null }[]>`
    SELECT canonry_article_at(${worldId}, slug) AS id FROM unnest(${[...slugs]}::text[]) AS slug`;
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}
