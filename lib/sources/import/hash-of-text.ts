import { createHash } from "node:crypto";

/** The same as textHash of lib/document, by the server's own library: a long thread has 40,000 passages. */
export function hashOfText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
