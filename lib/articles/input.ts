import { z } from "zod";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";

/** Tags on one article: more than these are a list, not a classification. */
export const MAX_TAGS = 30;
/** Other names of one article. */
export const MAX_ALIASES = 30;

/** A title: it may not be empty. */
export const articleTitle = storableText()
  .trim()
  .min(1, "An article needs a title.")
  .max(200, "A title may have at most 200 characters.");
/** What a change is about, in one line. */
export const articleSummary = storableText().trim().max(500, "A summary may have at most 500 characters.");
/** Tags, in small letters, each once. */
export const articleTags = z.array(storableText().trim().toLowerCase().min(1).max(60)).max(MAX_TAGS).transform(unique);
/** Other names, each once. */
export const articleAliases = z.array(storableText().trim().min(1).max(200)).max(MAX_ALIASES).transform(unique);
/** The document is checked by lib/document/schema/schema.ts; here it only has to be there. */
export const articleDoc = z.looseObject({ type: z.literal("doc") });
const markdown = storableText().max(2_000_000);
/** The text, as `doc` or as `markdown`. */
export const articleBody = { doc: articleDoc.optional(), markdown: markdown.optional() };

/** What an article is about. */
export const articleKind = z.enum(ARTICLE_KINDS);

/** All that a whole article is made of, for inputs that carry one. */
export const articleFields = {
  title: articleTitle,
  kind: articleKind,
  ...articleBody,
  summary: articleSummary,
  tags: articleTags,
  aliases: articleAliases,
};

/** How a list of articles can be sorted. */
export const ARTICLE_SORTS = ["title", "changed", "match", "field", "fieldDescending"] as const;

/** Reports on the health of a world that list articles: nothing links to them, they link to nothing, they are short, nobody changed them for long. */
export const ARTICLE_REPORTS = ["orphaned", "dead-ends", "stubs", "unchanged"] as const;

/** What a list of articles is asked for, by its page and by the API. */
export const articleFilters = z.strictObject({
  q: filterText.optional().describe("Words of the title, the other names or the text, as in a search"),
  kind: articleKind.optional(),
  tag: filterText.optional(),
  status: z.enum(CANON_STATUSES).optional(),
  report: z
    .enum(ARTICLE_REPORTS)
    .optional()
    .describe("Those that no other links to, that link to nothing, that are short, or that nobody changed for long"),
  field: filterText.optional().describe("The key of a field of their fact boxes, for `value` and for sorting"),
  value: filterText
    .optional()
    .describe(
      "What that field says: words of it, a date (1940, April 1940) that it meets, a number, numbers from..to, an article's slug; * for anything",
    ),
  sort: z
    .enum(ARTICLE_SORTS)
    .default("title")
    .describe("match: what fits the words best comes first; field: by what `field` says, as its type has it"),
});

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
