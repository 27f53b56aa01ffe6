import { kilometresBetween } from "../speed";
import type { InventedHistory } from "./invented-history";
import { exactDay, writtenDay } from "./written-dates";

/** What was planted: the claim that is wrong, and by which rule. */
export type Planted = { readonly claim: string; readonly kind: string };

/** Makes an invented history wrong in fifty places, each by a claim of its own. */
export function plantContradictions(history: InventedHistory): readonly Planted[] {
  return [
    ...times(7, (at) => plantCause(history, at)),
    ...times(7, (at) => plantLateDeed(history, at)),
    ...times(6, (at) => plantSecondPlace(history, at)),
    ...times(6, (at) => plantJourney(history, at)),
    ...times(7, (at) => plantHolder(history, at)),
    ...times(6, (at) => plantCount(history, at)),
    ...times(6, () => plantTier(history)),
    ...times(5, (at) => plantDate(history, at)),
  ];
}

function times(count: number, plant: (at: number) => Planted): readonly Planted[] {
  return Array.from({ length: count }, (_, at) => plant(at));
}

/** An effect that is told with its own day, and a cause that came days to months later. */
function plantCause(history: InventedHistory, at: number): Planted {
  const { chance } = history;
  const effect = `early-${at}`;
  const cause = `late-${at}`;
  const day = chance.one(history.events).day;
  for (const slug of [effect, cause]) history.articles.push({ slug, kind: "event", point: null, within: [] });
  history.tell({ type: "date", subject: effect, of: "happened", when: exactDay(day) });
  const later = at % 3 === 2 ? writtenDay(chance, day + 900, 1) : exactDay(day + chance.whole(1, 200));
  history.tell({ type: "date", subject: cause, of: "happened", when: later.replace(/^before /, "after ") });
  return { claim: history.tell({ type: "cause", subject: effect, cause }), kind: "cause" };
}

/** Somebody takes part in a battle, or holds an office, after their death. */
function plantLateDeed(history: InventedHistory, at: number): Planted {
  const [who, died] = history.chance.one([...history.deaths]);
  const day = died + history.chance.whole(800, 1_500);
  if (at % 3 === 1) {
    const office = `late-office-${at}`;
    return {
      claim: history.tell({ type: "office", subject: who, office, from: exactDay(day), until: null }),
      kind: "lifespan",
    };
  }
  if (at % 3 === 2) {
    const place = history.chance.one(history.slugs("place"));
    const from = exactDay(day);
    return {
      claim: history.tell({ type: "place", subject: who, place, from, until: null, by: null }),
      kind: "lifespan",
    };
  }
  const slug = `late-battle-${at}`;
  history.articles.push({ slug, kind: "event", point: null, within: [] });
  history.tell({ type: "date", subject: slug, of: "happened", when: exactDay(day) });
  return { claim: history.tell({ type: "participant", subject: slug, who }), kind: "lifespan" };
}

function farFrom(history: InventedHistory, place: string, kilometres: number): string | null {
  const from = history.place(place);
  if (!from) return null;
  const far = history.slugs("place").filter((slug) => {
    const to = history.place(slug);
    return to !== null && kilometresBetween(from, to) > kilometres;
  });
  return far.length > 0 ? history.chance.one(far) : null;
}

/** A unit that is told to stay somewhere, and to be far from there at that time. */
function plantSecondPlace(history: InventedHistory, at: number): Planted {
  const { subject, stay, far } = awayFrom(history, at, 2_000);
  history.tell({
    type: "place",
    subject,
    place: stay.place,
    from: exactDay(stay.day),
    until: exactDay(stay.until),
    by: null,
  });
  const from = exactDay(Math.floor((stay.day + stay.until) / 2));
  return { claim: history.tell({ type: "place", subject, place: far, from, until: null, by: null }), kind: "places" };
}

/** A unit that is told to be far away a day or two later. */
function plantJourney(history: InventedHistory, at: number): Planted {
  const { subject, stay, far } = awayFrom(history, at + 6, 1_600);
  history.tell({ type: "place", subject, place: stay.place, from: exactDay(stay.until), until: null, by: null });
  const from = exactDay(stay.until + 2);
  return { claim: history.tell({ type: "place", subject, place: far, from, until: null, by: "foot" }), kind: "travel" };
}

function awayFrom(history: InventedHistory, at: number, kilometres: number) {
  const all = [...history.itineraries].slice(at * 2, at * 2 + 2);
  for (const [subject, stays] of all) {
    for (const stay of stays) {
      const far = farFrom(history, stay.place, kilometres);
      if (far !== null) return { subject, stay, far };
    }
  }
  throw new Error("no place is far enough");
}

/** Somebody who holds an office in the midst of another's time. */
function plantHolder(history: InventedHistory, at: number): Planted {
  const { chance } = history;
  const office = `office-held-${at}`;
  const [first, second] = [history.slugs("person")[at * 2 + 1], history.slugs("person")[at * 2 + 3]];
  const day = chance.whole(696_000, 700_000);
  history.tell({ type: "office", subject: first ?? "", office, from: exactDay(day), until: exactDay(day + 1_000) });
  const until = at % 2 === 0 ? null : exactDay(day + 1_400);
  return {
    claim: history.tell({ type: "office", subject: second ?? "", office, from: exactDay(day + 500), until }),
    kind: "office",
  };
}

/** Another number for what was counted. */
function plantCount(history: InventedHistory, at: number): Planted {
  const { chance } = history;
  const isUnit = at % 2 === 1;
  const subject = (isUnit ? `division-${at}` : history.events[at]?.slug) ?? "";
  const number = chance.whole(101, 900);
  const when = isUnit ? exactDay(chance.one(history.events).day) : null;
  history.tell({ type: "count", subject, of: "guns lost", number: String(number), when });
  const other = [String(Math.floor(number * 1.3)), `about ${Math.floor(number * 1.6)}`, `more than ${number * 2}`][
    at % 3
  ];
  return {
    claim: history.tell({ type: "count", subject, of: "Guns lost", number: other ?? "", when }),
    kind: "count",
  };
}

function plantTier(history: InventedHistory): Planted {
  const rank = history.chance.whole(1, 4);
  return {
    claim: history.cite([
      ["supports", rank],
      ["contradicts", history.chance.whole(0, rank - 1)],
    ]),
    kind: "tier",
  };
}

/** Another date for an event; one of the five in words that no rule reads. */
function plantDate(history: InventedHistory, at: number): Planted {
  const subject = `dated-${at}`;
  const { day } = history.chance.one(history.events);
  history.articles.push({ slug: subject, kind: "event", point: null, within: [] });
  history.tell({ type: "date", subject, of: "happened", when: exactDay(day) });
  const when = at === 4 ? "the eve of the second thaw" : exactDay(day + history.chance.whole(1, 30));
  return { claim: history.tell({ type: "date", subject, of: "happened", when }), kind: "dates" };
}
