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
  /** The sections of articles that are linked to, each once. */
  readonly sections: readonly SectionLink[];
};

/** A link to a section: the slug of its article, and the id of the block with which it begins, or the slug of its heading. */
export type SectionLink = { readonly slug: string; readonly section: string };

/** Where a document links to. */
export function linksOf(doc: DocJson): Links {
  const hrefs = new Set<string>();
  for (const node of doc.content) collect(node, hrefs);
  const all = [...hrefs];
  return {
    articles: [...new Set(all.flatMap((href) => articleSlug(href) ?? []))],
    external: all.filter((href) => !href.startsWith(ARTICLE)),
    sections: all.flatMap((href) => sectionLink(href) ?? []),
  };
}

/** The target of a link to an article of the same world, or to a section of one. */
export function articleHref(slug: string, section: string | null = null): string {
  return section === null ? ARTICLE + slug : `${ARTICLE}${slug}#${section}`;
}

/** The slug that an `article:` target names, also one with a section, or null for every other target. */
export function articleSlug(href: string): string | null {
  return partsOf(href)?.slug ?? null;
}

/** The section that an `article:` target names, or null for every other target. */
export function sectionLink(href: string): SectionLink | null {
  const { slug, section } = partsOf(href) ?? {};
  return slug === undefined || section === undefined ? null : { slug, section };
}

/** Whether a text can name a section in a target: ids of blocks and slugs do. */
export function isSectionName(text: string): boolean {
  return /^[\p{L}\p{N}\p{M}_-]{1,80}$/u.test(text);
}

function partsOf(href: string): { readonly slug: string; readonly section?: string } | null {
  if (!href.startsWith(ARTICLE)) return null;
  const [slug = "", section, ...rest] = href.slice(ARTICLE.length).split("#");
  if (!isSlug(slug) || rest.length > 0) return null;
  if (section === undefined) return { slug };
  return isSectionName(section) ? { slug, section } : null;
}

/** Whether a document may link there: `article:SLUG` or `article:SLUG#SECTION`, an http(s) address with a host, or `mailto:` with an address. */
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
