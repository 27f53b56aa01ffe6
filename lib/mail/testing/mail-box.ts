import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail as it came in. */
export type ReceivedMail = { readonly to: string; readonly subject: string; readonly text: string };

/** A mail server of a test's own, which keeps what it is given. */
export class MailBox {
  readonly mails: ReceivedMail[] = [];
  private readonly server: SMTPServer;
  /** Addresses that it takes no mail for. */
  readonly refused = new Set<string>();

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onRcptTo: ({ address }, _session, done) =>
        this.refused.has(address) ? done(Object.assign(new Error("No such box"), { responseCode: 550 })) : done(),
      onData: (stream, session, done) => {
        buffer(stream).then((bytes) => {
          const to = session.envelope.rcptTo[0]?.address ?? "";
          this.mails.push({ to, ...readMail(bytes.toString("latin1")) });
          done();
        }, done);
      },
    });
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
    this.refused.clear();
  }

  /** The newest mail to an address. Throws when there is none. */
  lastTo(address: string): ReceivedMail {
    const found = this.mails.findLast(({ to }) => to === address);
    if (!found) throw new Error(`No mail to ${address}`);
    return found;
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

/** Subject and text of a mail of one part, as nodemailer writes it: lines of 76 characters, other signs as `=E2`. */
function readMail(raw: string): { subject: string; text: string } {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(head)?.[1]?.replace(/\r\n[ \t]/g, " ") ?? "";
  const body = rest.join("\n\n");
  const quoted = /^Content-Transfer-Encoding: quoted-printable/im.test(head);
  const bytes = quoted
    ? body
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body;
  return { subject, text: Buffer.from(bytes, "latin1").toString("utf8") };
}
