import type { Hit, Searched } from "@/lib/search/hit";

/** What each kind of hit is called where it is counted. */
export const SEARCHED_KIND_LABELS: Readonly<Record<Searched, string>> = {
  articles: "Articles",
  claims: "Claims",
  passages: "Passages",
  decisions: "Decisions",
};

/** What a single hit is called. */
export const HIT_LABELS: Readonly<Record<Hit["type"], string>> = {
  article: "Article",
  claim: "Claim",
  passage: "Passage",
  decision: "Decision",
};
