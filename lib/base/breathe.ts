/**
 * Lets whatever else waits run first: requests are answered between two steps of a long work. Await it where a step may take tens of
 * milliseconds. On the server alone.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * A turn of a long work, after all turns that were asked for before: however many such works go on at once, others are answered between
 * any two steps of them, and the first work is done first.
 */
export const turnToWork = oneByOne();

/**
 * A turn to read a piece of a large body, as `turnToWork`; in a line of its own, since a page asks for hundreds of turns at once and a body
 * for hundreds one after another.
 */
export const turnToRead = oneByOne();

function oneByOne(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(breathe);
    return last;
  };
}
