import { hashPassword } from "@/lib/auth/password";
import { randomPassword } from "@/lib/auth/random-password";
import { db } from "@/lib/db";
import { people } from "@/prisma/seed/sample";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { loadSample } from "./load-sample";

/** Loads the sample world with random passwords and prints its log-ins: the only time that they can be seen. */
async function main(): Promise<void> {
  const passwords = new Map<PersonKey, string>();
  const hashes = new Map<PersonKey, string>();
  for (const { key, canSignIn } of people) {
    if (!canSignIn) continue;
    const password = randomPassword();
    passwords.set(key, password);
    hashes.set(key, await hashPassword(password));
  }
  await loadSample(db, hashes);
  console.log("Log-ins of the sample world, shown this once:");
  for (const { key, email } of people) {
    const password = passwords.get(key);
    if (password) console.log(`  ${email.padEnd(26)}${password}`);
  }
  await db.$disconnect();
}

await main();
