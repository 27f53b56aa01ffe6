"use client";

import type { FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { BallotChoice } from "@/lib/canon/votes/vote";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";
import { said } from "@/lib/language/translator";

const CHOICES = [
  said(canonRulesToolsMessages, { label: "forIt" }, { value: "yes" }),
  said(canonRulesToolsMessages, { label: "againstIt" }, { value: "no" }),
  said(canonRulesToolsMessages, { label: "abstain" }, { value: "abstain" }),
];

/** Votes, or votes otherwise; `own`: what one voted last. */
export function BallotForm({ action, own }: { action: FormAction; own: BallotChoice | null }) {
  const t = canonRulesToolsMessages();
  const form = useServerForm(action);
  const { values, state } = form;
  const chosen = values.choice ?? own;
  return (
    <ServerForm
      form={form}
      label={t("yourVote")}
      refused={t("notVoted")}
      actions={
        <>
          <SubmitButton>{own === null ? t("vote") : t("voteOtherwise")}</SubmitButton>
          <Saved state={state}>{t("voted")}</Saved>
        </>
      }
    >
      <RadioGroup
        label={t("yourVote")}
        hint={t("youCanChangeYourMind")}
        name="choice"
        inline
        options={CHOICES}
        {...(chosen === null ? {} : { defaultValue: chosen })}
      />
    </ServerForm>
  );
}
