import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import type { Unavailable } from "@/lib/base/failure";
import { siteAddress } from "@/lib/base/site-address";
import { headerText } from "./header-text";
import type { Mail } from "./mail";

/** How long each step of talking to the mail server may take, in ms. */
const STEP_MS = 20_000;
/** How long all of it may take, in ms: less than `mail-worker.ts` takes a process for dead after. */
const WHOLE_MS = 120_000;

/** Whether mail can be sent: `SMTP_URL` says through which server, `MAIL_FROM` in whose name. Without, everything works but by mail. */
export function mailConfigured(): boolean {
  return Boolean(process.env.SMTP_URL && process.env.MAIL_FROM);
}

/** Returns the failure where a mail is asked for and none can be sent. */
export function noMail(): Unavailable {
  const detail = "This site cannot send e-mail. Ask whoever runs it.";
  return { kind: "unavailable", detail, retryAfterSeconds: 60 };
}

/** What the mail server made of a mail: it has it; it may take it later; it never will. With its words. */
export type Handover = { readonly kind: "sent" } | { readonly kind: "later" | "refused"; readonly reason: string };

/**
 * Hands a mail to the mail server; what becomes of it there is not known. `key` names the mail: handed over twice after a crash, it has
 * the same Message-ID, by which mail programs know it again.
 */
export async function sendMail({ occasion: _occasion, unsubscribe, ...mail }: Mail, key: string): Promise<Handover> {
  const transport = createTransport({ url: process.env.SMTP_URL, ...STEPS });
  const headers = { ...AUTOMATIC, ...(unsubscribe ? unsubscribeHeaders(unsubscribe) : {}) };
  const named = { messageId: messageId(key), from: process.env.MAIL_FROM };
  try {
    await inTime(transport.sendMail({ ...mail, ...named, subject: headerText(mail.subject), headers }));
    return { kind: "sent" };
  } catch (error) {
    return handoverOf(error);
  }
}

const STEPS = { connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS, dnsTimeout: STEP_MS };

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The mail server took too long.")), WHOLE_MS);
  });
  try {
    return await Promise.race([work, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nobody's answering machine answers it (RFC 3834). */
const AUTOMATIC = { "Auto-Submitted": "auto-generated" };

function unsubscribeHeaders(address: string) {
  return { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

function messageId(key: string): string {
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 32)}@${new URL(siteAddress()).hostname}>`;
}

/** What is said of the address or the text is for good; what is said of us (signing in, the sender) is put right by who runs the site. */
function handoverOf(error: unknown): Handover {
  const reason = error instanceof Error ? error.message : String(error);
  const { responseCode = 0, command = "" } = Object(error) as { responseCode?: number; command?: string };
  const forGood = responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command);
  return { kind: forGood ? "refused" : "later", reason };
}
