import { worldsMessages } from "@/lib/language/subjects/worlds";
import { said } from "@/lib/language/translator";
import type { TourStop } from "./tour";

/** The stops of the tour through the sample world; its articles are named by their slugs. */
export const SAMPLE_TOUR: readonly TourStop[] = [
  said(worldsMessages, { title: "aWorld", words: "anAuthorTellsATimelineIn" }, { path: "" }),
  said(
    worldsMessages,
    { title: "claimsRestOnPassages", words: "dottedWordsAreClaimsTheNumbers" },
    { path: "/a/offensive-toward-tynda" },
  ),
  said(worldsMessages, { title: "theSourcesThemselves", words: "openTheThreadReadOnlyThe" }, { path: "/sources" }),
  said(
    worldsMessages,
    { title: "aHistoryYouCanTrust", words: "everySaveIsARevisionAnd" },
    { path: "/a/offensive-toward-tynda/history" },
  ),
  said(worldsMessages, { title: "whatIsCanon", words: "ownersAndEditorsDecideWithA" }, { path: "/canon" }),
];
