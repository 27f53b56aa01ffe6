import type { ArticleRights } from "@/lib/articles/protection/article-rights";
import type { Role } from "@/lib/auth/policy";

/** Somebody who is editing an article: the unsaved work that they keep of it is fresh. */
export type PersonEditing = { readonly id: string; readonly name: string; readonly lastChange: Date };

/**
 * After so long without a change, ms, nobody is said to be editing any more: long enough to look something up, short enough that a
 * page left open in the evening is not named the next morning.
 */
export const EDITING_MS = 10 * 60_000;

const MINUTE_MS = 60_000;
/** So many are named; the others are counted. */
const NAMED = 2;

/** Whether somebody may know who else is editing an article: members of the world who may change it. */
export function maySeeEditing(role: Role | null, { save, propose }: Pick<ArticleRights, "save" | "propose">): boolean {
  return role !== null && (save || propose);
}

/** Who is editing an article, in a sentence, with the latest change of any of them; null: nobody. */
export function editingSentence(people: readonly Omit<PersonEditing, "id">[], now: Date): string | null {
  const who = whoIsEditing(people);
  const latest = Math.max(...people.map(({ lastChange }) => lastChange.getTime()));
  return who && `${who} (last change ${agoOf(now.getTime() - latest)})`;
}

/** The same without a time: what does not change from minute to minute. */
export function whoIsEditing(people: readonly { readonly name: string }[]): string | null {
  if (people.length === 0) return null;
  return `${namesInLine(people.map(({ name }) => name))} ${people.length === 1 ? "is" : "are"} editing this article`;
}

/** What is said of people who were editing an article and are not any more. */
export function stoppedSentence(names: readonly string[]): string {
  return `${namesInLine(names)} ${names.length === 1 ? "has" : "have"} stopped editing this article`;
}

/** Names as a sentence lists them: "Mira, Otto and 2 others". */
export function namesInLine(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(" and ");
  const others = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")} and ${others} ${others === 1 ? "other" : "others"}`;
}

function agoOf(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 1) return "just now";
  return minutes === 1 ? "a minute ago" : `${minutes} minutes ago`;
}
