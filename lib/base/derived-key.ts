import { hkdfSync } from "node:crypto";

/**
 * Returns a key of 32 bytes for one purpose, made from the secret of the installation (`NEXTAUTH_SECRET`): who has one key can make no
 * other. Throws where there is no secret.
 */
export function derivedKey(purpose: string): Buffer {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return Buffer.from(hkdfSync("sha256", secret, "", `canonry ${purpose}`, 32));
}
