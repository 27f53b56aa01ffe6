import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Cost, RequestLimits } from "./limit-requests";

const START = new Date("2026-03-01T10:00:00Z").getTime();
let limits: RequestLimits;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  limits = new RequestLimits();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const ANNA = { userId: "anna" };
const BORIS = { userId: "boris" };

/** How many of `count` requests pass that come `everyMs` apart. */
async function passing(count: number, everyMs: number, cost: Cost, who: Parameters<RequestLimits["count"]>[0] = ANNA) {
  let passed = 0;
  for (let made = 0; made < count; made += 1) {
    if ((await limits.count(who, cost)).ok) passed += 1;
    vi.advanceTimersByTime(everyMs);
  }
  return passed;
}

describe("people and their programs are never stopped", () => {
  test("an author who types all day, in four tabs", async () => {
    expect(await passing(4 * 720, 1_250, "draft")).toBe(4 * 720);
  });

  test("a program that brings in 150 articles at once, and one that brings in 1,000 as fast as they are saved", async () => {
    expect(await passing(150, 1, "write")).toBe(150);
    vi.advanceTimersByTime(60_000);
    expect(await passing(1_000, 190, "write")).toBe(1_000);
  });

  test("a class of thirty behind one address, each asking for something every second", async () => {
    expect(await passing(30 * 120, 33, "read", { ipAddress: "192.0.2.1" })).toBe(30 * 120);
  });

  test("somebody who imports a folder of forty threads", async () => {
    expect(await passing(40, 100, "import")).toBe(40);
  });
});

describe("a flood", () => {
  test("is stopped, told when to come again, and let through then", async () => {
    expect(await passing(3_000, 5, "write")).toBeLessThan(500);
    expect(await limits.count(ANNA, "write")).toMatchObject({
      ok: false,
      failure: { kind: "tooMany", retryAfterSeconds: expect.any(Number) },
    });
    const refused = await limits.count(ANNA, "write");
    const seconds = refused.ok ? 0 : refused.failure.retryAfterSeconds;
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(10);
    vi.advanceTimersByTime(seconds * 1000);
    expect(await limits.count(ANNA, "write")).toMatchObject({ ok: true });
  });

  test("of one account or place stops nobody else, and of one kind nothing of another", async () => {
    await passing(1_000, 0, "write");
    expect(await limits.count(BORIS, "write")).toMatchObject({ ok: true });
    expect(await limits.count(ANNA, "draft")).toMatchObject({ ok: true });
    await passing(3_000, 0, "read", { ipAddress: "192.0.2.1" });
    expect(await limits.count({ ipAddress: "192.0.2.1" }, "read")).toMatchObject({ ok: false });
    expect(await limits.count({ ipAddress: "192.0.2.2" }, "read")).toMatchObject({ ok: true });
  });

  test("of worlds ends after 25 tries, for the better part of an hour", async () => {
    expect(await passing(3_000, 7, "world")).toBe(25);
    expect(await passing(59, 60_000, "world")).toBeLessThanOrEqual(59 * 5);
  });

  test("passes where the limits are switched off", async () => {
    vi.stubEnv("CANONRY_RATE_LIMITS", "off");
    expect(await passing(5_000, 0, "secret")).toBe(5_000);
  });
});
