import { createHash, randomBytes } from "node:crypto";

/** 192 bits: nobody guesses one, so a plain hash of it (no salt, no slow function) is safe to keep. */
const BYTES = 24;

/** A new secret for a link or a token: `prefix` and 32 characters that are safe in an address. */
export function newSecret(prefix = ""): string {
  return prefix + randomBytes(BYTES).toString("base64url");
}

/** What is kept of a secret instead of it: its SHA-256 in hex. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}
