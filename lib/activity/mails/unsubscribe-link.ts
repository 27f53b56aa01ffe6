import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { WATCHED_KINDS } from "@/lib/activity/watching/watch";
import { derivedKey } from "@/lib/base/derived-key";
import { siteAddress } from "@/lib/base/site-address";

const SIGNATURE_BYTES = 32;
/** Characters of a link; what is longer is none of ours. */
const LONGEST = 2_000;

const id = z.string().max(200);
const shape = z.discriminatedUnion("ends", [
  z.strictObject({ ends: z.literal("all"), user: id }),
  z.strictObject({ ends: z.literal("world"), user: id, world: id, label: z.string() }),
  z.strictObject({
    ends: z.literal("watch"),
    user: id,
    world: id,
    kind: z.enum(WATCHED_KINDS),
    subject: z.string(),
    label: z.string(),
  }),
]);

/** What a link in a mail ends, and for whom: one watch, the mails of a world, or all. `label`: what it was called when the mail was written. */
export type Unsubscribing = z.infer<typeof shape>;

/** Returns the signed name of what ends, for an address: whoever has it may end that and nothing else. It works for ever. */
export function unsubscribeToken(what: Unsubscribing): string {
  const said = Buffer.from(JSON.stringify(what), "utf8");
  return Buffer.concat([signatureOf(said), said]).toString("base64url");
}

/** Returns what a token ends; null for one that was not signed here. */
export function unsubscribingOf(token: string): Unsubscribing | null {
  const bytes = Buffer.from(token.slice(0, LONGEST), "base64url");
  if (bytes.toString("base64url") !== token) return null;
  const [signature, said] = [bytes.subarray(0, SIGNATURE_BYTES), bytes.subarray(SIGNATURE_BYTES)];
  if (signature.length !== SIGNATURE_BYTES || !timingSafeEqual(signature, signatureOf(said))) return null;
  return shape.parse(JSON.parse(said.toString("utf8")));
}

/** Returns the page on which a person ends it. */
export function unsubscribeAddress(what: Unsubscribing): string {
  return `${siteAddress()}/unsubscribe/${unsubscribeToken(what)}`;
}

/** Returns the address at which a mail program ends it (RFC 8058). */
export function oneClickAddress(what: Unsubscribing): string {
  return `${siteAddress()}/api/unsubscribe/${unsubscribeToken(what)}`;
}

function signatureOf(said: Buffer): Buffer {
  return createHmac("sha256", derivedKey("unsubscribing")).update(said).digest();
}
