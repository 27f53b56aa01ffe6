import { RouteLink } from "@/components/ui/route-link";
import { REPORT_LABELS, REPORTS, type ReportCounts } from "@/lib/articles/reports/report";
import styles from "./report-overview.module.css";

const GROUPS = ["Links", "Evidence", "Texts", "Pictures"] as const;

/** Every report on the health of a world, with how much it lists. */
export function ReportOverview({ worldSlug, counts }: { worldSlug: string; counts: ReportCounts }) {
  return (
    <div className={styles.groups}>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`reports-${group}`}>
          <h2 id={`reports-${group}`} className={styles.heading}>
            {group}
          </h2>
          <ul className={styles.list}>
            {REPORTS.filter((report) => REPORT_LABELS[report].group === group).map((report) => (
              <li key={report} className={styles.report}>
                <span className={styles.count} data-none={counts[report] === 0 || undefined}>
                  {counts[report].toLocaleString("en")}
                </span>
                <div>
                  <RouteLink href={`/w/${worldSlug}${REPORT_LABELS[report].path}`} className={styles.title}>
                    {REPORT_LABELS[report].title}
                  </RouteLink>
                  <p className={styles.lead}>{REPORT_LABELS[report].lead}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
