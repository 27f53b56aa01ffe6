import { RouteLink } from "@/components/ui/route-link";
import bar from "./compare-bar.module.css";
import styles from "./named-filter.module.css";

type NamedFilterProps = { path: string; named: boolean; count: number };

/** All revisions, or only those with a name. */
export function NamedFilter({ path, named, count }: NamedFilterProps) {
  return (
    <nav className={styles.filter} aria-label="Which revisions">
      <div className={bar.layouts}>
        <RouteLink href={path} className={bar.layout} aria-current={named ? undefined : "true"}>
          All revisions
        </RouteLink>
        <RouteLink href={`${path}?named=1`} className={bar.layout} aria-current={named ? "true" : undefined}>
          Named only ({count})
        </RouteLink>
      </div>
    </nav>
  );
}
