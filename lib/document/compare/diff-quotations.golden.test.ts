import { link, p, quote, quoteSource } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

const words = p.id("w", "The mill burned in spring.");

golden(
  "a quotation gets a source",
  [quote.id("q", words)],
  [quote.id("q", words, quoteSource.id("s", "Anna, 1940"))],
  "changed blockquote text+structure",
  "  added quoteSource text+structure: [+Anna, 1940+]",
);
golden(
  "another source",
  [quote.id("q", words, quoteSource.id("s", "Anna, 1940"))],
  [quote.id("q", words, quoteSource.id("s", "Anna, 1941"))],
  "changed blockquote text",
  "  changed quoteSource text: Anna, [-1940-][+1941+]",
);
golden(
  "the source leads somewhere else",
  [quote.id("q", words, quoteSource.id("s", link("Anna", "https://example.org/a")))],
  [quote.id("q", words, quoteSource.id("s", link("Anna", "https://example.org/b")))],
  "changed blockquote link",
  "  changed quoteSource link: {Anna}",
);
golden(
  "the source goes",
  [quote.id("q", words, quoteSource.id("s", "Anna, 1940"))],
  [quote.id("q", words)],
  "changed blockquote text+structure",
  "  removed quoteSource text+structure: [-Anna, 1940-]",
);
