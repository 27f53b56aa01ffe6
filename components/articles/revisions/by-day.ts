/** Things of one day (UTC), in the order in which they came. */
export type DayOf<T> = { readonly day: string; readonly at: Date; readonly items: readonly T[] };

/** A list that is newest first, cut where the day (UTC) changes. */
export function byDay<T extends { readonly at: Date }>(items: readonly T[]): readonly DayOf<T>[] {
  const days: { day: string; at: Date; items: T[] }[] = [];
  for (const item of items) {
    const day = item.at.toISOString().slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, at: item.at, items: [item] });
  }
  return days;
}
