/** A list as texts of JSON, with `size` entries in each: what the database inserts in one statement. */
export function jsonChunks(entries: readonly object[], size: number): string[] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_none, index) =>
    JSON.stringify(entries.slice(index * size, (index + 1) * size)),
  );
}
