"use client";

import type { Refusal } from "@/components/api/refusal";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";
import type { ProposalEvent } from "@/lib/proposals/proposal-state";
import { AnswerDialog } from "./answer-dialog";

type AnswersProps = {
  may: readonly ProposalEvent[];
  step: (event: string, more: object) => Promise<Refusal | null>;
};

/** Answers that say why. */
export function Answers({ may, step }: AnswersProps) {
  const t = proposalsToolsMessages();
  return (
    <>
      {may.includes("requestChanges") && (
        <AnswerDialog
          title={t("askForChanges")}
          hint={t("sayWhatShouldChangeTheProposal")}
          required
          onSend={(note) => step("requestChanges", { note })}
        />
      )}
      {may.includes("decline") && (
        <AnswerDialog
          title={t("decline")}
          hint={t("sayWhyItCanStillBe")}
          required
          onSend={(note) => step("decline", { note })}
        />
      )}
      {may.includes("reopen") && (
        <AnswerDialog title={t("reopen")} hint="" onSend={(note) => step("reopen", { note })} />
      )}
      {may.includes("withdraw") && (
        <AnswerDialog
          title={t("withdraw")}
          hint={t("nobodyNeedsToReviewItAny")}
          onSend={(note) => step("withdraw", { note })}
        />
      )}
    </>
  );
}
