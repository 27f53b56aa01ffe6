import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { fieldWords } from "@/lib/document/facts/field-words";

/** What the text of a field is read as. */
export const FIELD_TYPES = ["text", "number", "date", "article", "choice", "coordinates", "route", "front"] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

/** A field that articles of a kind have in a world. */
export type KindField = {
  /** What rows of fact boxes call it: it stays when the label changes. */
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  /** Of a relation, what it is called in the article that it leads to; empty: it is not shown there. */
  readonly inverse: string;
  /** Of a choice, the words to choose from. */
  readonly options: readonly string[];
  readonly help: string;
};

/** The fields of a world by kind, in their order; a kind without fields has no entry. */
export type WorldFields = { readonly [Kind in ArticleKind]?: readonly KindField[] };

/** Under which name the label of a field stands among titles of articles, whose slugs have no colon. */
export function fieldName(key: string): string {
  return `field:${key}`;
}

/** Returns what a field is called: its label, or its key in words where the kind has no such field (any more). */
export function fieldLabel(fields: readonly KindField[], key: string): string {
  return fields.find((field) => field.key === key)?.label ?? fieldWords(key);
}
