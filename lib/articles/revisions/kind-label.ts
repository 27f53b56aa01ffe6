import { kindsMessages } from "@/lib/language/subjects/kinds";
import { said } from "@/lib/language/translator";
import { ARTICLE_KINDS, type ArticleKind } from "./article-kind";

const KIND_LABELS: Readonly<Record<ArticleKind, string>> = said(kindsMessages, {
  event: "event",
  operation: "operation",
  person: "person",
  place: "place",
  organisation: "organisation",
  unit: "unit",
  concept: "concept",
  period: "period",
  object: "object",
  document: "document",
});

/** Returns a kind of articles as it is read in the language that is spoken now; what is no kind of ours stays as it is written. */
export function kindLabel(kind: string): string {
  return Object.hasOwn(KIND_LABELS, kind) ? KIND_LABELS[kind as ArticleKind] : kind;
}

/** The kinds to choose from, each with its name. */
export const KIND_OPTIONS: readonly { readonly value: ArticleKind; readonly label: string }[] = ARTICLE_KINDS.map(
  (value) => ({
    value,
    get label() {
      return KIND_LABELS[value];
    },
  }),
);
