"use client";

import type { Refusal } from "@/components/api/refusal";
import type { ProposalEvent } from "@/lib/proposals/proposal-state";
import { AnswerDialog } from "./answer-dialog";

type AnswersProps = {
  may: readonly ProposalEvent[];
  step: (event: string, more: object) => Promise<Refusal | null>;
};

/** Answers that say why. */
export function Answers({ may, step }: AnswersProps) {
  return (
    <>
      {may.includes("requestChanges") && (
        <AnswerDialog
          title="Ask for changes"
          hint="Say what should change. The proposal goes back to its author, who can send it again."
          required
          onSend={(note) => step("requestChanges", { note })}
        />
      )}
      {may.includes("decline") && (
        <AnswerDialog
          title="Decline"
          hint="Say why. It can still be read, and can be reopened."
          required
          onSend={(note) => step("decline", { note })}
        />
      )}
      {may.includes("reopen") && <AnswerDialog title="Reopen" hint="" onSend={(note) => step("reopen", { note })} />}
      {may.includes("withdraw") && (
        <AnswerDialog
          title="Withdraw"
          hint="Nobody needs to review it any more. You can reopen it later."
          onSend={(note) => step("withdraw", { note })}
        />
      )}
    </>
  );
}
