import type { SectionLink } from "@/lib/document/model/link";

/** The block of an article's text that a link to a section leads to; `title` is that of a heading, "" of another block. */
export type SectionTarget = { readonly block: string; readonly title: string };

/** A heading of an article: what a link can name. */
export type SectionHeading = SectionTarget & { readonly level: number };

/** The name of a link to a section in what `sectionTargets` returns. */
export function sectionKey({ slug, section }: SectionLink): string {
  return `${slug}#${section}`;
}
