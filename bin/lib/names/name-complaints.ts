import { BANNED_NAMES, type BannedName } from "./banned-names";
import type { DeclaredName } from "./declared-names";

/** A name on the list, and the row that says so. */
export type NameComplaint = { readonly found: DeclaredName; readonly banned: BannedName };

/** Returns the names that have a better one, in the order given; each once, by the first row that fits it. */
export function nameComplaints(
  names: readonly DeclaredName[],
  list: readonly BannedName[] = BANNED_NAMES,
): NameComplaint[] {
  return names.flatMap((found) => {
    const banned = list.find((each) => fits(found, each));
    return banned ? [{ found, banned }] : [];
  });
}

function fits({ file, kind, name }: DeclaredName, banned: BannedName): boolean {
  if (banned.kinds && !banned.kinds.includes(kind)) return false;
  if (banned.inside !== undefined && !file.startsWith(banned.inside)) return false;
  if (banned.outside !== undefined && file.startsWith(banned.outside)) return false;
  const words = wordsIn(name);
  if (words === banned.words || banned.as === "whole") return words === banned.words && !banned.except?.includes(words);
  if (banned.except?.includes(words)) return false;
  return banned.as === "ending" ? words.endsWith(`-${banned.words}`) : `-${words}-`.includes(`-${banned.words}-`);
}

/** Returns the words of a name in small letters, joined by hyphens, however they are joined in it. */
export function wordsIn(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replace(/[_\s.]+/g, "-")
    .toLowerCase();
}
