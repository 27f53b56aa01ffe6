import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { db } from "@/lib/db";
import { type ComposeMail, mailTasks } from "../mail-tasks";
import { queueOptions } from "../mail-worker";
import { linkIn, MailBox, type ReceivedMail } from "./mail-box";

/** The mail server of a test's own, and what sends what waits in the queue and is due, as a process of the server does. */
export type TestMail = { readonly box: MailBox; deliver(): Promise<void> };

/**
 * A mail server for the tests of a file, empty before each of them, on a site at https://wiki.example. The box is there from the first
 * test on. `composed`: what is written when it is sent.
 */
export function testMail(composed: Readonly<Record<string, ComposeMail>> = {}): TestMail {
  process.env.NEXTAUTH_SECRET = "a secret of the tests";
  let box: MailBox | undefined;
  beforeAll(async () => {
    box = await MailBox.open();
    vi.stubEnv("SMTP_URL", box.url);
    vi.stubEnv("MAIL_FROM", "Canonry <wiki@example.net>");
    vi.stubEnv("NEXTAUTH_URL", "https://wiki.example");
  });
  beforeEach(() => box?.clear());
  afterAll(async () => {
    vi.unstubAllEnvs();
    await box?.close();
  });
  return {
    get box() {
      if (!box) throw new Error("The mail server opens before the first test");
      return box;
    },
    deliver: () => deliverQueued(composed),
  };
}

/** The clock is that of the test: what is to be tried again later is due when the test says so. */
async function deliverQueued(composed: Readonly<Record<string, ComposeMail>>): Promise<void> {
  const { runOnce } = await import("graphile-worker");
  const options = await queueOptions(process.env.DATABASE_URL ?? "", mailTasks(db, composed));
  await runOnce({ ...options, useNodeTime: true });
}

/** The secret in the link of a mail that begins so. */
export function secretIn(mail: ReceivedMail, start: string): string {
  return linkIn(mail, start).replace(/^.*\/|\?.*$/g, "");
}
