import { type NotAllowed, notAllowed } from "@/lib/base/failure";

/** A member's role in a world, from most to least. */
export const ROLES = ["owner", "editor", "contributor", "reader"] as const;

export type Role = (typeof ROLES)[number];

type Rule = { readonly least: Role; readonly does: string };

/**
 * Every action in a world, the least role that may do it, and its name in a sentence ("To … you need to be …").
 * Reading is not here: a public world is read by anybody, a private one by its members.
 */
export const ACTIONS = {
  importSource: { least: "contributor", does: "import a source" },
  writeArticle: { least: "contributor", does: "write or edit articles" },
  nameRevision: { least: "contributor", does: "name revisions" },
  addFile: { least: "contributor", does: "add pictures or describe them" },
  trashFile: { least: "editor", does: "delete pictures or bring them back" },
  linkClaim: { least: "contributor", does: "link claims to passages" },
  readThread: { least: "contributor", does: "say what a post is or how a question stands" },
  trashArticle: { least: "editor", does: "delete articles or bring them back" },
  mergeArticle: { least: "editor", does: "merge articles or change their addresses" },
  rollBack: { least: "editor", does: "roll back what somebody did" },
  decideCanon: { least: "editor", does: "decide what is canon" },
  /** Whether they do decide is asked of `decidesOn` (lib/canon/caretakers), which knows what is decided on. */
  lookAfterCanon: { least: "reader", does: "decide what is canon" },
  decideAnywhere: { least: "owner", does: "decide on what others look after" },
  reviewProposal: { least: "editor", does: "review proposals" },
  checkCitation: { least: "contributor", does: "check citations" },
  approveRevisions: { least: "editor", does: "approve revisions" },
  protectArticle: { least: "editor", does: "protect an article" },
  moderateTalk: { least: "editor", does: "settle discussions or remove comments of others" },
  chooseStartPage: { least: "editor", does: "choose the start page" },
  makeTemplate: { least: "editor", does: "make an article a template" },
  arrangeMaps: { least: "editor", does: "choose pictures as maps" },
  arrangeBook: { least: "editor", does: "arrange the book" },
  askForReview: { least: "editor", does: "say that an article wants review" },
  lowerCanon: { least: "owner", does: "lower what is canon without the thread author's word or a vote" },
  manageMembers: { least: "owner", does: "invite people or change their roles" },
  manageWorld: { least: "owner", does: "change the world's settings" },
} as const satisfies Record<string, Rule>;

/** The name of an action in a world. */
export type Action = keyof typeof ACTIONS;

/** Whether a member with this role (null: not a member) may do the action. Pure; the only place that decides it. */
export function may(role: Role | null, action: Action): boolean {
  return role !== null && ROLES.indexOf(role) <= ROLES.indexOf(ACTIONS[action].least);
}

/** The refusal for an action, in words: who may do it. */
export function refusal(action: Action): NotAllowed {
  const { least, does } = ACTIONS[action];
  const needs = { owner: "an owner", editor: "an editor", contributor: "a contributor", reader: "a member" }[least];
  return notAllowed(does, needs);
}
