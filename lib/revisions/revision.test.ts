import { expect, test } from "vitest";
import { placeAfter, placeFrom, placeText } from "@/lib/revisions/revision";

const at = (minute: number) => ({ at: new Date(Date.UTC(2026, 2, 1, 10, minute)) });

test("the next page begins after all that was made at the time of the last change", () => {
  expect(placeAfter([at(3), at(2), at(2)])).toEqual({ ...at(2), skip: 2 });
});

test("a page of changes that were all made at one time counts on", () => {
  const first = placeAfter([at(3), at(2)]);
  expect(placeAfter([at(2), at(2)], first ?? undefined)).toEqual({ ...at(2), skip: 3 });
});

test("there is no place after nothing", () => {
  expect(placeAfter([])).toBeNull();
});

test("a place survives in an address", () => {
  const place = { ...at(7), skip: 12 };
  expect(placeFrom(placeText(place))).toEqual(place);
});

test.each(["", "yesterday~1", "2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z~-1", "2026-03-01T10:00:00Z~x"])(
  "%s names no place",
  (text) => {
    expect(placeFrom(text)).toBeUndefined();
  },
);
