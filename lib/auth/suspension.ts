import { asSentence } from "@/lib/base/as-sentence";
import type { NotAllowed } from "@/lib/base/failure";

/** Since when an account is suspended, and why. */
export type Suspension = { readonly at: Date; readonly reason: string };

/** The suspension of an account, from its row; null where there is none. */
export function suspensionOf(row: { suspendedAt: Date | null; suspendedReason: string | null }): Suspension | null {
  return row.suspendedAt && { at: row.suspendedAt, reason: row.suspendedReason ?? "" };
}

/** The refusal of everything that a suspended account asks for. `CONTACT` (an e-mail address, a page) says whom to ask. */
export function suspended({ reason }: Suspension): NotAllowed {
  const detail = `This account is suspended. The reason: ${asSentence(reason)} ${whomToAsk()}`;
  return { kind: "notAllowed", detail };
}

/** Whom to ask about a suspension, in a sentence. */
export function whomToAsk(): string {
  const contact = process.env.CONTACT?.trim();
  return `To have it lifted, ask whoever runs this site${contact ? `: ${contact}` : "."}`;
}
