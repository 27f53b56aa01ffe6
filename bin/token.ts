/**
 * `npm run token -- --user EMAIL [--name NAME] [--days N]`: makes an API token for somebody who has an account and prints it, alone, on the last
 * line. Works beside a running server.
 */
import { parseArgs } from "node:util";
import { createToken } from "@/lib/auth/create-token";
import { tokenInput } from "@/lib/auth/input";
import { actorByEmail } from "@/lib/auth/read";
import { failed, type Result } from "@/lib/base/result";
import { db } from "@/lib/db";

const USAGE = "Usage: npm run token -- --user EMAIL [--name NAME] [--days N]";

const made = await makeToken();
await db.$disconnect();
if (made.ok) console.log(`A token for ${made.value.email}. Revoke it on the account page.\n${made.value.token}`);
else console.error(made.failure);
process.exitCode = made.ok ? 0 : 1;

async function makeToken(): Promise<Result<{ email: string; token: string }, string>> {
  const options = parsedOptions();
  if (!options?.user) return failed(USAGE);
  const input = tokenInput.safeParse({ name: options.name ?? "command line" });
  if (!input.success) return failed(input.error.issues.map(({ message }) => message).join("\n"));
  const days = options.days === undefined ? null : Number(options.days);
  if (days !== null && !(Number.isInteger(days) && days > 0))
    return failed("--days must be a whole number, 1 or more.");
  const actor = await actorByEmail(db, options.user);
  if (!actor) return failed(`Nobody has an account with the e-mail address ${options.user}.`);
  const token = await createToken({ db, actor, now: new Date() }, { ...input.data, days });
  if (!token.ok) return failed(token.failure.detail);
  return { ok: true, value: { email: actor.email, token: token.value.token } };
}

function parsedOptions() {
  try {
    return parseArgs({ options: { user: { type: "string" }, name: { type: "string" }, days: { type: "string" } } })
      .values;
  } catch {
    return null;
  }
}
