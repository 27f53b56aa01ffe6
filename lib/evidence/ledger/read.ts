import type { Db } from "@/lib/db";
import { byMoment } from "@/lib/document/model/moment";
import { momentIn } from "@/lib/document/model/moment-in-text";
import { type ClaimFilter, claimsOfWorld } from "@/lib/evidence/claims/read";
import { type Departure, DIVERGENCE_TAG } from "./ledger";

/** More departures than one page of the ledger would hold: a world with more is asked to filter. */
const MAX_DEPARTURES = 2000;

/**
 * The divergence ledger of a world: every claim with a citation of stance `departs`, in order of time. `kind` and `tag` are
 * those of the claim's article.
 */
export async function departuresOf(
  db: Db,
  worldId: string,
  filter: Pick<ClaimFilter, "status"> & { readonly kind?: string; readonly tag?: string },
): Promise<Departure[]> {
  const { status, kind, tag } = filter;
  const [claims, articles] = await Promise.all([
    claimsOfWorld(db, worldId, { stance: "departs", ...(status ? { status } : {}) }, { limit: MAX_DEPARTURES }),
    db.article.findMany({
      where: { worldId, trashedAt: null, ...(kind ? { kind } : {}), ...(tag ? { tags: { has: tag } } : {}) },
      select: { slug: true, tags: true },
    }),
  ]);
  const tags = new Map(articles.map((article) => [article.slug, article.tags]));
  return claims
    .filter((claim) => tags.has(claim.article.slug))
    .map((claim): Departure => {
      const happened = claim.citations.filter((citation) => citation.stance === "departs");
      const citations = claim.citations.filter((citation) => citation.stance === "supports");
      const texts = [claim.text, ...happened.map((each) => each.quote), ...citations.map((each) => each.quote)];
      const isDivergence = tags.get(claim.article.slug)?.includes(DIVERGENCE_TAG) ?? false;
      return {
        claim: claim.id,
        text: claim.text,
        article: { ...claim.article, isDivergence },
        status: claim.status,
        moment: texts.map(momentIn).find((moment) => moment !== null) ?? null,
        happened,
        citations,
      };
    })
    .sort((a, b) => byMoment(a.moment, b.moment));
}
