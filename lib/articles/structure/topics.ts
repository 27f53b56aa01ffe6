/** How deep topics nest at most, from 0: deeper than this nobody looks. */
export const MAX_DEPTH = 4;

/** One topic of the tree that a world's owner arranges. The tree is a list from top to bottom: what is deeper than the topic above it belongs to that. */
export type Topic = {
  readonly title: string;
  /** From 0; at most one more than that of the topic above. */
  readonly depth: number;
  /** The tag that it stands for; null: none. */
  readonly tag: string | null;
  /** Chosen articles, by the slugs of links. */
  readonly articles: readonly string[];
};

/** A topic as readers see it: chosen articles that are there, and how many carry its tag. */
export type ShownTopic = Omit<Topic, "articles"> & {
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
  readonly tagged: number;
};

/** The topics of a world, and which version of them this is; null: nobody has arranged any. */
export type Topics = { readonly version: string | null; readonly topics: readonly ShownTopic[] };

/** A topic with those that belong to it. */
export type TopicBranch<T> = { readonly topic: T; readonly below: readonly TopicBranch<T>[] };

/** Whether the list is a tree: it begins at the top, and no topic is more than one deeper than the one above it. */
export function isTree(topics: readonly { readonly depth: number }[]): boolean {
  return topics.every(({ depth }, index) => depth <= (index === 0 ? 0 : (topics[index - 1]?.depth ?? 0) + 1));
}

/** The list as a tree. */
export function branchesOf<T extends { readonly depth: number }>(topics: readonly T[], depth = 0): TopicBranch<T>[] {
  const heads = topics.flatMap((topic, index) => (topic.depth === depth ? [{ topic, index }] : []));
  return heads.map(({ topic, index }, place) => ({
    topic,
    below: branchesOf(topics.slice(index + 1, heads[place + 1]?.index ?? topics.length), depth + 1),
  }));
}

/** Where a topic with all that belongs to it ends: the place after its last one. */
export function endOf(topics: readonly { readonly depth: number }[], index: number): number {
  const depth = topics[index]?.depth ?? 0;
  const next = topics.findIndex((topic, place) => place > index && topic.depth <= depth);
  return next < 0 ? topics.length : next;
}

/** The list with a topic, and all that belongs to it, moved past the neighbour of its depth; the same list where there is none. */
export function movedTopic<T extends { readonly depth: number }>(
  topics: readonly T[],
  index: number,
  by: -1 | 1,
): readonly T[] {
  const end = endOf(topics, index);
  const depth = topics[index]?.depth ?? 0;
  if (by === 1) {
    if (topics[end]?.depth !== depth) return topics;
    const after = endOf(topics, end);
    return [
      ...topics.slice(0, index),
      ...topics.slice(end, after),
      ...topics.slice(index, end),
      ...topics.slice(after),
    ];
  }
  const before = topics.findLastIndex((topic, place) => place < index && topic.depth <= depth);
  if (topics[before]?.depth !== depth) return topics;
  return [
    ...topics.slice(0, before),
    ...topics.slice(index, end),
    ...topics.slice(before, index),
    ...topics.slice(end),
  ];
}

/** The list with a topic, and all that belongs to it, one deeper or less deep; the same list where that would be no tree. */
export function nestedTopic<T extends { readonly depth: number }>(
  topics: readonly T[],
  index: number,
  by: -1 | 1,
): readonly T[] {
  const end = endOf(topics, index);
  const next = topics.map((topic, place) =>
    place < index || place >= end ? topic : { ...topic, depth: topic.depth + by },
  );
  const fits = next.every(({ depth }) => depth >= 0 && depth <= MAX_DEPTH) && isTree(next);
  return fits ? next : topics;
}
