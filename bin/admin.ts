/**
 * `npm run admin -- ACT ...`: what the pages below /admin do, from the command line of whoever runs the installation. Works beside a
 * running server. The log of administration says that it was done here.
 */
import { parseArgs } from "node:util";
import { giveWorld } from "@/lib/administration/give-world";
import { giveWorldInput, reasonInput } from "@/lib/administration/input";
import { setSignUp } from "@/lib/administration/set-sign-up";
import { liftSuspension, suspendAccount } from "@/lib/administration/suspend-account";
import { putBackWorld, takeDownWorld } from "@/lib/administration/take-down-world";
import { actorByEmail } from "@/lib/auth/read";
import type { Failure } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { db } from "@/lib/db";

const USAGE = `Usage: npm run admin -- ACT
  suspend EMAIL --reason WORDS           keeps an account from signing in and acting; the person reads the reason
  lift-suspension EMAIL --reason WORDS   lets it in again
  take-down WORLD --reason WORDS         hides a world (by its slug); its members read the reason
  put-back WORLD --reason WORDS          shows it again, also one that an owner deleted
  give WORLD --to EMAIL --reason WORDS   makes somebody an owner of a world
  open-sign-up, close-sign-up            whether anybody may sign up`;

const context = { db, actor: null, now: new Date() } as const;

const result = await run();
await db.$disconnect();
if (result.ok) console.log(result.value);
else console.error(result.failure);
process.exitCode = result.ok ? 0 : 1;

async function run(): Promise<Result<string, string>> {
  const asked = parsed();
  const [name, subject = ""] = asked?.positionals ?? [];
  switch (name) {
    case "suspend":
      return onAccount(subject, asked?.reason, suspendAccount, "is suspended");
    case "lift-suspension":
      return onAccount(subject, asked?.reason, liftSuspension, "can sign in again");
    case "take-down":
      return onWorld(subject, asked?.reason, takeDownWorld, "is taken down");
    case "put-back":
      return onWorld(subject, asked?.reason, putBackWorld, "is there again");
    case "give":
      return give(subject, { email: asked?.to, reason: asked?.reason });
    case "open-sign-up":
      return withMessage(await setSignUp(context, true), "Anyone can sign up.");
    case "close-sign-up":
      return withMessage(await setSignUp(context, false), "Sign-up is by invitation only.");
    default:
      return failed(USAGE);
  }
}

function parsed() {
  try {
    const options = { reason: { type: "string" }, to: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, positionals };
  } catch {
    return null;
  }
}

async function onAccount(
  email: string,
  reason: string | undefined,
  change: typeof suspendAccount,
  said: string,
): Promise<Result<string, string>> {
  const input = reasonInput.safeParse({ reason: reason ?? "" });
  if (!input.success) return failed(`--reason: ${input.error.issues[0]?.message}`);
  const account = await actorByEmail(db, email);
  if (!account) return failed(`Nobody has an account with the e-mail address ${email}.`);
  return withMessage(await change(context, account.userId, input.data), `${account.email} ${said}.`);
}

async function onWorld(
  slug: string,
  reason: string | undefined,
  change: typeof takeDownWorld,
  said: string,
): Promise<Result<string, string>> {
  const input = reasonInput.safeParse({ reason: reason ?? "" });
  if (!input.success) return failed(`--reason: ${input.error.issues[0]?.message}`);
  return withMessage(await change(context, slug, input.data), `/w/${slug} ${said}.`);
}

async function give(slug: string, given: { email: string | undefined; reason: string | undefined }) {
  const input = giveWorldInput.safeParse({ email: given.email ?? "", reason: given.reason ?? "" });
  if (!input.success) {
    return failed(input.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
  }
  return withMessage(await giveWorld(context, slug, input.data), `${input.data.email} is an owner of /w/${slug}.`);
}

function withMessage(result: Result<unknown, Failure>, words: string): Result<string, string> {
  return result.ok ? success(words) : failed(result.failure.detail);
}
