/** One thing that is wrong with an input: where (a path such as `citations.0.quote`, or a line of a file) and why. */
export type Issue = { readonly path: string; readonly message: string };

/** The input cannot be used; `issues` says where and why. */
export type Invalid = { readonly kind: "invalid"; readonly detail: string; readonly issues: readonly Issue[] };

/** Nobody is signed in, and the action needs somebody. */
export type Unauthenticated = { readonly kind: "unauthenticated"; readonly detail: string };

/** The actor may not do this; `detail` says who may. */
export type NotAllowed = { readonly kind: "notAllowed"; readonly detail: string };

/** The thing does not exist, or the actor may not know that it does. */
export type NotFound = { readonly kind: "notFound"; readonly detail: string };

/** The thing exists no more (it is in the trash); `detail` says how to bring it back. */
export type Gone = { readonly kind: "gone"; readonly detail: string };

/** The input is larger than the limit that `detail` names. */
export type TooLarge = { readonly kind: "tooLarge"; readonly detail: string };

/** Too many attempts; try again after `retryAfterSeconds`. */
export type TooMany = { readonly kind: "tooMany"; readonly detail: string; readonly retryAfterSeconds: number };

/** It cannot be done at this moment, for reasons that have nothing to do with what was asked; try again after `retryAfterSeconds`. */
export type Unavailable = {
  readonly kind: "unavailable";
  readonly detail: string;
  readonly retryAfterSeconds: number;
};

/** Something with that name is there already, or the state moved on since it was seen. */
export type Conflict = { readonly kind: "conflict"; readonly detail: string };

/** Every expected failure that needs nothing but words; acts add their own richer kinds to the union. */
export type Failure =
  | Invalid
  | Unauthenticated
  | NotAllowed
  | NotFound
  | Gone
  | TooLarge
  | TooMany
  | Unavailable
  | Conflict;

/** Who was signed in when the page was opened is so no more; what the screen's writes answer instead of leading away from it. */
export type SignedOut = { readonly kind: "signedOut"; readonly detail: string };

/** The one failure of its kind, in words for whoever has just typed something. */
export const SIGNED_OUT: SignedOut = {
  kind: "signedOut",
  detail: "You have been signed out. Your text is still here: sign in in another tab, then try again.",
};

/** An `invalid` with a single issue. */
export function invalid(path: string, message: string): Invalid {
  return { kind: "invalid", detail: message, issues: [{ path, message }] };
}

/** `notFound` for a thing called `what` ("article"): the same words whether it is absent or hidden. */
export function notFound(what: string): NotFound {
  return { kind: "notFound", detail: `There is no ${what} here, or you may not see it.` };
}

/** `notAllowed` in the house's words: what is needed, and whom to ask. */
export function notAllowed(context: string, needs: string): NotAllowed {
  return {
    kind: "notAllowed",
    detail: `To ${context} you need to be ${needs} in this world. Ask its owner for that role.`,
  };
}
