import { articleConditions } from "@/lib/articles/article-conditions";
import type { ARTICLE_REPORTS } from "@/lib/articles/input";
import { countBrokenSections } from "@/lib/articles/links/read-broken-sections";
import { countWanted } from "@/lib/articles/links/read-wanted";
import type { Db } from "@/lib/db";
import { driftCounts } from "@/lib/evidence/claims/read-drift";
import { countArticleCoverages } from "@/lib/evidence/coverage/read";
import { countFiles } from "@/lib/files/read";
import { countBrokenLinks } from "./read-broken-links";
import { countDoubleTitles } from "./read-double-titles";
import type { ReportCounts } from "./report";

/** How much each report on the health of a world lists. */
export async function countReports(db: Db, worldId: string): Promise<ReportCounts> {
  const articles = (report: (typeof ARTICLE_REPORTS)[number]) => countReported(db, worldId, report);
  const [wanted, broken, sections, orphaned, deadEnds, double] = await Promise.all([
    countWanted(db, worldId),
    countBrokenLinks(db, worldId),
    countBrokenSections(db, worldId),
    articles("orphaned"),
    articles("dead-ends"),
    countDoubleTitles(db, worldId),
  ]);
  const [uncited, contradicted, drift, stubs, unchanged, undescribed, unlicensed] = await Promise.all([
    countArticleCoverages(db, worldId, "uncited"),
    countArticleCoverages(db, worldId, "contradicted"),
    driftCounts(db, worldId),
    articles("stubs"),
    articles("unchanged"),
    countFiles(db, worldId, { lacks: "description" }),
    countFiles(db, worldId, { lacks: "licence" }),
  ]);
  return {
    wanted,
    "broken-links": broken,
    "broken-sections": sections,
    orphaned,
    "dead-ends": deadEnds,
    "double-titles": double,
    uncited,
    contradicted,
    drifted: drift.stored - drift.exact,
    stubs,
    unchanged,
    undescribed,
    unlicensed,
  };
}

async function countReported(db: Db, worldId: string, report: (typeof ARTICLE_REPORTS)[number]): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Article" a WHERE ${articleConditions(worldId, { report })}`;
  return row?.count ?? 0;
}
