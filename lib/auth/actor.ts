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
