import { hash, verify } from "@node-rs/argon2";

/**
 * Argon2id with 19 MiB, 2 passes and 1 lane, the least that OWASP's password storage cheat sheet recommends: some 20 ms of one
 * core, so that ten people who sign in at once neither wait nor fill the memory. The parameters stand in each hash: raising them
 * here leaves the old ones valid.
 */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let nobodys: Promise<string> | undefined;

/** The hash of a password as it is kept: a PHC string with parameters and salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(plain(password), PARAMETERS);
}

/**
 * Whether the password is the one of this hash. Without a hash (no such person, or one who has no password) it takes as long
 * and says no, so that the time does not tell who has an account.
 */
export async function passwordMatches(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("the password of nobody");
  const matches = await verify(kept ?? (await nobodys), plain(password));
  return kept !== null && matches;
}

/** The same letters typed on another keyboard may be other code points. */
function plain(password: string): string {
  return password.normalize("NFKC");
}
