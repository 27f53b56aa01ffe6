/**
 * Lets whatever else waits run first: requests are answered between two steps of a long work. Await it where a step may take tens of
 * milliseconds. On the server alone.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
