import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { configure } from "safe-stable-stringify";

/** Cycles cannot be in JSON, so that looking for them would only cost. */
const stringify = configure({ circularValue: Error });

/**
 * SHA-256 in hex of a JSON value, whatever the order of its keys: equal content has an equal hash, in browser and
 * server alike. Keys whose value is `undefined` count as absent, as in JSON.
 */
export function contentHash(value: unknown): string {
  return textHash(stableJson(value));
}

/** SHA-256 in hex of a plain text: the hash that anchors keep of their block or passage. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** JSON with the keys of every object sorted by UTF-16 code unit, without white space; `undefined` is null. */
export function stableJson(value: unknown): string {
  return stringify(value) ?? "null";
}
