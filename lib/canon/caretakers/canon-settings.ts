import { ROLES, type Role } from "@/lib/auth/policy";

/** From so many voters for or against on, `yes` of them to each `no` carry a vote. */
export type VoteStep = { readonly from: number; readonly yes: number; readonly no: number };

/** The rule by which a world votes. */
export type VoteRule = {
  /** The least role that votes. */
  readonly voters: Role;
  /** How many have to vote, abstentions counted. */
  readonly quorum: number;
  /** By number of voters, fewest first; the last one that is reached counts. */
  readonly steps: readonly VoteStep[];
  /** Days that a vote is open. */
  readonly days: number;
  /** For so many days after a vote, another one on the same needs as many voters as that one had. */
  readonly reopenDays: number;
};

/** Who decides where no caretaker does, and how a world votes. */
export type CanonSettings = VoteRule & { readonly editorsDecide: boolean };

/** A world that has said nothing: editors decide on what nobody looks after; two to one carry a vote of at least three in a week. */
export const DEFAULT_CANON_SETTINGS: CanonSettings = {
  editorsDecide: true,
  voters: "contributor",
  quorum: 3,
  steps: [{ from: 1, yes: 2, no: 1 }],
  days: 7,
  reopenDays: 90,
};

/** Whether members with this role vote by a rule. */
export function isVoter(role: Role | null, { voters }: Pick<VoteRule, "voters">): boolean {
  return role !== null && ROLES.indexOf(role) <= ROLES.indexOf(voters);
}
