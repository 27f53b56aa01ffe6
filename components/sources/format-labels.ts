import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import { said } from "@/lib/language/translator";
import type { SourceFormat } from "@/lib/sources/passage";

/** What a source's format is called on the screen. */
export const FORMAT_LABELS: Readonly<Record<SourceFormat, string>> = said(sourcesToolsMessages, {
  text: "canonrysOwnTextFormat",
  xenforo: "savedPagesOfAXenforoThread",
  mediawiki: "savedArticleOfAMediawikiWiki",
  webPage: "mainTextOfAWebPage",
  wholePage: "allTextOfAWebPage",
  markdown: "markdown",
  plain: "plainTextNothingTakenOut",
});

/** What a download of a source gives that was read from anything but our own format. */
export const downloadHint = (): string => sourcesToolsMessages()("downloadHint");
