import type { FactView } from "@/lib/articles/facts/fact";
import type { KindField } from "@/lib/articles/facts/kind-field";
import type { ArticleEntry } from "@/lib/articles/read-list";
import { addressWith } from "@/lib/base/address-with";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { type ListAttributes, listAttributes, listKey } from "@/lib/document/model/list-attributes";

/** What a live list finds at the moment. */
export type LiveList = {
  /** All that its filter finds, also beyond those that it shows. */
  readonly count: number;
  readonly articles: readonly Pick<ArticleEntry, "slug" | "title" | "kind" | "canon" | "disputed">[];
  /** The fields that it shows beside the titles, in its order. */
  readonly columns: readonly Pick<KindField, "key" | "label" | "type">[];
  /** What the articles say in any field, by their slugs. */
  readonly facts: ReadonlyMap<string, readonly FactView[]>;
};

/** What the live lists of a text find, by `listKey`. */
export type LiveLists = ReadonlyMap<string, LiveList>;

/** The live lists of a document that ask for different things, in document order. */
export function listsIn(doc: DocJson): readonly ListAttributes[] {
  const found = new Map<string, ListAttributes>();
  const visit = ({ type, attrs, content = [] }: NodeJson): void => {
    if (type === "articleList") found.set(listKey(attrs), listAttributes(attrs));
    content.forEach(visit);
  };
  doc.content.forEach(visit);
  return [...found.values()];
}

/** The page of the list of articles that has the same filter; relative to the site. */
export function listPath(worldSlug: string, { q, kind, tag, status, field, value, sort }: ListAttributes): string {
  const sorted = sort === "title" ? "" : sort;
  return addressWith(`/w/${worldSlug}/articles`, { q, kind, tag, status, field, value, sort: sorted });
}
