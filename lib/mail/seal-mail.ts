import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey } from "@/lib/base/derived-key";
import type { Mail } from "./mail";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Returns a mail as it waits in the database, in base64: encrypted, because its links are as good as a password, of which only hashes are
 * stored.
 */
export function sealMail(mail: Mail): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, derivedKey("mail queue"), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(mail), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
}

/** Returns the mail again. Throws where it was sealed under another `NEXTAUTH_SECRET`. */
export function openMail(sealed: string): Mail {
  const bytes = Buffer.from(sealed, "base64");
  const [nonce, rest] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
  const cipher = createDecipheriv(CIPHER, derivedKey("mail queue"), nonce);
  cipher.setAuthTag(rest.subarray(0, TAG_BYTES));
  return JSON.parse(Buffer.concat([cipher.update(rest.subarray(TAG_BYTES)), cipher.final()]).toString("utf8"));
}
