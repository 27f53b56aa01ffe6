import { RouteLink } from "@/components/ui/route-link";
import { REPORT_LABELS, REPORTS, type ReportCounts } from "@/lib/articles/reports/report";
import { numberLabel } from "@/lib/language/numbers";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./report-overview.module.css";

const GROUPS = ["Links", "Evidence", "Texts", "Pictures"] as const;
const GROUP_LABELS = { Links: "links", Evidence: "evidence", Texts: "texts", Pictures: "pictures" } as const;

/** Every report on the health of a world, with how much it lists. */
export function ReportOverview({ worldSlug, counts }: { worldSlug: string; counts: ReportCounts }) {
  return (
    <div className={styles.groups}>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`reports-${group}`}>
          <h2 id={`reports-${group}`} className={styles.heading}>
            {listsMessages()(GROUP_LABELS[group])}
          </h2>
          <ul className={styles.list}>
            {REPORTS.filter((report) => REPORT_LABELS[report].group === group).map((report) => (
              <li key={report} className={styles.report}>
                <span className={styles.count} data-none={counts[report] === 0 || undefined}>
                  {numberLabel(counts[report])}
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
