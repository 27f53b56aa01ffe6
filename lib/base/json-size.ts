/** About how many characters the JSON of a value has, escapes aside, without writing it. */
export function jsonSize(value: unknown): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value !== "object" || value === null) return 4;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + jsonSize(each) + 1, 2);
  return Object.entries(value).reduce((sum, [key, each]) => sum + key.length + 4 + jsonSize(each), 2);
}
