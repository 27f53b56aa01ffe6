import { RouteLink } from "@/components/ui/route-link";
import { historyMessages } from "@/lib/language/subjects/history";
import bar from "./compare-bar.module.css";
import styles from "./named-filter.module.css";

type NamedFilterProps = { path: string; named: boolean; count: number };

/** All revisions, or only those with a name. */
export function NamedFilter({ path, named, count }: NamedFilterProps) {
  const t = historyMessages();
  return (
    <nav className={styles.filter} aria-label={t("whichRevisions")}>
      <div className={bar.layouts}>
        <RouteLink href={path} className={bar.layout} aria-current={named ? undefined : "true"}>
          {t("allRevisions")}
        </RouteLink>
        <RouteLink href={`${path}?named=1`} className={bar.layout} aria-current={named ? "true" : undefined}>
          {t("namedOnlyCount", { count })}
        </RouteLink>
      </div>
    </nav>
  );
}
