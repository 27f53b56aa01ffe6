import type { ChangeKind, Touched } from "@/lib/activity/changes/change";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { said } from "@/lib/language/translator";

/** What each kind of change is called: as a heading, one of them, several of them. */
export const CHANGE_LABELS: Readonly<
  Record<ChangeKind, { readonly name: string; readonly one: string; readonly many: string }>
> = {
  revision: said(worldsToolsMessages, { name: "revisions", one: "revision", many: "revisions2" }),
  decision: said(worldsToolsMessages, { name: "decisions", one: "decision", many: "decisions2" }),
  proposal: said(worldsToolsMessages, { name: "proposals", one: "stepOfAProposal", many: "stepsOfProposals" }),
  import: said(worldsToolsMessages, { name: "imports", one: "import", many: "imports2" }),
  verdict: said(worldsToolsMessages, { name: "checks", one: "checkOfACitation", many: "checksOfCitations" }),
  protection: said(worldsToolsMessages, { name: "protections", one: "protection", many: "protections2" }),
  file: said(worldsToolsMessages, { name: "pictures", one: "changeOfAPicture", many: "changesOfPictures" }),
  discussion: said(worldsToolsMessages, {
    name: "discussions",
    one: "commentOrStepOfADiscussion",
    many: "commentsAndStepsOfDiscussions",
  }),
  page: said(worldsToolsMessages, {
    name: "tagsAndTopics",
    one: "changeOfTagsOrTopics",
    many: "changesOfTagsAndTopics",
  }),
};

/** What each kind of change that a revision makes is called. */
export const TOUCHED_LABELS: Readonly<Record<Touched, string>> = said(worldsToolsMessages, {
  text: "wording",
  formatting: "formatting",
  link: "links",
  citation: "claimsAndSources",
  structure: "structure",
  move: "moves",
});

const EVENTS: Readonly<Record<string, string>> = said(worldsToolsMessages, {
  submit: "sentItForReview",
  visitorSubmit: "sentItForReview",
  approve: "approvedIt",
  requestChanges: "askedForChanges",
  decline: "declinedIt",
  withdraw: "withdrewIt",
  reopen: "reopenedIt",
  merge: "mergedIt",
});

/** What somebody did to a proposal: "merged it". */
export function eventLabel(event: string): string {
  const t = worldsToolsMessages();
  return EVENTS[event] ?? t("changedIt");
}

/** What was done to a picture. */
export const FILE_EVENT_LABELS = said(worldsToolsMessages, {
  added: "pictureAdded",
  described: "pictureDescribed",
  trashed: "pictureMovedToTheTrash",
  restored: "pictureBroughtBack",
});

/** What happened in a discussion. */
export const DISCUSSION_EVENT_LABELS = said(worldsToolsMessages, {
  begun: "discussionBegun",
  commented: "comment",
  resolved: "discussionResolved",
  reopened: "discussionReopened",
  removed: "commentRemoved",
});

/** "1 revision", "12 checks of citations". */
export function countWords(kind: ChangeKind, count: number): string {
  return `${count} ${count === 1 ? CHANGE_LABELS[kind].one : CHANGE_LABELS[kind].many}`;
}
