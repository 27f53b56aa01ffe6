import type { ChangeKind, Touched } from "@/lib/activity/changes/change";

/** What each kind of change is called: as a heading, one of them, several of them. */
export const CHANGE_LABELS: Readonly<
  Record<ChangeKind, { readonly name: string; readonly one: string; readonly many: string }>
> = {
  revision: { name: "Revisions", one: "revision", many: "revisions" },
  decision: { name: "Decisions", one: "decision", many: "decisions" },
  proposal: { name: "Proposals", one: "step of a proposal", many: "steps of proposals" },
  import: { name: "Imports", one: "import", many: "imports" },
  verdict: { name: "Checks", one: "check of a citation", many: "checks of citations" },
  protection: { name: "Protections", one: "protection", many: "protections" },
  file: { name: "Pictures", one: "change of a picture", many: "changes of pictures" },
  discussion: {
    name: "Discussions",
    one: "comment or step of a discussion",
    many: "comments and steps of discussions",
  },
  page: { name: "Tags and topics", one: "change of tags or topics", many: "changes of tags and topics" },
};

/** What each kind of change that a revision makes is called. */
export const TOUCHED_LABELS: Readonly<Record<Touched, string>> = {
  text: "Wording",
  formatting: "Formatting",
  link: "Links",
  citation: "Claims and sources",
  structure: "Structure",
  move: "Moves",
};

const EVENTS: Readonly<Record<string, string>> = {
  submit: "sent it for review",
  visitorSubmit: "sent it for review",
  approve: "approved it",
  requestChanges: "asked for changes",
  decline: "declined it",
  withdraw: "withdrew it",
  reopen: "reopened it",
  merge: "merged it",
};

/** What somebody did to a proposal: "merged it". */
export function eventLabel(event: string): string {
  return EVENTS[event] ?? "changed it";
}

/** What was done to a picture. */
export const FILE_EVENT_LABELS = {
  added: "Picture added",
  described: "Picture described",
  trashed: "Picture moved to the trash",
  restored: "Picture brought back",
} as const;

/** What happened in a discussion. */
export const DISCUSSION_EVENT_LABELS = {
  begun: "Discussion begun",
  commented: "Comment",
  resolved: "Discussion resolved",
  reopened: "Discussion reopened",
  removed: "Comment removed",
} as const;

/** "1 revision", "12 checks of citations". */
export function countWords(kind: ChangeKind, count: number): string {
  return `${count} ${count === 1 ? CHANGE_LABELS[kind].one : CHANGE_LABELS[kind].many}`;
}
