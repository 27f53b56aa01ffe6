import type { Refusal } from "@/components/api/refusal";
import type { FormAction } from "@/components/form/form-state";

/** What whoever reads may do in discussions. */
export type TalkRights = {
  /** Null: nobody has signed in. */
  readonly userId: string | null;
  readonly comments: boolean;
  /** They settle discussions of others and remove what others say. */
  readonly moderates: boolean;
};

/** The server actions of discussions. What is about a comment takes the ids of its discussion and its own. */
export type TalkActions = {
  readonly comment: (discussion: string, replyTo: string, ...sent: Parameters<FormAction>) => ReturnType<FormAction>;
  readonly edit: (discussion: string, comment: string, ...sent: Parameters<FormAction>) => ReturnType<FormAction>;
  readonly remove: (discussion: string, comment: string) => Promise<Refusal | null>;
  readonly resolve: (discussion: string, input: { resolved: boolean }) => Promise<Refusal | null>;
};
