import type { ChangeKind, Touched } from "@/lib/activity/changes/change";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

/** What each kind of change is called: as a heading, one of them, several of them. */
export const CHANGE_LABELS: Readonly<
  Record<ChangeKind, { readonly name: string; readonly one: string; readonly many: string }>
> = {
  revision: {
    get name() {
      return worldsToolsMessages()("revisions");
    },
    get one() {
      return worldsToolsMessages()("revision");
    },
    get many() {
      return worldsToolsMessages()("revisions2");
    },
  },
  decision: {
    get name() {
      return worldsToolsMessages()("decisions");
    },
    get one() {
      return worldsToolsMessages()("decision");
    },
    get many() {
      return worldsToolsMessages()("decisions2");
    },
  },
  proposal: {
    get name() {
      return worldsToolsMessages()("proposals");
    },
    get one() {
      return worldsToolsMessages()("stepOfAProposal");
    },
    get many() {
      return worldsToolsMessages()("stepsOfProposals");
    },
  },
  import: {
    get name() {
      return worldsToolsMessages()("imports");
    },
    get one() {
      return worldsToolsMessages()("import");
    },
    get many() {
      return worldsToolsMessages()("imports2");
    },
  },
  verdict: {
    get name() {
      return worldsToolsMessages()("checks");
    },
    get one() {
      return worldsToolsMessages()("checkOfACitation");
    },
    get many() {
      return worldsToolsMessages()("checksOfCitations");
    },
  },
  protection: {
    get name() {
      return worldsToolsMessages()("protections");
    },
    get one() {
      return worldsToolsMessages()("protection");
    },
    get many() {
      return worldsToolsMessages()("protections2");
    },
  },
  file: {
    get name() {
      return worldsToolsMessages()("pictures");
    },
    get one() {
      return worldsToolsMessages()("changeOfAPicture");
    },
    get many() {
      return worldsToolsMessages()("changesOfPictures");
    },
  },
  discussion: {
    get name() {
      return worldsToolsMessages()("discussions");
    },
    get one() {
      return worldsToolsMessages()("commentOrStepOfADiscussion");
    },
    get many() {
      return worldsToolsMessages()("commentsAndStepsOfDiscussions");
    },
  },
  page: {
    get name() {
      return worldsToolsMessages()("tagsAndTopics");
    },
    get one() {
      return worldsToolsMessages()("changeOfTagsOrTopics");
    },
    get many() {
      return worldsToolsMessages()("changesOfTagsAndTopics");
    },
  },
};

/** What each kind of change that a revision makes is called. */
export const TOUCHED_LABELS: Readonly<Record<Touched, string>> = {
  get text() {
    return worldsToolsMessages()("wording");
  },
  get formatting() {
    return worldsToolsMessages()("formatting");
  },
  get link() {
    return worldsToolsMessages()("links");
  },
  get citation() {
    return worldsToolsMessages()("claimsAndSources");
  },
  get structure() {
    return worldsToolsMessages()("structure");
  },
  get move() {
    return worldsToolsMessages()("moves");
  },
};

const EVENTS: Readonly<Record<string, string>> = {
  get submit() {
    return worldsToolsMessages()("sentItForReview");
  },
  get visitorSubmit() {
    return worldsToolsMessages()("sentItForReview");
  },
  get approve() {
    return worldsToolsMessages()("approvedIt");
  },
  get requestChanges() {
    return worldsToolsMessages()("askedForChanges");
  },
  get decline() {
    return worldsToolsMessages()("declinedIt");
  },
  get withdraw() {
    return worldsToolsMessages()("withdrewIt");
  },
  get reopen() {
    return worldsToolsMessages()("reopenedIt");
  },
  get merge() {
    return worldsToolsMessages()("mergedIt");
  },
};

/** What somebody did to a proposal: "merged it". */
export function eventLabel(event: string): string {
  const t = worldsToolsMessages();
  return EVENTS[event] ?? t("changedIt");
}

/** What was done to a picture. */
export const FILE_EVENT_LABELS = {
  get added() {
    return worldsToolsMessages()("pictureAdded");
  },
  get described() {
    return worldsToolsMessages()("pictureDescribed");
  },
  get trashed() {
    return worldsToolsMessages()("pictureMovedToTheTrash");
  },
  get restored() {
    return worldsToolsMessages()("pictureBroughtBack");
  },
} as const;

/** What happened in a discussion. */
export const DISCUSSION_EVENT_LABELS = {
  get begun() {
    return worldsToolsMessages()("discussionBegun");
  },
  get commented() {
    return worldsToolsMessages()("comment");
  },
  get resolved() {
    return worldsToolsMessages()("discussionResolved");
  },
  get reopened() {
    return worldsToolsMessages()("discussionReopened");
  },
  get removed() {
    return worldsToolsMessages()("commentRemoved");
  },
} as const;

/** "1 revision", "12 checks of citations". */
export function countWords(kind: ChangeKind, count: number): string {
  return `${count} ${count === 1 ? CHANGE_LABELS[kind].one : CHANGE_LABELS[kind].many}`;
}
