import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { type DocJson, sameJson } from "@/lib/document/model/json";

/** What an article says about itself besides its text. */
export type Fields = {
  readonly title: string;
  readonly kind: ArticleKind;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
};

/** Everything of an article that a revision keeps. */
export type Content = Fields & { readonly doc: DocJson };

/** The author's work at one moment: what a save or a draft sends. `baseRevision` is 0 for an article that is new. */
export type Snapshot = Content & { readonly summary: string; readonly baseRevision: number };

/** Whether two articles are called and classified alike. */
export function sameFields(a: Fields, b: Fields): boolean {
  return a.title === b.title && a.kind === b.kind && sameJson(a.tags, b.tags) && sameJson(a.aliases, b.aliases);
}

/** Whether two contents say the same; the summary of an edit is no content. */
export function sameContent(a: Content, b: Content): boolean {
  return sameFields(a, b) && sameJson(a.doc, b.doc);
}

/** The fields alone. */
export function fieldsOf({ title, kind, tags, aliases }: Fields): Fields {
  return { title, kind, tags, aliases };
}
