/**
 * `npm run password -- --user EMAIL`: a new password for somebody who forgot his, printed alone on the last line. Ends his sessions.
 * Works beside a running server.
 */
import { parseArgs } from "node:util";
import { resetPassword } from "@/lib/auth/reset-password";
import { db } from "@/lib/db";

const email = parsedEmail();
const made = email ? await resetPassword(db, email) : null;
await db.$disconnect();
if (made?.ok) console.log(`A new password for ${email}, to be changed on the account page.\n${made.value.password}`);
else console.error(made?.failure.detail ?? "Usage: npm run password -- --user EMAIL");
process.exitCode = made?.ok ? 0 : 1;

function parsedEmail(): string | undefined {
  try {
    return parseArgs({ options: { user: { type: "string" } } }).values.user;
  } catch {
    return undefined;
  }
}
