import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { linkIn, MailBox, type ReceivedMail } from "./mail-box";

/**
 * A mail server for the tests of a file, empty before each of them, on a site at https://wiki.example. The box is there from the first
 * test on.
 */
export function testMail(): { readonly box: MailBox } {
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
  };
}

/** The secret in the link of a mail that begins so. */
export function secretIn(mail: ReceivedMail, start: string): string {
  return linkIn(mail, start).replace(/^.*\/|\?.*$/g, "");
}
