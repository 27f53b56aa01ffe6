import { expect, test } from "vitest";
import { lastDayOf } from "@/lib/document/model/moment";
import { type ClaimSeen, claimsSeen, decisionCounts, isElsewhere } from "./standpoint";

const at = (day: number): Date => new Date(Date.UTC(2026, 0, day));
const claim = (id: string, text: string, ...posts: readonly (number | null)[]): ClaimSeen => {
  return { id, text, cited: posts.map((post) => ({ quote: `quote of ${id}`, post })) };
};
const seen = (claims: readonly ClaimSeen[], upToPost?: number, day?: string): readonly string[] | null => {
  const inWorld = day === undefined ? undefined : (lastDayOf(day) ?? undefined);
  const standpoint = { ...(upToPost === undefined ? {} : { upToPost }), ...(inWorld ? { inWorld } : {}) };
  return claimsSeen(claims, standpoint)?.map(({ id }) => id) ?? null;
};

test("canon is looked at from elsewhere as soon as one thing narrows it", () => {
  const inWorld = lastDayOf("1940") ?? undefined;
  expect(isElsewhere({})).toBe(false);
  expect([{ asOf: at(1) }, { upToPost: 0 }, inWorld ? { inWorld } : {}].map(isElsewhere)).toEqual([true, true, true]);
});

test("a decision counts from the moment on at which it was made", () => {
  const decision = { at: at(5), evidence: [] };
  expect([4, 5, 6].map((day) => decisionCounts(decision, { asOf: at(day) }))).toEqual([false, true, true]);
  expect(decisionCounts(decision, {})).toBe(true);
});

test("a decision does not count while one of the posts that it rests on is still to come", () => {
  const decision = { at: at(5), evidence: [{ post: 3 }, { post: null }, { post: 7 }] };
  expect([6, 7, 8].map((upToPost) => decisionCounts(decision, { upToPost }))).toEqual([false, true, true]);
  expect(decisionCounts(decision, { upToPost: 8, asOf: at(4) })).toBe(false);
});

test("a claim is seen when all posts that it cites have been read", () => {
  const claims = [claim("early", "A", 1, 3), claim("late", "B", 1, 4), claim("book", "C", null), claim("bare", "D")];
  expect(seen(claims, 3)).toEqual(["early", "book", "bare"]);
  expect(seen(claims, 4)).toEqual(["early", "late", "book", "bare"]);
  expect(seen(claims)).toEqual(["early", "late", "book", "bare"]);
});

test("an article is not seen when all that posts carry in it comes later", () => {
  expect(seen([claim("late", "A", 4), claim("book", "B", null), claim("bare", "C")], 3)).toBeNull();
  expect(seen([claim("book", "B", null), claim("bare", "C")], 3)).toEqual(["book", "bare"]);
  expect(seen([], 3)).toEqual([]);
});

test("a claim is seen when it had come to pass by then, by its own words, else by those that it cites", () => {
  const quoted: ClaimSeen = { id: "quoted", text: "He fled", cited: [{ quote: "he fled in May 1941", post: 1 }] };
  const claims = [
    claim("before", "It began in 1940"),
    claim("after", "It ended in June 1941"),
    quoted,
    claim("none", "Ice is cold"),
  ];
  expect(seen(claims, undefined, "1940")).toEqual(["before", "none"]);
  expect(seen(claims, undefined, "1941-05")).toEqual(["before", "quoted", "none"]);
  expect(seen(claims, undefined, "1941-06")).toEqual(["before", "after", "quoted", "none"]);
});

test("an article is not seen when all in it that has a date comes later", () => {
  expect(seen([claim("after", "It ended in 1942"), claim("none", "Ice is cold")], undefined, "1941")).toBeNull();
  expect(seen([claim("none", "Ice is cold")], undefined, "1941")).toEqual(["none"]);
});

test("what came to pass on the very day is seen, and without a day in the world all is, whatever its date", () => {
  const claims = [claim("that day", "It burned on 3 April 1940"), claim("later", "It was rebuilt on 4 April 1940")];
  expect(seen(claims, undefined, "1940-04-03")).toEqual(["that day"]);
  expect(seen(claims)).toEqual(["that day", "later"]);
});
