/** A cited place: a post of a thread, or a reference as a whole. */
export type CitedPlace = {
  readonly sourceId: string;
  readonly title: string;
  readonly kind: "thread" | "reference";
  /** The source's own address on the web, if it was given. */
  readonly url: string | null;
  readonly post: number | null;
  readonly author: string | null;
  /** When the post was written, and its number in its forum, as far as the text says. */
  readonly postedAt: Date | null;
  readonly externalId: string | null;
  /** Absolute address of the source, or the first passage cited in the post, in this wiki. */
  readonly here: string;
  readonly importedAt: Date;
};

/**
 * The works that an article cites, as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): each post of a
 * thread is a `post`, a reference one `webpage`. Each place once, in the order given; `accessed` is the day of the import,
 * `issued` that on which the post was written (both in UTC).
 */
export function cslReferences(places: readonly CitedPlace[]) {
  const items = new Map<string, ReturnType<typeof cslItem>>();
  for (const place of places) {
    const item = cslItem(place);
    if (!items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function cslItem({ sourceId, title, kind, url, post, author, here, importedAt, ...written }: CitedPlace) {
  const common = { URL: url ?? here, accessed: dateOf(importedAt) };
  if (kind === "reference" || post === null) return { id: sourceId, type: "webpage" as const, title, ...common };
  return {
    id: `${sourceId}-post-${post}`,
    type: "post" as const,
    title: `${title}, post ${post}`,
    "container-title": title,
    number: String(post),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(written.postedAt === null ? {} : { issued: dateOf(written.postedAt) }),
    ...(written.externalId === null ? {} : { note: `Post no. ${written.externalId} in the forum` }),
    ...common,
  };
}

function dateOf(moment: Date) {
  return { "date-parts": [[moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()]] };
}
