/** The longest that anybody waits before an attempt is looked at, in seconds. */
const MAX_WAIT = 60;
/** Wrong passwords for one address from one place or device before waiting begins: typing errors. */
const FREE_ATTEMPTS = 5;
/** How long an attempt is remembered, in ms. */
const REMEMBERED = 60 * 60_000;

/** Wrong passwords of a quarter of an hour for one address from everywhere, and at all addresses from one place, that slow nobody. */
const FREE_TO_ADDRESS = 30;
const FREE_FROM_PLACE = 100;
/** So many more of them double the wait. */
const STEP = 10;

/** What is kept of somebody's attempts at one address. */
export type Attempts = { readonly failures: number; readonly mayTryAt: Date; readonly expiresAt: Date };

/** Whether an attempt is looked at now, or in how many seconds the next one is; and what to keep of it (null: what is kept already). */
export type Turn =
  | { readonly goes: true; readonly kept: Attempts }
  | { readonly goes: false; readonly seconds: number; readonly kept: Attempts | null };

/** How long somebody waits, in seconds, whom nothing tells from those who guess. Both numbers are wrong passwords of a quarter of an hour. */
export function pressureOf(toAddress: number, fromPlace: number): number {
  return Math.max(
    doubling(Math.ceil((toAddress - FREE_TO_ADDRESS) / STEP)),
    doubling(Math.ceil((fromPlace - FREE_FROM_PLACE) / STEP)),
  );
}

/**
 * Whose turn it is: waiting takes the place of locking out. Every attempt counts as a failure until it succeeds, so that many at once
 * are many. Who has to wait is told how long, holds nothing meanwhile, and an attempt that comes too early changes nothing: so a wait
 * is never longer than a minute, however many others guess at the same address elsewhere (`pressure`, in seconds).
 */
export function turnOf(before: Attempts | null, pressure: number, now: Date): Turn {
  const known = before && before.expiresAt > now ? before : null;
  if (known && known.mayTryAt > now) return { goes: false, seconds: secondsUntil(known.mayTryAt, now), kept: null };
  if (!known && pressure > 0) return { goes: false, seconds: pressure, kept: after(now, 0, pressure) };
  const failures = (known?.failures ?? 0) + 1;
  const wait = Math.max(doubling(failures - FREE_ATTEMPTS), pressure);
  return { goes: true, kept: after(now, failures, wait) };
}

function after(now: Date, failures: number, wait: number): Attempts {
  const later = (ms: number) => new Date(now.getTime() + ms);
  return { failures, mayTryAt: later(wait * 1000), expiresAt: later(REMEMBERED) };
}

/** 0 up to a count of 0, then 2, 4, 8 ... seconds, `MAX_WAIT` at most. */
function doubling(count: number): number {
  return count <= 0 ? 0 : Math.min(MAX_WAIT, 2 ** Math.min(count, 10));
}

function secondsUntil(time: Date, now: Date): number {
  return Math.ceil((time.getTime() - now.getTime()) / 1000);
}
