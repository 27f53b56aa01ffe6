import type { FieldType } from "./kind-field";

/** An article that a fact leads to. */
export type RelatedArticle = { readonly slug: string; readonly title: string };

/** A fact as lists and programs read it: what does not parse for its field's type is text alone. */
export type FactView = {
  readonly field: string;
  readonly label: string;
  /** null: the article's kind has no such field. */
  readonly type: FieldType | null;
  readonly text: string;
  /** Of a number. */
  readonly number: number | null;
  /** Of a date, its first day and its last: 1940-04-03, 0044-03-15 BC. */
  readonly from: string | null;
  readonly until: string | null;
  /** Of a relation, the articles that it leads to; those that nobody has written yet are missing. */
  readonly articles: readonly RelatedArticle[];
};

/** The articles that name an article in a relation, under the relation's inverse label. */
export type Relation = { readonly label: string; readonly articles: readonly RelatedArticle[] };
