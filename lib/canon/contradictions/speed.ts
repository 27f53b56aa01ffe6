import type { Point } from "@/lib/document/facts/points-in-text";
import { type Days, dayOf } from "@/lib/document/model/days";
import type { Means } from "@/lib/document/model/statement";

/**
 * Kilometres that can be made in a day and a night, at most: a forced march, relays of horses, a car, an express train, a fast liner, an aircraft
 * that is refuelled. Generous, since a wrong alarm costs more trust than a missed one: what is above cannot have been.
 */
const KILOMETRES_A_DAY: Readonly<Record<Means, number>> = {
  foot: 70,
  horse: 300,
  road: 1_000,
  rail: 1_800,
  ship: 1_000,
  air: 12_000,
};

/** What is the fastest for somebody of whom it is not said how they went: from which year on, for a unit and for others. */
const FASTEST: readonly { readonly since: number; readonly unit: Means; readonly other: Means }[] = [
  { since: 1925, unit: "rail", other: "air" },
  { since: 1835, unit: "rail", other: "rail" },
  { since: -9999, unit: "horse", other: "horse" },
];

const EARTH_KILOMETRES = 6_371;

/** Kilometres that can be made in a day, by the means that are said, else by the fastest of the time. */
export function kilometresADay(by: Means | null, kind: string, when: Days): number {
  if (by !== null) return KILOMETRES_A_DAY[by];
  const { year } = dayOf(when.last);
  const fastest = FASTEST.find(({ since }) => year >= since);
  return KILOMETRES_A_DAY[(kind === "unit" ? fastest?.unit : fastest?.other) ?? "horse"];
}

/** Kilometres between two places along the earth's surface (the haversine formula). */
export function kilometresBetween(one: Point, other: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [latitude, longitude] = [
    radians(other.latitude - one.latitude) / 2,
    radians(other.longitude - one.longitude) / 2,
  ];
  const haversine =
    Math.sin(latitude) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude) ** 2;
  return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
