import type { Id } from "@/lib/base/ids";

/** A user's id. */
export type UserId = Id<"User">;

/** Somebody who is signed in: who acts. */
export type Actor = {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly ownsInstallation: boolean;
};

/** Who reads: an actor, or nobody known. */
export type Viewer = Actor | null;

/** How the author of a revision is written who had no account: what follows is the name that they gave. */
const VISITOR = "visitor:";

/** The author of what a visitor without an account proposed, as a revision keeps it. */
export function visitorAuthor(name: string): string {
  return VISITOR + name;
}

/** The name of a visitor who wrote something, said to be one; null for the id of somebody with an account. */
export function visitorName(authorId: string): string | null {
  return authorId.startsWith(VISITOR) ? `${authorId.slice(VISITOR.length) || "Somebody"} (visitor)` : null;
}
