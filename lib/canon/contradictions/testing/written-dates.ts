import { dayOf } from "@/lib/document/model/days";
import type { Chance } from "./chance";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day as one of several writers would put it: to the day, the month or the year, as a guess or as a stretch that it lies in. */
export function writtenDay(chance: Chance, number: number, vague = 0.4): string {
  const { year, month, day } = dayOf(number);
  const name = MONTHS[month - 1] ?? "";
  const exact = chance.one([
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  ]);
  if (!chance.in(vague)) return exact;
  const near = dayOf(number + chance.whole(-4, 4));
  return chance.one([
    `${name} ${year}`,
    `${year}`,
    `about ${near.day} ${MONTHS[near.month - 1]} ${near.year}`,
    `c. ${year + chance.whole(-1, 1)}`,
    stretch(number - chance.whole(1, 5), number + chance.whole(1, 5)),
    `before ${exactDay(number + chance.whole(1, 60))}`,
  ]);
}

/** A day to the day. */
export function exactDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function stretch(first: number, last: number): string {
  const [from, until] = [dayOf(first), dayOf(last)];
  if (from.month === until.month) return `${from.day}–${until.day} ${MONTHS[until.month - 1]} ${until.year}`;
  return `${exactDay(first)} – ${exactDay(last)}`;
}

/** A number as one of several writers would put it: exact, rounded, as a bound or as a range. */
export function writtenNumber(chance: Chance, number: number): string {
  const round = Number(number.toPrecision(2));
  return chance.one([
    number.toLocaleString("en"),
    String(number),
    `about ${round.toLocaleString("en")}`,
    `more than ${Math.floor(number * 0.9)}`,
    `${Math.floor(number * 0.95)} to ${Math.ceil(number * 1.05)}`,
    `at most ${Math.ceil(number * 1.1)}`,
  ]);
}
