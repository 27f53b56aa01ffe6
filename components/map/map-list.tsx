import { KindMark } from "@/components/articles/kinds/kind-mark";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { pointWords } from "@/lib/document/facts/points-in-text";
import type { MapArticle } from "@/lib/map/map";
import { daysLabel } from "./day-label";
import styles from "./map-view.module.css";

type MapListProps = { worldSlug: string; articles: readonly MapArticle[] };

/** The map as a list: where each article lies, which lines it draws, and when. */
export function MapList({ worldSlug, articles }: MapListProps) {
  return (
    <ul className={styles.list} aria-label="Articles on the map">
      {articles.map(({ slug, title, kind, status, disputed, point, lines, when }) => (
        <li key={slug}>
          <p className={styles.title}>
            <KindMark kind={kind} /> <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
          </p>
          <p className={styles.meta}>
            {kind} <CanonBadge status={status} disputed={disputed} />
            {point && <span>{pointWords(point)}</span>}
            {when && <span>{daysLabel(when)}</span>}
          </p>
          {lines.map((line) => (
            <p key={`${line.label} ${line.points.map(pointWords).join()}`} className={styles.meta}>
              {line.label}
              {line.when ? `, ${daysLabel(line.when)}` : ""}: {line.points.map(pointWords).join(" – ")}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
