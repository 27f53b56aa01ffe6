import type { TourStop } from "./tour";

/** The stops of the tour through the sample world; its articles are named by their slugs. */
export const SAMPLE_TOUR: readonly TourStop[] = [
  {
    path: "",
    title: "A world",
    words:
      "An author tells a timeline in a thread, a reference says what really happened, and members write articles based on both. The home page shows what is new and what needs your attention.",
  },
  {
    path: "/a/offensive-toward-tynda",
    title: "Claims rest on passages",
    words:
      "Dotted words are claims. The numbers lead to their sources: in the margin on a wide screen, on tap on a small one. The stance says whether the passage supports the claim, contradicts it, or marks where the timeline departs from history.",
  },
  {
    path: "/sources",
    title: "The sources themselves",
    words:
      "Open the thread: read only the story, or only the questions still open. Every paragraph has its own link and shows the claims that rest on it; select some of its words to cite them in an article.",
  },
  {
    path: "/a/offensive-toward-tynda/history",
    title: "A history you can trust",
    words:
      "Every save is a revision, and revisions never change. Compare any two: words, formatting, links and citations all show. Any of them can be restored.",
  },
  {
    path: "/canon",
    title: "What is canon",
    words:
      "Owners and editors decide, with a reason and evidence. The log is never rewritten, and what is not canon stays, with the reason why.",
  },
];
