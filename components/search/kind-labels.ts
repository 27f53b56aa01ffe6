import { searchToolsMessages } from "@/lib/language/subjects/search-tools";
import { said } from "@/lib/language/translator";
import type { Hit, Searched } from "@/lib/search/hit";

/** What each kind of hit is called where it is counted. */
export const SEARCHED_KIND_LABELS: Readonly<Record<Searched, string>> = said(searchToolsMessages, {
  articles: "articles",
  claims: "claims",
  passages: "passages",
  decisions: "decisions",
});

/** What a single hit is called. */
export const HIT_LABELS: Readonly<Record<Hit["type"], string>> = said(searchToolsMessages, {
  article: "article",
  claim: "claim",
  passage: "passage",
  decision: "decision",
});
