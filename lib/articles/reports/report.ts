import { STUB_LENGTH, UNCHANGED_DAYS } from "@/lib/articles/is-reported";

/** Every report on the health of a world, in the order in which they are shown. */
export const REPORTS = [
  "wanted",
  "broken-links",
  "broken-sections",
  "orphaned",
  "dead-ends",
  "double-titles",
  "uncited",
  "contradicted",
  "drifted",
  "stubs",
  "unchanged",
  "undescribed",
  "unlicensed",
] as const;

export type Report = (typeof REPORTS)[number];

/** How much each report of a world lists. */
export type ReportCounts = Readonly<Record<Report, number>>;

type ReportLabel = {
  readonly title: string;
  /** What it lists, and what is to be done about it. */
  readonly lead: string;
  readonly group: "Links" | "Evidence" | "Texts" | "Pictures";
  /** Where it is, below the world's address. */
  readonly path: string;
};

/** What each report is called, what it lists, and where it is. */
export const REPORT_LABELS: Readonly<Record<Report, ReportLabel>> = {
  wanted: {
    title: "Wanted articles",
    lead: "What articles link to and nobody has written yet.",
    group: "Links",
    path: "/reports/wanted",
  },
  "broken-links": {
    title: "Broken links",
    lead: "Links to articles that lie in the trash. Bring the article back, or change the link.",
    group: "Links",
    path: "/reports/broken-links",
  },
  "broken-sections": {
    title: "Links to missing sections",
    lead: "They lead to the article, but the section that they name is not there any more. Change the link.",
    group: "Links",
    path: "/reports/broken-sections",
  },
  orphaned: {
    title: "Orphaned articles",
    lead: "No other article links to them, so readers find them by searching only.",
    group: "Links",
    path: "/reports/orphaned",
  },
  "dead-ends": {
    title: "Dead ends",
    lead: "They link to no other article, so that reading ends there.",
    group: "Links",
    path: "/reports/dead-ends",
  },
  "double-titles": {
    title: "Double titles",
    lead: "Names that several articles share, or nearly share. Merge articles that are about the same, or rename one.",
    group: "Links",
    path: "/reports/double-titles",
  },
  uncited: {
    title: "Articles with uncited sentences",
    lead: "Sentences that no passage supports and that are no open invention.",
    group: "Evidence",
    path: "/coverage?standing=uncited",
  },
  contradicted: {
    title: "Contradicted articles",
    lead: "A passage that is cited contradicts what a sentence says.",
    group: "Evidence",
    path: "/coverage?standing=contradicted",
  },
  drifted: {
    title: "Citations that need review",
    lead: "Their words are not where they were in the newest version of the source.",
    group: "Evidence",
    path: "/drift",
  },
  stubs: {
    title: "Stubs",
    lead: `Articles of fewer than ${STUB_LENGTH} words.`,
    group: "Texts",
    path: "/reports/stubs",
  },
  unchanged: {
    title: "Long without change",
    lead: `Nobody has changed them for ${UNCHANGED_DAYS} days.`,
    group: "Texts",
    path: "/reports/unchanged",
  },
  undescribed: {
    title: "Pictures without a description",
    lead: "Who does not see them learns nothing of what they show.",
    group: "Pictures",
    path: "/files?lacks=description",
  },
  unlicensed: {
    title: "Pictures without a licence",
    lead: "Nobody has said under which terms they may be used.",
    group: "Pictures",
    path: "/files?lacks=licence",
  },
};
