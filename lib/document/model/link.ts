import type { DocJson, NodeJson } from "./json";
import { isSlug } from "./slug";

/** UTF-16 units of a link's target: what browsers and mail programs still carry. */
export const MAX_HREF = 2_000;

const ARTICLE = "article:";

/** The targets of a document's links, each once, in document order. */
export type Links = {
  /** Slugs of the articles linked to, whether those exist or not. */
  readonly articles: readonly string[];
  /** http(s) and mailto targets, as written. */
  readonly external: readonly string[];
};

/** Where a document links to. */
export function linksOf(doc: DocJson): Links {
  const hrefs = new Set<string>();
  for (const node of doc.content) collect(node, hrefs);
  const all = [...hrefs];
  return {
    articles: all.filter((href) => href.startsWith(ARTICLE)).map((href) => href.slice(ARTICLE.length)),
    external: all.filter((href) => !href.startsWith(ARTICLE)),
  };
}

/** The target of a link to an article of the same world. */
export function articleHref(slug: string): string {
  return ARTICLE + slug;
}

/** The slug that an `article:` target names, or null for every other target. */
export function articleSlug(href: string): string | null {
  return href.startsWith(ARTICLE) && isSlug(href.slice(ARTICLE.length)) ? href.slice(ARTICLE.length) : null;
}

/** Whether a document may link there: `article:SLUG`, an http(s) address with a host, or `mailto:` with an address. */
export function isSafeHref(href: string): boolean {
  if (href.length > MAX_HREF || /[\s\p{Cc}\p{Surrogate}<>"\\]/u.test(href)) return false;
  if (href.startsWith(ARTICLE)) return articleSlug(href) !== null;
  if (/^mailto:/i.test(href)) return /^mailto:[^@?]+@[^@?]+(\?.*)?$/i.test(href);
  return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href);
}

function collect(node: NodeJson, hrefs: Set<string>): void {
  for (const mark of node.marks ?? []) {
    const href = mark.type === "link" ? mark.attrs?.href : undefined;
    if (typeof href === "string") hrefs.add(href);
  }
  for (const child of node.content ?? []) collect(child, hrefs);
}
