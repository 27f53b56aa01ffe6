import { linkTargets } from "@/lib/articles/links/read-targets";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import type { NodeJson } from "@/lib/document/model/json";
import { articleHref, articleSlug, sectionLink } from "@/lib/document/model/link";
import type { Statement } from "@/lib/document/model/statement";
import { Prisma } from "@/prisma/client/client";
import { type CitedQuote, claimReasons, daysOfClaim, type OtherClaim } from "./claim-reasons";
import { claimsInNodes, hrefsOutsideClaims, type LinkedClaim } from "./claims-in-nodes";
import { LEAST_WEIGHT, type Leaning, type LeaningReason, weightOf } from "./leaning";
import { type Changing, foundStatements, slugsStated } from "./read-changing";
import { A_DAY, names } from "./shared-terms";

/** Claims that are looked at for one question: those of the article itself first. */
const MOST_LOOKED_AT = 3_000;
/** Articles whose links are looked at. */
const MOST_LINKING = 400;

type ClaimRow = {
  readonly id: string;
  readonly articleId: string;
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly status: CanonStatus;
  readonly copyOf: string | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly statements: readonly Statement[];
  readonly citations: readonly CitedQuote[];
};

/** The claims that lean on what is about to change; and the articles that do so only by a link outside of claims. */
export async function leaningClaims(db: Db, changing: Changing): Promise<readonly Leaning[]> {
  const linking = await linkingBlocks(db, changing);
  const linked = claimsInNodes(linking.flatMap(({ nodes }) => nodes));
  const rows = await claimsLookedAt(db, changing, [...linked.keys()]);
  const slugs = [
    ...new Set(
      [...linked.values()]
        .flatMap((each) => each.slugs)
        .concat(rows.flatMap((row) => row.statements.flatMap(slugsStated))),
    ),
  ];
  const targets = await linkTargets(db, changing.worldId, slugs);
  const leads = (slug: string) => {
    const [one, ...more] = targets.get(slug) ?? [];
    return one && more.length === 0 ? one.id : null;
  };
  const claims = rows.flatMap((row): readonly Leaning[] => {
    const reasons = reasonsOf(changing, row, linked.get(row.id), leads);
    const weight = weightOf(reasons);
    return weight < LEAST_WEIGHT ? [] : [leaningClaim(row, reasons, weight)];
  });
  return [...claims, ...linkingArticles(changing, linking, claims)];
}

function leaningClaim(row: ClaimRow, reasons: readonly LeaningReason[], weight: number): Leaning {
  const { id, slug, title, articleId, status } = row;
  return {
    key: `claim ${id}`,
    kind: "claim",
    article: { id: articleId, slug, title },
    part: id,
    text: row.text,
    status,
    reasons,
    weight,
  };
}

function reasonsOf(
  changing: Changing,
  row: ClaimRow,
  linked: LinkedClaim | undefined,
  leads: (slug: string) => string | null,
) {
  const other: OtherClaim = {
    id: row.id,
    text: row.text,
    copyOf: row.copyOf,
    citations: row.citations,
    links: new Set([row.articleId, ...(linked?.slugs ?? []).flatMap((slug) => leads(slug) ?? [])]),
    days: daysOfClaim(row.firstDay, row.lastDay),
    statements: foundStatements(row.statements, row.articleId, leads),
    linksToSection: false,
  };
  const own = row.articleId === changing.article.id;
  const all = changing.claims.map((claim) => {
    const wanted = changing.sections.get(claim.id) ?? [];
    const linksToSection = (linked?.sections ?? []).some(
      ({ slug, section }) => changing.article.slugs.includes(slug) && wanted.includes(section),
    );
    return claimReasons(claim, { ...other, linksToSection });
  });
  if (changing.whole) {
    const speaks = !own && names(other, changing.article);
    const strong = all.flat().filter(({ kind }) => kind === "copy" || kind === "sameWords" || kind === "sameStatement");
    const ofArticle: LeaningReason[] = speaks ? [{ kind: "relation", of: changing.article.title }] : [];
    return own ? [] : [...ofArticle, ...strong];
  }
  return [...all].sort((a, b) => weightOf(b) - weightOf(a))[0] ?? [];
}

type LinkingBlocks = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly status: CanonStatus;
  readonly nodes: readonly NodeJson[];
};

/** The blocks of other articles that link to the article, or to one that its claims name. */
async function linkingBlocks(db: Db, { worldId, article, others }: Changing): Promise<readonly LinkingBlocks[]> {
  const slugs = [...article.slugs, ...others.flatMap((each) => each.slugs)];
  const patterns = slugs.map((slug) => articleHref(slug)).flatMap((href) => [`%"${href}"%`, `%"${href}#%`]);
  return db.$queryRaw<LinkingBlocks[]>`
    SELECT a.id, a.slug, a.title, a.status::text AS status, json_agg(b.node ORDER BY listed.place) AS nodes
    FROM (SELECT DISTINCT l."articleId" FROM "ArticleLink" l WHERE l."targetSlug" = ANY(${slugs}) LIMIT ${MOST_LINKING}) AS linking
    JOIN "Article" a ON a.id = linking."articleId" AND a."worldId" = ${worldId} AND a."trashedAt" IS NULL
    JOIN "Revision" r ON r."articleId" = a.id AND r.number = a."headNumber"
    CROSS JOIN LATERAL unnest(r.blocks) WITH ORDINALITY AS listed (id, place) JOIN "Block" b ON b.id = listed.id
    WHERE b.node::text LIKE ANY (${patterns}) GROUP BY a.id`;
}

/**
 * The claims that may lean: of the article itself, those that link or name it or what it names, cite the same passages, were copied from it, or state
 * something of it.
 */
async function claimsLookedAt(db: Db, changing: Changing, linked: readonly string[]): Promise<readonly ClaimRow[]> {
  const { worldId, article, claims, others } = changing;
  const ids = claims.map(({ id }) => id);
  const passages = [...new Set(claims.flatMap(({ citations }) => citations.map(({ passage }) => passage)))];
  const copies = claims.flatMap(({ copyOf }) => copyOf ?? []);
  const phrases = [...new Set([...article.names, ...others.flatMap((each) => each.names)])];
  const named = Prisma.join(
    phrases.map((name) => Prisma.sql`c.search @@ phraseto_tsquery('simple', canonry_unaccent(${name}))`),
    " OR ",
  );
  const about = article.slugs.flatMap((slug) =>
    ["subject", "cause", "place", "who"].map(
      (field) => Prisma.sql`c.statements @> ${JSON.stringify([{ [field]: slug }])}::jsonb`,
    ),
  );
  const stated = about.length > 0 ? Prisma.join(about, " OR ") : Prisma.sql`FALSE`;
  const offices = claims.flatMap(({ statements }) =>
    statements.flatMap(({ statement }) => (statement.type === "office" ? [statement.office] : [])),
  );
  const sameOffice = offices.map((office) => Prisma.sql`c.statements @> ${JSON.stringify([{ office }])}::jsonb`);
  const dated = claims.flatMap(({ days }) => (days && days.last - days.first < A_DAY ? [days] : []));
  const sameDay = dated.map(({ first, last }) => Prisma.sql`c."firstDay" BETWEEN ${first - A_DAY} AND ${last}`);
  return db.$queryRaw<ClaimRow[]>`
    WITH found AS MATERIALIZED (
      SELECT c."articleId", c.id FROM "Claim" c WHERE c."articleId" = ${article.id} AND ${!changing.whole}
      UNION SELECT c."articleId", c.id FROM "Claim" c WHERE c."worldId" = ${worldId} AND c.id = ANY(${[...linked, ...copies]})
      UNION SELECT c."articleId", c.id FROM "Claim" c WHERE c."worldId" = ${worldId} AND c."copyOf" = ANY(${[...ids, ...copies]})
      UNION SELECT t."articleId", t."claimId" FROM "Citation" t WHERE t."worldId" = ${worldId} AND t.passage = ANY(${passages})
      UNION SELECT c."articleId", c.id FROM "Claim" c WHERE c."worldId" = ${worldId} AND (${named})
      UNION SELECT c."articleId", c.id FROM "Claim" c WHERE c."worldId" = ${worldId} AND (${sameOffice.length > 0 ? Prisma.join([stated, ...sameOffice], " OR ") : stated})
      UNION SELECT c."articleId", c.id FROM "Claim" c WHERE c."articleId" = ANY(${others.map(({ id }) => id)}) AND ${!changing.whole}
      UNION SELECT c."articleId", c.id FROM "Claim" c WHERE c."worldId" = ${worldId} AND (${
        sameDay.length > 0 ? Prisma.join(sameDay, " OR ") : Prisma.sql`FALSE`
      })
    )
    SELECT c.id, c."articleId", a.slug, a.title, c.text, coalesce(c."ownStatus", a.status)::text AS status, c."copyOf",
      c."firstDay", c."lastDay", c.statements,
      coalesce((SELECT json_agg(json_build_object('passage', t.passage, 'quote', t.quote, 'start', t.start)) FROM "Citation" t
        WHERE t."articleId" = c."articleId" AND t."claimId" = c.id), '[]'::json) AS citations
    FROM found JOIN "Claim" c ON c."articleId" = found."articleId" AND c.id = found.id
    JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
    WHERE c.id <> ALL(${ids}) ORDER BY c."articleId" = ${article.id} DESC, c."articleId", c."order" LIMIT ${MOST_LOOKED_AT}`;
}

/** Articles that link to it outside of their claims, and are not listed by one of them: to all of it, or to the section that changes. */
function linkingArticles(
  changing: Changing,
  linking: readonly LinkingBlocks[],
  claims: readonly Leaning[],
): readonly Leaning[] {
  const listed = new Set(claims.map(({ article }) => article.id));
  const sections = new Set([...changing.sections.values()].flat());
  const leadsHere = (href: string) => {
    const section = sectionLink(href);
    const slug = articleSlug(href);
    if (slug === null || !changing.article.slugs.includes(slug)) return false;
    return changing.whole || (section !== null && sections.has(section.section));
  };
  return linking
    .filter(
      ({ id, nodes }) => id !== changing.article.id && !listed.has(id) && hrefsOutsideClaims(nodes).some(leadsHere),
    )
    .map(({ id, slug, title, status }): Leaning => {
      const reasons: LeaningReason[] = [{ kind: changing.whole ? "relation" : "section", of: changing.article.title }];
      const weight = weightOf(reasons);
      return {
        key: `article ${id}`,
        kind: "article",
        article: { id, slug, title },
        part: null,
        text: title,
        status,
        reasons,
        weight,
      };
    });
}
