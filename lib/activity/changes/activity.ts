/** How much happened in one month; months are numbered from the year 0 (twelve times the year, January 0). */
export type MonthCount = { readonly month: number; readonly count: number };

/** Months that are drawn: three years, as long as single bars can be told apart in a column of a phone. */
export const MOST_MONTHS = 36;

/** How much happened month by month, without gaps, and what it comes to. */
export type Activity = {
  readonly months: readonly MonthCount[];
  readonly total: number;
  /** The month in which most happened, the first of several. */
  readonly busiest: MonthCount;
};

/**
 * Returns how much happened in each month from the first to the last in which anything did, at most the last `MOST_MONTHS`; null: nothing
 * happened. It does not depend on today, so that a page that shows it can be kept.
 */
export function activityOf(counted: readonly MonthCount[]): Activity | null {
  const last = counted.reduce((most, { month }) => Math.max(most, month), Number.NEGATIVE_INFINITY);
  const recent = counted.filter(({ month }) => month > last - MOST_MONTHS);
  const [one] = recent;
  if (!one) return null;
  const first = recent.reduce((least, { month }) => Math.min(least, month), last);
  const counts = new Map(recent.map(({ month, count }) => [month, count]));
  const months = Array.from({ length: last - first + 1 }, (_none, at) => ({
    month: first + at,
    count: counts.get(first + at) ?? 0,
  }));
  const busiest = months.reduce((most, each) => (each.count > most.count ? each : most));
  return { months, total: months.reduce((sum, { count }) => sum + count, 0), busiest };
}
