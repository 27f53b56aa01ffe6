import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { daysOf } from "@/lib/document/model/days";
import { momentIn } from "@/lib/document/model/moment-in-text";
import { Prisma } from "@/prisma/client/client";
import type { CitedQuote } from "./claim-reasons";
import { LEAST_WEIGHT, type Leaning, type LeaningReason, weightOf } from "./leaning";
import type { Changing } from "./read-changing";
import { names, sharedTerms } from "./shared-terms";

type DecisionRow = {
  readonly id: string;
  readonly kind: "decision" | "vote";
  readonly articleId: string;
  readonly slug: string;
  readonly title: string;
  readonly claimId: string | null;
  readonly to: CanonStatus;
  readonly reason: string;
  readonly claimText: string | null;
  readonly evidence: readonly { readonly passage: string; readonly quote: string }[];
  readonly supersededById: string | null;
  readonly supersededByClaimId: string | null;
  readonly disputedClaimId: string | null;
};

/** Words of a claim that a reason quotes, at least. */
const QUOTED = 30;

/**
 * The standing decisions and open votes that lean on what is about to change: it takes the place of what they lowered, contradicts what they
 * dispute, or their reason or evidence is the same. Decisions on what changes itself are none.
 */
export async function leaningDecisions(db: Db, changing: Changing, now: Date): Promise<readonly Leaning[]> {
  const rows = await decisionsLookedAt(db, changing, now);
  const texts = await claimTexts(db, changing);
  return rows.flatMap((row): readonly Leaning[] => {
    const reasons = reasonsOf(changing, row, texts);
    const weight = weightOf(reasons);
    if (weight < LEAST_WEIGHT) return [];
    const { id, kind, articleId, slug, title, to, reason } = row;
    return [
      {
        key: `${kind} ${id}`,
        kind,
        article: { id: articleId, slug, title },
        part: id,
        text: reason,
        status: to,
        reasons,
        weight,
      },
    ];
  });
}

async function decisionsLookedAt(db: Db, changing: Changing, now: Date): Promise<readonly DecisionRow[]> {
  const { worldId, article, claims, whole } = changing;
  const ids = claims.map(({ id }) => id);
  const passages = [...new Set(claims.flatMap(({ citations }) => citations.map(({ passage }) => passage)))];
  const phrases = article.names.map(
    (name) => Prisma.sql`d.search @@ phraseto_tsquery('simple', canonry_unaccent(${name}))`,
  );
  const cited = passages.map((passage) => Prisma.sql`d.evidence @> ${JSON.stringify([{ passage }])}::jsonb`);
  const mine = whole ? Prisma.sql`d."articleId" = ${article.id}` : Prisma.sql`d."claimId" = ANY(${ids})`;
  const columns = Prisma.sql`d.id, d."articleId", a.slug, a.title, d."claimId", d."to"::text AS "to", d.reason, d."claimText", d.evidence,
    d."supersededById", d."supersededByClaimId"`;
  return db.$queryRaw<DecisionRow[]>`
    (SELECT 'decision' AS kind, ${columns}, d."disputedClaimId" FROM "Decision" d
      JOIN "Article" a ON a.id = d."articleId" AND a."trashedAt" IS NULL
      WHERE d."worldId" = ${worldId} AND NOT coalesce(${mine}, FALSE)
        AND (d."supersededByClaimId" = ANY(${ids}) OR d."disputedClaimId" = ANY(${ids})
          OR (${whole} AND d."supersededById" = ${article.id}) OR ${Prisma.join([...phrases, ...cited], " OR ")})
        AND NOT EXISTS (SELECT FROM "Decision" n WHERE n."replacesId" = d.id)
      ORDER BY d.sequence DESC LIMIT 300)
    UNION ALL
    (SELECT 'vote' AS kind, ${columns}, NULL FROM "Vote" d JOIN "Article" a ON a.id = d."articleId" AND a."trashedAt" IS NULL
      WHERE d."worldId" = ${worldId} AND d."closedAt" IS NULL AND d."endsAt" > ${now} ORDER BY d.sequence DESC LIMIT 100)`;
}

async function claimTexts(db: Db, { article, claims, whole }: Changing): Promise<readonly string[]> {
  if (whole) return [];
  const rows = await db.claim.findMany({
    where: { articleId: article.id, id: { in: claims.map(({ id }) => id) } },
    select: { text: true },
  });
  return rows.map(({ text }) => text);
}

function reasonsOf(changing: Changing, row: DecisionRow, texts: readonly string[]): readonly LeaningReason[] {
  const { article, claims, whole } = changing;
  const ids = claims.map(({ id }) => id);
  const named = (id: string | null) => id !== null && ids.includes(id);
  const successor = named(row.supersededByClaimId) || (whole && row.supersededById === article.id);
  const quoted = texts.some((text) => text.length >= QUOTED && row.reason.includes(text.replace(/[.!?]$/, "")));
  const votes = row.kind === "vote" && (whole ? row.articleId === article.id : named(row.claimId));
  return [
    ...(successor ? [{ kind: "successor", of: "" } as const] : []),
    ...(named(row.disputedClaimId) ? [{ kind: "dispute", of: "" } as const] : []),
    ...(votes ? [{ kind: "vote", of: "" } as const] : []),
    ...(quoted || ids.some((id) => row.reason.includes(id)) ? [{ kind: "sameStatement", of: "" } as const] : []),
    ...sameEvidence(
      claims.flatMap(({ citations }) => citations),
      row.evidence,
    ),
    ...byItsReason(changing, row.reason),
  ];
}

/** Evidence is a whole passage: a long one tells of much else. */
function sameEvidence(cited: readonly CitedQuote[], evidence: DecisionRow["evidence"]): readonly LeaningReason[] {
  const pairs = cited.flatMap((one) =>
    evidence.filter(({ passage }) => passage === one.passage).map((each) => [one, each] as const),
  );
  const [same] = pairs.filter(([one, each]) => each.quote.length <= 2 * one.quote.length);
  if (same) return [{ kind: "sameWords", of: same[0].quote }];
  return pairs.length > 0 ? [{ kind: "passage", of: "" }] : [];
}

/** What its reason says as the claim does; of an article as a whole, that it is named. */
function byItsReason({ article, claims, whole }: Changing, reason: string): readonly LeaningReason[] {
  const moment = momentIn(reason);
  const text = { text: reason, links: new Set<string>(), days: moment && daysOf(moment) };
  if (whole) return names(text, article) ? [{ kind: "relation", of: article.title }] : [];
  const all = claims.map((claim) => sharedTerms(claim, text));
  return [...all].sort((a, b) => weightOf(b) - weightOf(a))[0] ?? [];
}
