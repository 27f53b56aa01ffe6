import { STUB_LENGTH, UNCHANGED_DAYS } from "@/lib/articles/is-reported";
import { labelsMessages } from "@/lib/language/subjects/labels";
import { said } from "@/lib/language/translator";

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
  wanted: said(
    labelsMessages,
    { title: "wantedArticles", lead: "whatArticlesLinkToAndNobody" },
    { group: "Links", path: "/reports/wanted" },
  ),
  "broken-links": said(
    labelsMessages,
    { title: "brokenLinks", lead: "linksToArticlesThatLieIn" },
    { group: "Links", path: "/reports/broken-links" },
  ),
  "broken-sections": said(
    labelsMessages,
    { title: "linksToMissingSections", lead: "theyLeadToTheArticleBut" },
    { group: "Links", path: "/reports/broken-sections" },
  ),
  orphaned: said(
    labelsMessages,
    { title: "orphanedArticles", lead: "noOtherArticleLinksToThem" },
    { group: "Links", path: "/reports/orphaned" },
  ),
  "dead-ends": said(
    labelsMessages,
    { title: "deadEnds", lead: "theyLinkToNoOtherArticle" },
    { group: "Links", path: "/reports/dead-ends" },
  ),
  "double-titles": said(
    labelsMessages,
    { title: "doubleTitles", lead: "namesThatSeveralArticlesShareOr" },
    { group: "Links", path: "/reports/double-titles" },
  ),
  uncited: said(
    labelsMessages,
    { title: "articlesWithUncitedSentences", lead: "sentencesThatNoPassageSupportsAnd" },
    { group: "Evidence", path: "/coverage?standing=uncited" },
  ),
  contradicted: said(
    labelsMessages,
    { title: "contradictedArticles", lead: "aPassageThatIsCitedContradicts" },
    { group: "Evidence", path: "/coverage?standing=contradicted" },
  ),
  drifted: said(
    labelsMessages,
    { title: "citationsThatNeedReview", lead: "theirWordsAreNotWhereThey" },
    { group: "Evidence", path: "/drift" },
  ),
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
  undescribed: said(
    labelsMessages,
    { title: "picturesWithoutADescription", lead: "whoDoesNotSeeThemLearns" },
    { group: "Pictures", path: "/files?lacks=description" },
  ),
  unlicensed: said(
    labelsMessages,
    { title: "picturesWithoutALicence", lead: "nobodyHasSaidUnderWhichTerms" },
    { group: "Pictures", path: "/files?lacks=licence" },
  ),
};
