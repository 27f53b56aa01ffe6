import { describe, expect, test } from "vitest";
import { isTimeZone, nextDigest } from "./digest-time";
import type { MailSettings } from "./mail-settings";

const daily = (timeZone: string, hour: number): MailSettings => ({ mode: "daily", hour, weekday: 1, timeZone });
const next = (after: string, settings: MailSettings) => nextDigest(new Date(after), settings)?.toISOString();

/** The digests of some days, one after the other. */
function several(after: string, count: number, settings: MailSettings): string[] {
  const times: string[] = [];
  for (let at = after; times.length < count; at = times.at(-1) ?? "") times.push(next(at, settings) ?? "");
  return times;
}

describe("a daily digest", () => {
  test("comes at the next such hour, today or tomorrow", () => {
    expect(next("2026-11-27T06:59:59Z", daily("Europe/Berlin", 8))).toBe("2026-11-27T07:00:00.000Z");
    expect(next("2026-11-27T07:00:00Z", daily("Europe/Berlin", 8))).toBe("2026-11-28T07:00:00.000Z");
    expect(next("2026-12-31T23:30:00Z", daily("Europe/Berlin", 0)), "it is New Year there").toBe(
      "2027-01-01T23:00:00.000Z",
    );
  });

  test("keeps its hour where clocks are changed, between 23 and 25 hours later", () => {
    expect(several("2026-03-27T12:00:00Z", 3, daily("Europe/Berlin", 8))).toEqual([
      "2026-03-28T07:00:00.000Z",
      "2026-03-29T06:00:00.000Z",
      "2026-03-30T06:00:00.000Z",
    ]);
    expect(several("2026-10-23T12:00:00Z", 3, daily("Europe/Berlin", 8))).toEqual([
      "2026-10-24T06:00:00.000Z",
      "2026-10-25T07:00:00.000Z",
      "2026-10-26T07:00:00.000Z",
    ]);
  });

  test("of an hour that is left out comes when the clocks have been changed, once", () => {
    expect(several("2026-03-28T12:00:00Z", 2, daily("Europe/Berlin", 2))).toEqual([
      "2026-03-29T01:00:00.000Z",
      "2026-03-30T00:00:00.000Z",
    ]);
    expect(several("2026-03-07T12:00:00Z", 2, daily("America/St_Johns", 2))).toEqual([
      "2026-03-08T05:30:00.000Z",
      "2026-03-09T04:30:00.000Z",
    ]);
  });

  test("of an hour that comes twice comes when it comes first, once", () => {
    expect(several("2026-10-24T12:00:00Z", 2, daily("Europe/Berlin", 2))).toEqual([
      "2026-10-25T00:00:00.000Z",
      "2026-10-26T01:00:00.000Z",
    ]);
    expect(several("2026-10-31T12:00:00Z", 2, daily("America/St_Johns", 1))).toEqual([
      "2026-11-01T03:30:00.000Z",
      "2026-11-02T04:30:00.000Z",
    ]);
  });

  test("knows places that are half an hour off, and that change no clocks", () => {
    expect(several("2026-03-28T00:00:00Z", 2, daily("Asia/Kolkata", 23))).toEqual([
      "2026-03-28T17:30:00.000Z",
      "2026-03-29T17:30:00.000Z",
    ]);
    expect(next("2026-06-01T00:00:00Z", daily("America/St_Johns", 0))).toBe("2026-06-01T02:30:00.000Z");
  });
});

test("a weekly digest comes on its day, from that day on a week later", () => {
  const weekly: MailSettings = { mode: "weekly", hour: 9, weekday: 7, timeZone: "Asia/Kolkata" };
  expect(several("2026-11-27T12:00:00Z", 2, weekly)).toEqual(["2026-11-29T03:30:00.000Z", "2026-12-06T03:30:00.000Z"]);
  expect(next("2026-11-29T03:29:59Z", weekly)).toBe("2026-11-29T03:30:00.000Z");
});

test("who has no digest has none that is due", () => {
  for (const mode of ["off", "atOnce"] as const)
    expect(nextDigest(new Date(), { ...daily("UTC", 8), mode })).toBeNull();
});

test("a time zone is an IANA name", () => {
  for (const name of ["Europe/Berlin", "America/St_Johns", "Asia/Kolkata", "UTC", "America/Argentina/Buenos_Aires"])
    expect([name, isTimeZone(name)]).toEqual([name, true]);
  for (const name of ["", "Berlin/Europe", "+01:00", "Europe/Berlin\n", "../etc", "Mars"])
    expect([name, isTimeZone(name)]).toEqual([name, false]);
});
