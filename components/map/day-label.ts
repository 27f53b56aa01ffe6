import { type Days, dayOf } from "@/lib/document/model/days";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
import { OPEN_END } from "@/lib/map/map";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Returns a day by its number as people write it: 3 April 1940, 15 March 44 B.C. */
export function dayLabel(number: number): string {
  const t = chartsToolsMessages();
  const { year, month, day } = dayOf(number);
  return `${day} ${MONTHS[month - 1]} ${year < 0 ? t("valueBC", { value: -year }) : year}`;
}

/** Returns a stretch of days: one, from one to another, or from one on. */
export function daysLabel({ first, last }: Days): string {
  if (last === OPEN_END) return `from ${dayLabel(first)} on`;
  return first === last ? dayLabel(first) : `${dayLabel(first)} – ${dayLabel(last)}`;
}
