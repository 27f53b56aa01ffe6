import { expect } from "vitest";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Actor, UserId } from "@/lib/auth/actor";
import { makeContinuity } from "@/lib/canon/continuities/make-continuity";
import { continuitiesOf, twoContinuities } from "@/lib/canon/continuities/read";
import { decideCanon } from "@/lib/canon/decide-canon";
import { canonByReading } from "@/lib/canon/testing/seen-by-reading";
import type { Db } from "@/lib/db";

type Asking = {
  readonly db: Db;
  readonly ask: (path: string) => Promise<{ readonly body: { readonly items: { [key: string]: unknown }[] } }>;
  readonly label: string;
};

/** Continuities of a world in which random things are decided on articles and claims, one of them following the other; their slugs. */
export async function decideInContinuities(db: Db, worldId: string, random: () => number): Promise<string[]> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const { slug } = await db.world.findUniqueOrThrow({ where: { id: worldId } });
  const { userId } = await db.membership.findFirstOrThrow({ where: { worldId, role: "owner" } });
  const { name, email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const actor: Actor = { userId: userId as UserId, name, email, ownsInstallation: false };
  const context: ActionContext = { db, now: new Date(), actor };
  const there = await continuitiesOf(db, worldId);
  const first = there.length === 0 ? { firstName: "Told so far" } : {};
  for (const input of [
    { name: "Other draft", description: "", ...first },
    { name: "Branch of it", description: "", parent: "other-draft" },
  ]) {
    const made = await makeContinuity(context, slug, input);
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
  }
  const articles = await db.article.findMany({
    where: { worldId, trashedAt: null },
    select: { slug: true, claims: { select: { id: true } } },
    orderBy: { id: "asc" },
  });
  for (let each = 0; each < 60; each += 1) {
    const { slug: article, claims } = pick(articles);
    const target = random() < 0.6 && claims.length > 0 ? { claim: pick(claims).id } : { article };
    const where = pick([{}, { continuity: "other-draft" }, { continuity: "branch-of-it" }]);
    const to = pick(["canon", "non-canon", "proposed"] as const);
    const decision = { ...target, ...where, to, rule: "owner" as const, reason: "So.", disputed: random() < 0.2 };
    await decideCanon(context, slug, decision);
  }
  return (await continuitiesOf(db, worldId)).map((each) => each.slug);
}

/** What the log and the comparison with what it follows tell of a continuity, against what reading the whole world says of both. */
export async function compareContinuities(
  { db, ask, label }: Asking,
  world: string,
  worldId: string,
  continuity: string,
): Promise<void> {
  const two = await twoContinuities(db, worldId, continuity, undefined);
  const log = await ask(`/worlds/${world}/decisions?continuity=${continuity}&limit=100`);
  const made = await db.decision.findMany({
    where: { worldId, continuityId: two?.one.id ?? null, article: { trashedAt: null } },
    orderBy: { sequence: "desc" },
    take: 100,
  });
  expect(
    log.body.items.map(({ id }) => id),
    label,
  ).toEqual(made.map(({ id }) => id));
  if (!two?.other) return;
  const sides = await Promise.all(
    [two.one, two.other].map(({ line }) => canonByReading(db, worldId, {}, { continuity: line }, "title")),
  );
  const [one, other] = sides.map(({ entries }) => new Map(entries.map((entry) => [entry.slug, entry])));
  const [claims, others] = sides.map((side) => new Map(side.claims.map((each) => [each.id, each.status])));
  const told = await ask(`/worlds/${world}/continuities/${continuity}/differences?limit=100`);
  const items = told.body.items as unknown as {
    readonly article: { readonly slug: string };
    readonly claim: { readonly id: string } | null;
    readonly one: { readonly status: string };
    readonly other: { readonly status: string };
  }[];
  const articles = items.filter(({ claim: each }) => each === null).map(({ article }) => article.slug);
  const differing = [...(one ?? [])].filter(
    ([slug, entry]) => entry.status !== other?.get(slug)?.status || entry.disputed !== other?.get(slug)?.disputed,
  );
  expect(articles, label).toEqual(differing.map(([slug]) => slug));
  for (const { claim: each, ...item } of items)
    if (each)
      expect([item.one.status, item.other.status], `${label} ${each.id}`).toEqual([
        claims?.get(each.id),
        others?.get(each.id),
      ]);
}
