import type { Links } from "@/lib/document/model/link";

/** What is derived of an article's links: a row for each article that it links to, with the sections that it names, both in order. */
export function linkRows(articleId: string, { articles, sections }: Links) {
  const named = Map.groupBy(sections, ({ slug }) => slug);
  return [...articles].sort().map((targetSlug) => ({
    articleId,
    targetSlug,
    sections: (named.get(targetSlug) ?? []).map(({ section }) => section).sort(),
  }));
}
