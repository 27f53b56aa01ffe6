/**
 * `npm run password -- --user EMAIL`: a new password for somebody who forgot theirs, printed alone on the last line. It is the only
 * way into the account afterwards: sessions, API tokens, feed keys and linked providers end. Works beside a running server.
 */
import { parseArgs } from "node:util";
import { resetPassword } from "@/lib/auth/reset-password";
import { db } from "@/lib/db";

const WHAT_ENDED = "Sessions, API tokens, feed keys and linked providers of this account have ended.";

const email = parsedEmail();
const made = email ? await resetPassword(db, email, new Date()) : null;
await db.$disconnect();
if (made?.ok)
  console.log(`${WHAT_ENDED}\nA new password for ${email}, to be changed on the account page.\n${made.value.password}`);
else console.error(made?.failure.detail ?? "Usage: npm run password -- --user EMAIL");
process.exitCode = made?.ok ? 0 : 1;

function parsedEmail(): string | undefined {
  try {
    return parseArgs({ options: { user: { type: "string" } } }).values.user;
  } catch {
    return undefined;
  }
}
