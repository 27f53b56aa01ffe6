/** Characters at the end that make a common word no better: `princess2026!`. */
const TAIL = 5;
/** The shortest word that is looked for on its own: names such as "Jo" are in many good passwords. */
const SHORTEST = 4;

let common: Promise<ReadonlySet<string>> | undefined;

/**
 * Why a password is too easy to guess, in words, or null. It is when it is one of the 49,000 that people choose most
 * (@zxcvbn-ts/language-common, in the server's memory from the first question on), or the person's own name or address; with up to
 * five digits and signs at its end, too.
 */
export async function weakness(password: string, person: { name: string; email: string }): Promise<string | null> {
  const small = password.normalize("NFKC").toLowerCase();
  const word = wordIn(small);
  if (ownWords(person).some((own) => own === small || own === word)) {
    return "This is your own name or address, the first thing anybody would try. A few words work well.";
  }
  common ??= commonPasswords();
  const known = await common;
  if (!known.has(small) && !(word.length >= SHORTEST && known.has(word))) return null;
  return "This is one of the first passwords that people guess. A few words work well.";
}

/** The password without digits and signs at its end. */
function wordIn(password: string): string {
  const word = password.replace(/[^\p{L}]+$/u, "");
  return password.length - word.length <= TAIL ? word : password;
}

function ownWords({ name, email }: { name: string; email: string }): string[] {
  const small = [name.normalize("NFKC").toLowerCase(), email.toLowerCase(), email.toLowerCase().split("@")[0] ?? ""];
  const [called = ""] = small;
  return [...small, called.replaceAll(/\s+/g, "")].filter((own) => own.length >= SHORTEST);
}

async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"]);
}
