import { expect, test } from "vitest";
import { type Attempts, pressureOf, turnOf } from "./sign-in-wait";

const start = new Date("2026-03-01T12:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

/** The waits of somebody who tries again whenever it is allowed, and always wrongly. */
function waitsOf(tries: number, pressure = 0): number[] {
  const waits: number[] = [];
  let kept: Attempts | null = null;
  let clock = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    const turn = turnOf(kept, pressure, after(clock));
    kept = turn.kept ?? kept;
    if (!turn.goes) clock += turn.seconds;
    waits.push(turn.goes ? 0 : turn.seconds);
  }
  return waits;
}

test("after five wrong passwords each further one costs twice the wait, a minute at most", () => {
  expect(waitsOf(19)).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 8, 0, 16, 0, 32, 0, 60, 0, 60]);
});

test("an attempt that comes too early does not lengthen the wait", () => {
  const kept = { failures: 30, mayTryAt: after(60), expiresAt: after(3600) };
  expect(turnOf(kept, 60, after(59))).toEqual({ goes: false, seconds: 1, kept: null });
  expect(turnOf(kept, 60, after(60))).toMatchObject({ goes: true });
});

test("who comes for the first time while others guess waits once, then is looked at", () => {
  expect(waitsOf(2, 16)).toEqual([16, 0]);
});

test("an hour later nothing is remembered", () => {
  const kept = { failures: 30, mayTryAt: after(60), expiresAt: after(3600) };
  expect(turnOf(kept, 0, after(3600))).toMatchObject({ goes: true, kept: { failures: 1, mayTryAt: after(3600) } });
});

test("pressure begins above 30 wrong passwords at one address, or 100 from one place, and is a minute at most", () => {
  expect([pressureOf(30, 0), pressureOf(31, 0), pressureOf(41, 0), pressureOf(1_000_000, 0)]).toEqual([0, 2, 4, 60]);
  expect([pressureOf(0, 100), pressureOf(0, 101), pressureOf(0, 1_000_000), pressureOf(51, 101)]).toEqual([
    0, 2, 60, 8,
  ]);
});
