import { KindMark } from "@/components/articles/kinds/kind-mark";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { pointWords } from "@/lib/document/facts/points-in-text";
import type { MapArticle } from "@/lib/map/map";
import styles from "./map-view.module.css";

/** Articles that are named of those that stand under one mark: the map is zoomed to tell the others apart. */
const NAMED = 12;

/** The articles that stand under the mark that is looked at. */
export function MapPanel({ worldSlug, articles }: { worldSlug: string; articles: readonly MapArticle[] }) {
  return (
    <div className={styles.panel} aria-live="polite">
      {articles.length === 0 && <p className={styles.hint}>Choose a mark to read here what it is.</p>}
      {articles.length > 1 && <p className={styles.hint}>{articles.length} articles. Enter zooms in on them.</p>}
      {articles.slice(0, NAMED).map(({ slug, title, kind, status, disputed, point, lines }) => (
        <div key={slug}>
          <p className={styles.title}>
            <KindMark kind={kind} /> <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
          </p>
          <p className={styles.meta}>
            {kind} <CanonBadge status={status} disputed={disputed} />
            {point && <span>{pointWords(point)}</span>}
            {lines.length > 0 && <span>{lines.map(({ label }) => label).join(", ")}</span>}
          </p>
        </div>
      ))}
      {articles.length > NAMED && <p className={styles.hint}>and {articles.length - NAMED} more</p>}
    </div>
  );
}
