import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import type { SourceFormat } from "@/lib/sources/passage";

/** What a source's format is called on the screen. */
export const FORMAT_LABELS: Readonly<Record<SourceFormat, string>> = {
  get text() {
    return sourcesToolsMessages()("canonrysOwnTextFormat");
  },
  get xenforo() {
    return sourcesToolsMessages()("savedPagesOfAXenforoThread");
  },
  get mediawiki() {
    return sourcesToolsMessages()("savedArticleOfAMediawikiWiki");
  },
  get webPage() {
    return sourcesToolsMessages()("mainTextOfAWebPage");
  },
  get wholePage() {
    return sourcesToolsMessages()("allTextOfAWebPage");
  },
  get markdown() {
    return sourcesToolsMessages()("markdown");
  },
  get plain() {
    return sourcesToolsMessages()("plainTextNothingTakenOut");
  },
};

/** What a download of a source gives that was read from anything but our own format. */
export const downloadHint = (): string => sourcesToolsMessages()("downloadHint");
