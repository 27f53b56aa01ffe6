import type { Hit, Searched } from "@/lib/search/hit";

/** What each kind of hit is called where it is counted. */
export const KIND_WORDS: Readonly<Record<Searched, string>> = {
  articles: "Articles",
  claims: "Claims",
  passages: "Passages",
  decisions: "Decisions",
};

/** What a single hit is called. */
export const HIT_WORDS: Readonly<Record<Hit["type"], string>> = {
  article: "Article",
  claim: "Claim",
  passage: "Passage",
  decision: "Decision",
};
