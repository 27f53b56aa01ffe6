import { describe, expect, test } from "vitest";
import type { CanonStatus } from "@/lib/base/canon-status";
import { dayNumber } from "@/lib/document/model/days";
import type { Statement } from "@/lib/document/model/statement";
import type { Assertion, Subject, Text, World } from "./assertion";
import { findContradictions } from "./find-contradictions";
import { quantityIn } from "./quantity";
import { readStatement } from "./read-statement";
import { daysSaid, stretchSaid } from "./when";

const day = (year: number, month: number, at: number) => dayNumber({ year, month, day: at });

const KINDS: Record<string, string> = {
  ivan: "person",
  boris: "person",
  guard: "unit",
  battle: "event",
  order: "event",
};
const POINTS: Record<string, Subject["point"]> = {
  chita: { latitude: 52.03, longitude: 113.5 },
  irkutsk: { latitude: 52.29, longitude: 104.3 },
  moscow: { latitude: 55.75, longitude: 37.62 },
};

function worldOf(statements: readonly (Statement | readonly [Statement, CanonStatus])[]): World {
  const assertions = statements.flatMap((each, index): readonly Assertion[] => {
    const [statement, status] = "type" in each ? [each, "proposed" as const] : each;
    const text: Text = { id: `t${index}`, article: "here", status };
    const read = readStatement(text, statement, (slug) => slug);
    return read ? [read] : [];
  });
  const ids = [...new Set([...Object.keys(KINDS), "chita", "irkutsk", "moscow", "siberia", "station", "fort", "port"])];
  const within = (id: string) => (["chita", "irkutsk"].includes(id) ? ["siberia"] : id === "station" ? ["chita"] : []);
  const subjectOf = (id: string) => ({ id, kind: KINDS[id] ?? "place", point: POINTS[id] ?? null, within: within(id) });
  return { subjects: new Map(ids.map((id) => [id, subjectOf(id)])), assertions, cited: [] };
}

const found = (...statements: (Statement | readonly [Statement, CanonStatus])[]) =>
  findContradictions(worldOf(statements)).map(({ kind, gap }) => ({ kind, ...gap }));
const date = (subject: string, when: string, of: "happened" | "died" | "born" = "happened"): Statement => {
  return { type: "date", subject, of, when };
};
const at = (subject: string, place: string, from: string, until: string | null = null): Statement => {
  return { type: "place", subject, place, from, until, by: null };
};
const office = (subject: string, from: string | null, until: string | null = null): Statement => {
  return { type: "office", subject, office: "Governor of Chita", from, until };
};
const count = (number: string, when: string | null = null, subject = "battle"): Statement => {
  return { type: "count", subject, of: "guns", number, when };
};

test("dates in words are read as the days among which they lie", () => {
  expect(daysSaid("3 April 1940")).toEqual({ first: day(1940, 4, 3), last: day(1940, 4, 3) });
  expect(daysSaid("1940-04")).toEqual({ first: day(1940, 4, 1), last: day(1940, 4, 30) });
  expect(daysSaid("3–5 April 1940")).toEqual({ first: day(1940, 4, 3), last: day(1940, 4, 5) });
  expect(daysSaid("30 March – 2 April 1940")).toEqual({ first: day(1940, 3, 30), last: day(1940, 4, 2) });
  expect(daysSaid("about 10 April 1940")).toEqual({ first: day(1940, 4, 3), last: day(1940, 4, 17) });
  expect(daysSaid("before 1940")?.last).toBe(day(1940, 12, 31));
  expect(daysSaid("after 1940")?.first).toBe(day(1940, 1, 1));
  expect(daysSaid("44 BC")).toEqual({ first: day(-44, 1, 1), last: day(-44, 12, 31) });
  expect(daysSaid("the eve of the second thaw")).toBeNull();
  expect(stretchSaid("1938–1940")?.until.last).toBe(day(1940, 12, 31));
  expect(stretchSaid("1940")).toBeNull();
});

test("numbers in words are read as what they may be", () => {
  expect(quantityIn("1,187")).toEqual({ least: 1187, most: 1187 });
  expect(quantityIn("about 300")).toEqual({ least: 270, most: 330 });
  expect(quantityIn("12,000")).toEqual({ least: 11_700, most: 12_300 });
  expect(quantityIn("more than 40")).toEqual({ least: 40, most: Number.POSITIVE_INFINITY });
  expect(quantityIn("300 to 400")?.most).toBeGreaterThanOrEqual(400);
  expect(quantityIn("1.5 million")?.least).toBeLessThan(1_500_000);
  expect(quantityIn("many")).toBeNull();
});

describe("what cannot all be right", () => {
  test("two dates of one event that have no day in common", () => {
    expect(found(date("battle", "3 April 1940"), date("battle", "5 April 1940"))).toEqual([{ kind: "dates", days: 2 }]);
    expect(found(date("battle", "3 April 1940"), date("battle", "April 1940"), date("battle", "1940"))).toEqual([]);
  });

  test("an event before its cause; one on the day of its cause is none", () => {
    const cause: Statement = { type: "cause", subject: "battle", cause: "order" };
    expect(found(cause, date("battle", "3 April 1940"), date("order", "4 April 1940"))).toEqual([
      { kind: "cause", days: 1 },
    ]);
    expect(found(cause, date("battle", "3 April 1940"), date("order", "3 April 1940"))).toEqual([]);
    expect(found(cause, date("battle", "3 April 1940"), date("order", "about 5 April 1940"))).toEqual([]);
  });

  test("somebody who acts after their death, or before their birth", () => {
    const part: Statement = { type: "participant", subject: "battle", who: "ivan" };
    const died = date("ivan", "1 April 1940", "died");
    expect(found(part, died, date("battle", "3 April 1940"))).toEqual([{ kind: "lifespan", days: 2 }]);
    expect(found(part, died, date("battle", "1 April 1940"))).toEqual([]);
    expect(found(part, died, date("battle", "April 1940"))).toEqual([]);
    expect(found(date("ivan", "1950", "born"), office("ivan", "1940")).map(({ kind }) => kind)).toEqual(["lifespan"]);
  });

  test("a unit in two places at once; not in a place and its region, nor where it left on the day", () => {
    const stays = at("guard", "chita", "1 April 1940", "30 April 1940");
    expect(found(stays, at("guard", "irkutsk", "9 April 1940"))[0]?.kind).toBe("places");
    expect(found(stays, at("guard", "station", "9 April 1940"), at("guard", "siberia", "9 April 1940"))).toEqual([]);
    expect(found(stays, at("guard", "irkutsk", "30 April 1940"))).toEqual([]);
    expect(found(at("guard", "fort", "9 April 1940"), at("guard", "port", "9 April 1940"))[0]?.kind).toBe("places");
    expect(found(at("guard", "fort", "April 1940"), at("guard", "port", "April 1940"))).toEqual([]);
  });

  test("a journey that is faster than its means, and one that is not", () => {
    const leaves = at("guard", "moscow", "1 April 1940");
    const [journey] = found(leaves, at("guard", "chita", "2 April 1940"));
    expect(journey).toEqual({ kind: "travel", days: 2, kilometres: expect.any(Number) });
    expect(Math.abs(Number(journey?.kilometres) - 4_740)).toBeLessThan(60);
    expect(found(leaves, at("guard", "chita", "5 April 1940"))).toEqual([]);
    expect(
      found(leaves, { type: "place", subject: "guard", place: "chita", from: "2 April 1940", until: null, by: "air" }),
    ).toEqual([]);
  });

  test("an office with two holders; not when one follows the other", () => {
    expect(found(office("ivan", "1 March 1938", "1 March 1940"), office("boris", "1 June 1939"))).toEqual([
      { kind: "office", days: 1 },
    ]);
    expect(found(office("ivan", "1 March 1938", "1 March 1940"), office("boris", "1 March 1940"))).toEqual([]);
    expect(found(office("ivan", "1938"), office("boris", "1939"))).toEqual([]);
  });

  test("two counts of one thing; not of another time, and not where one is a guess", () => {
    expect(found(count("300"), count("420"))).toEqual([{ kind: "count", of: "gun" }]);
    expect(found(count("300"), count("about 320"))).toEqual([]);
    expect(found(count("300", "1939", "guard"), count("420", "1940", "guard"))).toEqual([]);
  });

  test("what was ruled out contradicts nothing", () => {
    const right = date("battle", "3 April 1940");
    const wrong = date("battle", "5 April 1940");
    expect(found([right, "canon"], [wrong, "assumed"]).length).toBe(1);
    expect(found([right, "canon"], [wrong, "non-canon"])).toEqual([]);
    expect(found([right, "canon"], [wrong, "superseded"])).toEqual([]);
  });
});
