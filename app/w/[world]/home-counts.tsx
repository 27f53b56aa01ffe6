import styles from "@/components/activity/dashboard/home.module.css";
import { RouteLink } from "@/components/ui/route-link";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { worldCounts } from "@/lib/worlds/read";
import type { WorldId } from "@/lib/worlds/world";

/** How much there is of everything, and the ways there. */
export async function Counts({ home, worldId }: { home: string; worldId: WorldId }) {
  const t = worldsMessages();
  const counts = await worldCounts(db, worldId);
  return (
    <span className={styles.counts}>
      <Count href={`${home}/articles`} count={counts.articles} one={t("article")} many={t("articles2")} />
      <Count href={`${home}/sources`} count={counts.sources} one={t("source")} many={t("sources")} />
      <Count href={`${home}/claims`} count={counts.claims} one={t("claim")} many={t("claims")} />
      <Count href={`${home}/canon/log`} count={counts.decisions} one={t("decision")} many={t("decisions")} />
    </span>
  );
}

function Count({ href, count, one, many }: { href: string; count: number; one: string; many: string }) {
  return (
    <RouteLink href={href}>
      <strong>{count}</strong> {count === 1 ? one : many}
    </RouteLink>
  );
}
