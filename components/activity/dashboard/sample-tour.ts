import { worldsMessages } from "@/lib/language/subjects/worlds";
import type { TourStop } from "./tour";

/** The stops of the tour through the sample world; its articles are named by their slugs. */
export const SAMPLE_TOUR: readonly TourStop[] = [
  {
    path: "",
    get title() {
      return worldsMessages()("aWorld");
    },
    get words() {
      return worldsMessages()("anAuthorTellsATimelineIn");
    },
  },
  {
    path: "/a/offensive-toward-tynda",
    get title() {
      return worldsMessages()("claimsRestOnPassages");
    },
    get words() {
      return worldsMessages()("dottedWordsAreClaimsTheNumbers");
    },
  },
  {
    path: "/sources",
    get title() {
      return worldsMessages()("theSourcesThemselves");
    },
    get words() {
      return worldsMessages()("openTheThreadReadOnlyThe");
    },
  },
  {
    path: "/a/offensive-toward-tynda/history",
    get title() {
      return worldsMessages()("aHistoryYouCanTrust");
    },
    get words() {
      return worldsMessages()("everySaveIsARevisionAnd");
    },
  },
  {
    path: "/canon",
    get title() {
      return worldsMessages()("whatIsCanon");
    },
    get words() {
      return worldsMessages()("ownersAndEditorsDecideWithA");
    },
  },
];
