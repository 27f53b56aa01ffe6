import { STUB_LENGTH, UNCHANGED_DAYS } from "@/lib/articles/is-reported";
import { labelsMessages } from "@/lib/language/subjects/labels";

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
    get title() {
      return labelsMessages()("wantedArticles");
    },
    get lead() {
      return labelsMessages()("whatArticlesLinkToAndNobody");
    },
    group: "Links",
    path: "/reports/wanted",
  },
  "broken-links": {
    get title() {
      return labelsMessages()("brokenLinks");
    },
    get lead() {
      return labelsMessages()("linksToArticlesThatLieIn");
    },
    group: "Links",
    path: "/reports/broken-links",
  },
  "broken-sections": {
    get title() {
      return labelsMessages()("linksToMissingSections");
    },
    get lead() {
      return labelsMessages()("theyLeadToTheArticleBut");
    },
    group: "Links",
    path: "/reports/broken-sections",
  },
  orphaned: {
    get title() {
      return labelsMessages()("orphanedArticles");
    },
    get lead() {
      return labelsMessages()("noOtherArticleLinksToThem");
    },
    group: "Links",
    path: "/reports/orphaned",
  },
  "dead-ends": {
    get title() {
      return labelsMessages()("deadEnds");
    },
    get lead() {
      return labelsMessages()("theyLinkToNoOtherArticle");
    },
    group: "Links",
    path: "/reports/dead-ends",
  },
  "double-titles": {
    get title() {
      return labelsMessages()("doubleTitles");
    },
    get lead() {
      return labelsMessages()("namesThatSeveralArticlesShareOr");
    },
    group: "Links",
    path: "/reports/double-titles",
  },
  uncited: {
    get title() {
      return labelsMessages()("articlesWithUncitedSentences");
    },
    get lead() {
      return labelsMessages()("sentencesThatNoPassageSupportsAnd");
    },
    group: "Evidence",
    path: "/coverage?standing=uncited",
  },
  contradicted: {
    get title() {
      return labelsMessages()("contradictedArticles");
    },
    get lead() {
      return labelsMessages()("aPassageThatIsCitedContradicts");
    },
    group: "Evidence",
    path: "/coverage?standing=contradicted",
  },
  drifted: {
    get title() {
      return labelsMessages()("citationsThatNeedReview");
    },
    get lead() {
      return labelsMessages()("theirWordsAreNotWhereThey");
    },
    group: "Evidence",
    path: "/drift",
  },
  stubs: {
    get title() {
      return labelsMessages()("stubs");
    },
    get lead() {
      return labelsMessages()("articlesOfFewerThanStublengthWords", { words: STUB_LENGTH });
    },
    group: "Texts",
    path: "/reports/stubs",
  },
  unchanged: {
    get title() {
      return labelsMessages()("longWithoutChange");
    },
    get lead() {
      return labelsMessages()("nobodyHasChangedThemForUnchangeddays", { days: UNCHANGED_DAYS });
    },
    group: "Texts",
    path: "/reports/unchanged",
  },
  undescribed: {
    get title() {
      return labelsMessages()("picturesWithoutADescription");
    },
    get lead() {
      return labelsMessages()("whoDoesNotSeeThemLearns");
    },
    group: "Pictures",
    path: "/files?lacks=description",
  },
  unlicensed: {
    get title() {
      return labelsMessages()("picturesWithoutALicence");
    },
    get lead() {
      return labelsMessages()("nobodyHasSaidUnderWhichTerms");
    },
    group: "Pictures",
    path: "/files?lacks=licence",
  },
};
