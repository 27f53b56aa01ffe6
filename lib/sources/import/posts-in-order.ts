/** A post that is put in its place among those of another version. */
export type PlacedPost = {
  readonly id: string;
  readonly author: string;
  readonly externalId: string | null;
  /** ISO 8601. */
  readonly postedAt: string | null;
};

/**
 * New posts and kept old ones in the order of their thread: by time, where all have one; else by their number in the forum; else in the
 * order of the old version, each new post behind the one that it follows in its page.
 */
export function postsInOrder<Post extends PlacedPost>(
  before: readonly { readonly id: string }[],
  now: readonly Post[],
  kept: readonly Post[],
): Post[] {
  const all = [...kept, ...now];
  if (all.every(({ postedAt }) => postedAt !== null)) return all.sort((a, b) => byTime(a, b) || byNumber(a, b));
  if (all.every(({ externalId }) => externalId !== null)) return all.sort(byNumber);
  return besideNeighbours(before, now, kept);
}

function byTime(a: PlacedPost, b: PlacedPost): number {
  return Date.parse(a.postedAt ?? "") - Date.parse(b.postedAt ?? "");
}

function byNumber({ externalId: a }: PlacedPost, { externalId: b }: PlacedPost): number {
  if (a === null || b === null) return 0;
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function besideNeighbours<Post extends PlacedPost>(
  before: readonly { readonly id: string }[],
  now: readonly Post[],
  kept: readonly Post[],
): Post[] {
  const old = new Set(before.map(({ id }) => id));
  const placed = new Map([...kept, ...now.filter(({ id }) => old.has(id))].map((post) => [post.id, post]));
  const behind = new Map<string, Post[]>();
  const first: Post[] = [];
  let last: string | null = null;
  for (const post of now) {
    if (old.has(post.id)) last = post.id;
    else if (last === null) first.push(post);
    else behind.set(last, [...(behind.get(last) ?? []), post]);
  }
  const posts = before.flatMap(({ id }) => {
    const own = placed.get(id);
    return [...(own ? [own] : []), ...(behind.get(id) ?? [])];
  });
  const next = now.find(({ id }) => old.has(id))?.id;
  const start = posts.findIndex(({ id }) => id === next);
  return start === -1 ? [...posts, ...first] : [...posts.slice(0, start), ...first, ...posts.slice(start)];
}
