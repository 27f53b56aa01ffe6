import type { SourceFormat } from "@/lib/sources/passage";

/** What a source's format is called on the screen. */
export const FORMAT_LABELS: Readonly<Record<SourceFormat, string>> = {
  text: "Canonry’s own text format",
  xenforo: "Saved pages of a XenForo thread",
  mediawiki: "Saved article of a MediaWiki wiki, such as Wikipedia",
  webPage: "Main text of a web page",
  wholePage: "All text of a web page",
  markdown: "Markdown",
  plain: "Plain text, nothing taken out",
};

/** What a download of a source gives that was read from anything but our own format. */
export const DOWNLOAD_HINT =
  "In Canonry’s own text format: all words in their order, with authors, times, quotations and reference marks. " +
  "Headings, list items and captions become paragraphs; addresses and spoilers are not in it.";
