/** How far somebody has read an article, and who else is editing it. Null: nobody has signed in, or they cannot see it. */
export type ViewerOfText = {
  /** The newest revision, and the newest that they have read. */
  readonly head: number;
  readonly read: number | null;
  /** Since which revision they are told of what others changed, and since which it is offered to be compared; null: nothing did. */
  readonly announced: number | null;
  readonly compared: number | null;
  /** Says who else is editing. */
  readonly editing: string | null;
} | null;
