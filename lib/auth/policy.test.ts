import { describe, expect, test } from "vitest";
import { ACTIONS, type Action, may, ROLES, refusal } from "./policy";

/** Who may do what, written out: a change of the policy must be a change of this table. */
const TABLE: Record<Action, { owner: boolean; editor: boolean; contributor: boolean; reader: boolean }> = {
  importSource: { owner: true, editor: true, contributor: true, reader: false },
  writeArticle: { owner: true, editor: true, contributor: true, reader: false },
  nameRevision: { owner: true, editor: true, contributor: true, reader: false },
  addFile: { owner: true, editor: true, contributor: true, reader: false },
  trashFile: { owner: true, editor: true, contributor: false, reader: false },
  linkClaim: { owner: true, editor: true, contributor: true, reader: false },
  readThread: { owner: true, editor: true, contributor: true, reader: false },
  trashArticle: { owner: true, editor: true, contributor: false, reader: false },
  mergeArticle: { owner: true, editor: true, contributor: false, reader: false },
  rollBack: { owner: true, editor: true, contributor: false, reader: false },
  decideCanon: { owner: true, editor: true, contributor: false, reader: false },
  lookAfterCanon: { owner: true, editor: true, contributor: true, reader: true },
  decideAnywhere: { owner: true, editor: false, contributor: false, reader: false },
  reviewProposal: { owner: true, editor: true, contributor: false, reader: false },
  checkCitation: { owner: true, editor: true, contributor: true, reader: false },
  approveRevisions: { owner: true, editor: true, contributor: false, reader: false },
  protectArticle: { owner: true, editor: true, contributor: false, reader: false },
  chooseStartPage: { owner: true, editor: true, contributor: false, reader: false },
  makeTemplate: { owner: true, editor: true, contributor: false, reader: false },
  arrangeBook: { owner: true, editor: true, contributor: false, reader: false },
  arrangeMaps: { owner: true, editor: true, contributor: false, reader: false },
  askForReview: { owner: true, editor: true, contributor: false, reader: false },
  moderateTalk: { owner: true, editor: true, contributor: false, reader: false },
  lowerCanon: { owner: true, editor: false, contributor: false, reader: false },
  manageMembers: { owner: true, editor: false, contributor: false, reader: false },
  manageWorld: { owner: true, editor: false, contributor: false, reader: false },
};
const actions = Object.keys(ACTIONS) as Action[];

describe("every role times every act", () => {
  test.each(actions.flatMap((action) => ROLES.map((role) => ({ action, role }))))("$role: $action", (row) => {
    expect(may(row.role, row.action)).toBe(TABLE[row.action][row.role]);
  });

  test.each(actions)("who is no member may not: %s", (action) => {
    expect(may(null, action)).toBe(false);
  });

  test.each(actions)("a refusal says what and who: %s", (action) => {
    expect(refusal(action).detail).toMatch(
      /^To .+ you need to be (an owner|an editor|a contributor|a member) in this world\./,
    );
  });
});
