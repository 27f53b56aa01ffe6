/** Which runs of unchanged blocks a comparison shows, and the address of the comparison with others of them. */
export type Unfolding = {
  readonly open: ReadonlySet<number>;
  readonly addressOf: (open: ReadonlySet<number>) => string;
};

/** The numbers, from 1, that `unfold` names in an address ("1,3"). */
export function unfoldedIn(words: string): ReadonlySet<number> {
  return new Set(
    words
      .split(",")
      .filter((word) => /^[1-9]\d{0,5}$/.test(word))
      .map(Number),
  );
}

/** What `unfold` says of these runs; nothing where all are folded. */
export function unfoldQuery(open: ReadonlySet<number>): string {
  return open.size > 0 ? `&unfold=${[...open].sort((one, other) => one - other).join(",")}` : "";
}
