import type { Role } from "@/lib/auth/policy";
import { asSentence } from "@/lib/base/as-sentence";

/** Days for which an owner can restore a world that they deleted; later only whoever runs the site can. */
export const RESTORE_DAYS = 30;

/** A world that is not there any more, as its members are told of it. */
export type ClosedWorld = {
  readonly slug: string;
  readonly title: string;
  readonly role: Role;
  /** Who closed it: whoever runs the site, or one of its own owners. */
  readonly by: "site" | "owner";
  readonly at: Date;
  /** Why it was taken down; empty where an owner deleted it. */
  readonly reason: string;
  /** Until when its owners can restore it; null: they cannot. */
  readonly restorableUntil: Date | null;
};

/** Until when a world that was deleted at that time can be restored by its owners. */
export function restorableUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + RESTORE_DAYS * 24 * 60 * 60 * 1000);
}

/** In a sentence, for whoever may know that the world was there. */
export function closedMessage({ title, by, reason }: Pick<ClosedWorld, "title" | "by" | "reason">): string {
  return by === "site"
    ? `“${title}” was taken down by whoever runs this site. The reason: ${asSentence(reason)}`
    : `“${title}” was deleted by one of its owners.`;
}
