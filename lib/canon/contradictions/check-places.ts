import type { Days } from "@/lib/document/model/days";
import type { Means } from "@/lib/document/model/statement";
import { type Contradiction, contradiction, type Subject, type Text, type World } from "./assertion";
import { type Dates, knownDate } from "./known-dates";
import { kilometresADay, kilometresBetween } from "./speed";

/** Somebody was at a place: from some day of `from` to some day of `until`; the same for who is only said to have been there once. */
type Stay = {
  readonly who: string;
  readonly place: string;
  readonly from: Days;
  readonly until: Days;
  readonly isMoment: boolean;
  readonly by: Means | null;
  readonly text: Text;
  readonly because: readonly Text[];
};

/** What is in one place at a time; a side or a company is in many. */
const IN_ONE_PLACE = ["person", "unit", "object"];
/** Kilometres below which two places are one: a camp and its town. */
const NEXT_TO = 30;
/** Nobody travels longer than this many days from one place of the earth to another. */
const LONGEST_JOURNEY = 300;

/** Somebody at two places at isMoment, or at one so soon after the other that they cannot have got there. */
export function checkPlaces(world: World, dates: Dates): Contradiction[] {
  const extents = extentsOf(world);
  const stays = Map.groupBy(staysOf(world, dates), ({ who }) => who);
  return [...stays.values()].flatMap((all) => {
    const sorted = all.sort((a, b) => a.from.first - b.from.first);
    return sorted.flatMap((one, index) => {
      const found: Contradiction[] = [];
      for (const other of sorted.slice(index + 1)) {
        if (other.from.first - one.until.last > LONGEST_JOURNEY) break;
        found.push(...compare(world, extents, one, other));
      }
      return found;
    });
  });
}

function staysOf(world: World, dates: Dates): readonly Stay[] {
  const placed = Map.groupBy(
    world.assertions.filter((each) => each.type === "place"),
    ({ subject }) => subject,
  );
  return world.assertions.flatMap((each): readonly Stay[] => {
    if (each.type === "place") {
      const { subject: who, place, from, until, by, text } = each;
      if (!from || !isInOnePlace(world, who)) return [];
      return [{ who, place, from, until: until ?? from, isMoment: until === null, by, text, because: [] }];
    }
    if (each.type !== "participant" || !isInOnePlace(world, each.who)) return [];
    return staysAtEvent(dates, each, placed.get(each.subject) ?? []);
  });
}

/** Who took part in what has one place and one day was there. */
function staysAtEvent(
  dates: Dates,
  { who, subject, text }: { readonly who: string; readonly subject: string; readonly text: Text },
  places: readonly { readonly place: string; readonly text: Text }[],
): readonly Stay[] {
  const [at, ...others] = places;
  const known = knownDate(dates, subject, ["happened"]);
  if (!at || !known || others.some(({ place }) => place !== at.place)) return [];
  const { days, notBefore } = known;
  return [
    {
      who,
      place: at.place,
      from: days,
      until: days,
      isMoment: true,
      by: null,
      text: notBefore,
      because: [text, at.text],
    },
  ];
}

function isInOnePlace({ subjects }: World, who: string): boolean {
  return IN_ONE_PLACE.includes(subjects.get(who)?.kind ?? "");
}

/** How far places reach, in kilometres, by the places that are told to lie in them; what holds none is a point and has no entry. */
function extentsOf({ subjects }: World): ReadonlyMap<string, number> {
  const extents = new Map<string, number>();
  for (const { point, within } of subjects.values()) {
    for (const outer of within) {
      const centre = subjects.get(outer)?.point;
      const far = point && centre ? kilometresBetween(point, centre) : 0;
      extents.set(outer, Math.max(extents.get(outer) ?? 0, far));
    }
  }
  return extents;
}

function compare(world: World, extents: ReadonlyMap<string, number>, one: Stay, other: Stay): Contradiction[] {
  if (isWithin(world, one.place, other.place) || isWithin(world, other.place, one.place)) return [];
  const gap = Math.max(other.from.last + 1 - one.until.first, one.from.last + 1 - other.until.first);
  const [from, to] = [one, other].map(({ place }) => world.subjects.get(place)?.point ?? null);
  const found = (kind: "places" | "travel", kilometres?: number) =>
    contradiction(
      kind,
      one.who,
      [one.text, other.text],
      { days: Math.max(gap, 0), ...(kilometres === undefined ? {} : { kilometres: Math.round(kilometres) }) },
      [...one.because, ...other.because],
    );
  if (from && to) {
    const reach = (extents.get(one.place) ?? 0) + (extents.get(other.place) ?? 0);
    const kilometres = kilometresBetween(from, to) - reach;
    const speed = kilometresADay(other.by, world.subjects.get(one.who)?.kind ?? "", other.until);
    if (kilometres <= NEXT_TO || kilometres <= speed * gap) return [];
    return found(gap <= 1 ? "places" : "travel", kilometres);
  }
  const onOneDay = gap === 1 && one.isMoment && other.isMoment && !extents.has(one.place) && !extents.has(other.place);
  return gap <= 0 || onOneDay ? found("places") : [];
}

function isWithin({ subjects }: World, place: string, other: string, depth = 0): boolean {
  if (place === other) return true;
  const within = depth < 8 ? (subjects.get(place)?.within ?? []) : [];
  return within.some((outer: Subject["id"]) => isWithin({ subjects } as World, outer, other, depth + 1));
}
