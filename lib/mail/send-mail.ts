import { createTransport } from "nodemailer";
import { type Invalid, invalid, type Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** How long each step of talking to the mail server may take, in ms: somebody waits for the page. */
const STEP_MS = 5000;
/** When a mail that could not be handed over is worth trying again, in seconds. */
const RETRY_SECONDS = 60;

/** A mail of plain text. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Whether mail can be sent: `SMTP_URL` says through which server, `MAIL_FROM` in whose name. Without, everything works but by mail. */
export function mailConfigured(): boolean {
  return Boolean(process.env.SMTP_URL && process.env.MAIL_FROM);
}

/**
 * Hands a mail to the mail server; what becomes of it there is not known. Failures, to be told to whoever waits for the mail:
 * `unavailable` when the server cannot be reached or refuses for now, `invalid` at `email` when it refuses the address. There is no
 * queue: the person sends again.
 */
export async function sendMail(mail: Mail): Promise<Result<null, Unavailable | Invalid>> {
  if (!mailConfigured()) return failed(NO_MAIL);
  try {
    await transport().sendMail({ ...mail, from: process.env.MAIL_FROM });
    return success(null);
  } catch (error) {
    return failed(failureOf(error));
  }
}

/**
 * Talks to the mail server as `sendMail` does, and sends nothing: so that an answer says no more where there is nobody to write to.
 * Failure: `unavailable`.
 */
export async function greetMailServer(): Promise<Result<null, Unavailable>> {
  if (!mailConfigured()) return failed(NO_MAIL);
  try {
    await transport().verify();
    return success(null);
  } catch (error) {
    return failed(unavailable(error));
  }
}

/** Without an address nodemailer would look for a mail server on this machine. */
const NO_MAIL: Unavailable = {
  kind: "unavailable",
  detail: "This site cannot send e-mail. Ask whoever runs it.",
  retryAfterSeconds: RETRY_SECONDS,
};

function transport() {
  const steps = { connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS, dnsTimeout: STEP_MS };
  return createTransport({ url: process.env.SMTP_URL, ...steps });
}

/** The server's own words about an address may hold more than its sender should know: they go to the log. */
function failureOf(error: unknown): Unavailable | Invalid {
  const refused = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  const forGood = error instanceof Error && "code" in error && error.code === "EENVELOPE" && refused >= 500;
  if (!forGood) return unavailable(error);
  console.error(`The mail server refused an address: ${error.message}`);
  return invalid("email", "The mail server does not accept this address. Check that it is spelled correctly.");
}

function unavailable(error: unknown): Unavailable {
  console.error(`No mail could be sent: ${error instanceof Error ? error.message : String(error)}`);
  const detail =
    "The e-mail could not be sent: our mail server is not responding. Nothing is lost; try again in a minute.";
  return { kind: "unavailable", detail, retryAfterSeconds: RETRY_SECONDS };
}
