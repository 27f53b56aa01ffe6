import type { TourStop } from "./tour";

/** The stops of the tour through the sample world; its articles are named by their slugs. */
export const SAMPLE_TOUR: readonly TourStop[] = [
  {
    path: "",
    title: "A world",
    words:
      "An author tells a timeline in a thread, a reference says what really happened, and members write articles between the two. The home shows what is new and what waits for you.",
  },
  {
    path: "/a/offensive-toward-tynda",
    title: "Claims stand on passages",
    words:
      "Dotted words are claims. The numbers lead to their sources: in the margin on a wide screen, under a tap on a small one. A stance says whether the passage supports, contradicts or departs.",
  },
  {
    path: "/sources",
    title: "The sources themselves",
    words:
      "Open the thread: read its story alone, or the questions that nobody answered. Every paragraph has an address and shows the claims that rest on it; select words of it and send them to an article.",
  },
  {
    path: "/a/offensive-toward-tynda/history",
    title: "A history to trust",
    words:
      "Every save is a revision, and none ever changes. Choose two and compare them: words, formatting, links and citations all show. Any of them can be brought back.",
  },
  {
    path: "/canon",
    title: "What is canon",
    words:
      "Owners and editors decide, with a reason and a passage. The log is never rewritten, and what is not canon stays, with the reason why.",
  },
];
