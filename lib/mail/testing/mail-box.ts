import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail as it came in. */
export type ReceivedMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
};

/** How long `arrived` waits, in ms: a mail goes through the queue. */
const ARRIVES_MS = 30_000;

/** A mail server of a test's own, which keeps what it is given. */
export class MailBox {
  readonly mails: ReceivedMail[] = [];
  private readonly server: SMTPServer;
  /** Addresses that it takes no mail for. */
  readonly refused = new Set<string>();
  /** Addresses for which it takes mail at the second attempt only. */
  readonly greylisted = new Set<string>();
  /** Addresses for which it takes the mail in and then refuses what it says. */
  readonly rejected = new Set<string>();
  /** How long it takes to answer that it has a mail, in ms. */
  slowMs = 0;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onRcptTo: ({ address }, _session, done) => {
        if (this.refused.has(address)) return done(answer(550, "No such box"));
        if (this.greylisted.delete(address)) return done(answer(451, "Greylisted, try again"));
        done();
      },
      onData: (stream, session, done) => {
        buffer(stream)
          .then((bytes) => this.take(bytes, session))
          .then(() => done(), done);
      },
    });
  }

  private async take(bytes: Buffer, { envelope }: SMTPServerSession): Promise<void> {
    const to = envelope.rcptTo[0]?.address ?? "";
    if (this.rejected.has(to)) throw answer(554, "Looks like advertising");
    const { subject = "", text = "", html = "", headers } = await PostalMime.parse(bytes);
    await wait(this.slowMs);
    this.mails.push({ to, subject, text, html, headers: new Map(headers.map(({ key, value }) => [key, value])) });
  }

  /** A server that listens, on a port that is free or on `port`. */
  static async open(port = 0): Promise<MailBox> {
    const box = new MailBox();
    await new Promise<void>((resolve) => box.server.listen(port, "127.0.0.1", resolve));
    return box;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  /** What SMTP_URL is set to. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** As it was when it was opened. */
  clear(): void {
    this.mails.length = 0;
    for (const addresses of [this.refused, this.greylisted, this.rejected]) addresses.clear();
    this.slowMs = 0;
  }

  /** The newest mail to an address. Throws when there is none. */
  lastTo(address: string): ReceivedMail {
    const found = this.mails.findLast(({ to }) => to === address);
    if (!found) throw new Error(`No mail to ${address}`);
    return found;
  }

  /** The newest mail to an address with such a subject, when it has arrived. Throws when it does not. */
  async arrived(address: string, subject: RegExp = /./): Promise<ReceivedMail> {
    const wanted = (mail: ReceivedMail) => mail.to === address && subject.test(mail.subject);
    for (const deadline = Date.now() + ARRIVES_MS; Date.now() < deadline; await wait(50)) {
      const found = this.mails.findLast(wanted);
      if (found) return found;
    }
    throw new Error(`No mail to ${address}; there are ${this.mails.map(({ to, subject }) => `${to}: ${subject}`)}`);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** The first link in a mail that leads to such a path, as a path; throws when there is none. */
export function linkIn({ text }: ReceivedMail, start: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((each) => new URL(each).pathname.startsWith(start));
  if (!link) throw new Error(`No link to ${start} in:\n${text}`);
  const { pathname, search } = new URL(link);
  return pathname + search;
}

function answer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}
