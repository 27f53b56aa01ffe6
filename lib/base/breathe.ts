/**
 * Lets whatever else waits run first: requests are answered between two steps of a long work. Await it where a step may take tens of
 * milliseconds. On the server alone.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

let last = Promise.resolve();

/**
 * A turn of a long work, after all turns that were asked for before: however many such works go on at once, others are answered between
 * any two steps of them, and the first work is done first.
 */
export function turnToWork(): Promise<void> {
  last = last.then(breathe);
  return last;
}
