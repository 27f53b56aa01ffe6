/** The longest text that comes with a request to join, in characters. */
export const MAX_JOIN_NOTE = 1000;

/** How long somebody who was declined waits before they can ask again, in ms: a month keeps an owner from being pressed. */
export const ASK_AGAIN_AFTER = 30 * 24 * 60 * 60_000;

/** A request to join that waits for an owner. */
export type JoinRequestView = {
  readonly user: { readonly id: string; readonly name: string };
  /** Somebody has shown that the person's e-mail address is theirs. */
  readonly verified: boolean;
  /** What they said with it; may be empty. */
  readonly note: string;
  readonly at: Date;
};

/** One's own request to join a world: it waits, or it was declined and cannot be repeated before `again`. */
export type OwnJoinRequest =
  | { readonly state: "waiting"; readonly at: Date }
  | { readonly state: "declined"; readonly again: Date };
