import { sha256 } from "./sha256";

/**
 * SHA-256 in hex of a JSON value, whatever the order of its keys: equal content has an equal hash, in browser and
 * server alike. Keys whose value is `undefined` count as absent, as in JSON.
 */
export function contentHash(value: unknown): string {
  return sha256(stableJson(value));
}

/** SHA-256 in hex of a plain text: the hash that anchors keep of their block or passage. */
export function textHash(text: string): string {
  return sha256(text);
}

/** JSON with the keys of every object sorted by UTF-16 code unit, without white space. */
export function stableJson(value: unknown): string {
  if (value === undefined) return "null";
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${stableJson(entry)}`).join(",")}}`;
}
