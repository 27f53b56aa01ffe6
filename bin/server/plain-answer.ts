/** What the server says without asking Next: to a person as a page, to the API's clients as a problem (RFC 9457). */
export type PlainAnswer = {
  readonly status: 400 | 403 | 404 | 405 | 408 | 413 | 414 | 431 | 500 | 503;
  /** The API's name for it. */
  readonly kind: "invalid" | "notFound" | "internal" | "unavailable";
  readonly title: string;
  /** What happened, and what to do. */
  readonly detail: string;
  /** Whole seconds; a page that was asked for tries again by itself. */
  readonly retryAfterSeconds?: number;
  /** The ways on that a page offers, instead of the usual ones. */
  readonly ways?: readonly { readonly href: string; readonly label: string }[];
};
