import type { Activity } from "@/lib/activity/changes/activity";
import { monthLabel } from "@/lib/language/dates";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./activity-line.module.css";

/** Units of a month's bar with the gap behind it, and of the highest bar. */
const STEP = 7;
const BAR = 5;
const HIGH = 28;

/** How much happened month by month: a small picture, and the same in words beside it. Nothing where little did. */
export function ActivityLine({ activity }: { activity: Activity | null }) {
  const t = historyMessages();
  if (!activity || activity.total < 2) return null;
  const { months, total, busiest } = activity;
  const [first, last] = [months[0]?.month ?? 0, months.at(-1)?.month ?? 0];
  const span = { count: total, first: monthLabel(first), last: monthLabel(last) };
  return (
    <p className={styles.activity}>
      <svg
        className={styles.picture}
        width={months.length * STEP}
        height={HIGH + 2}
        viewBox={`0 0 ${months.length * STEP} ${HIGH + 2}`}
        aria-hidden="true"
      >
        <path className={styles.ground} d={`M0 ${HIGH + 1.5}H${months.length * STEP}`} />
        {months.map(({ month, count }, at) => {
          const height = count === 0 ? 0 : Math.max(2, (count / busiest.count) * HIGH);
          return <rect key={month} x={at * STEP} y={HIGH + 1 - height} width={BAR} height={height} />;
        })}
      </svg>
      <span>
        {first === last
          ? t("changesInMonth", span)
          : t("changesFromTo", { ...span, month: monthLabel(busiest.month), most: busiest.count })}
      </span>
    </p>
  );
}
