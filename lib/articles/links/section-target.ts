import type { SectionLink } from "@/lib/document/model/link";
import type { LinkTarget } from "./link-target";

/** The block of an article's text that a link to a section leads to; `title` is that of a heading, "" of another block. */
export type SectionTarget = { readonly block: string; readonly title: string };

/** A heading of an article: what a link can name. */
export type SectionHeading = SectionTarget & { readonly level: number };

/** A link to a section that its article does not have (any more). */
export type BrokenSection = {
  /** The article that links. */
  readonly from: LinkTarget;
  /** The article that has no such section; the link leads there. */
  readonly to: LinkTarget;
  /** What the link names: the id of a block, or the slug of a heading. */
  readonly section: string;
};

/** The name of a link to a section in what `sectionTargets` returns. */
export function sectionKey({ slug, section }: SectionLink): string {
  return `${slug}#${section}`;
}
