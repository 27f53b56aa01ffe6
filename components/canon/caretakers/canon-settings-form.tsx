"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CanonSettings } from "@/lib/canon/caretakers/canon-settings";
import { formatVoteSteps } from "@/lib/canon/caretakers/vote-steps";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";
import { said } from "@/lib/language/translator";

const VOTERS = [
  said(canonRulesToolsMessages, { label: "votersReader" }, { value: "reader" }),
  said(canonRulesToolsMessages, { label: "votersContributor" }, { value: "contributor" }),
  said(canonRulesToolsMessages, { label: "votersEditor" }, { value: "editor" }),
  said(canonRulesToolsMessages, { label: "votersOwner" }, { value: "owner" }),
];

/** Who decides where no caretaker does, and the rule by which a world votes. */
export function CanonSettingsForm({ action, settings }: { action: FormAction; settings: CanonSettings }) {
  const t = canonRulesToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  const { voters, quorum, steps, days, reopenDays, editorsDecide } = settings;
  const shown = {
    voters,
    quorum: `${quorum}`,
    steps: formatVoteSteps(steps),
    days: `${days}`,
    reopenDays: `${reopenDays}`,
    ...values,
  };
  const number = (name: "quorum" | "days" | "reopenDays") => ({
    name,
    type: "number",
    inputMode: "numeric" as const,
    min: name === "reopenDays" ? 0 : 1,
    defaultValue: shown[name],
    error: errorAt(state, name),
  });
  return (
    <ServerForm
      form={form}
      label={t("saveRules")}
      refused={t("rulesNotSaved")}
      actions={
        <>
          <SubmitButton>{t("saveRules")}</SubmitButton>
          <Saved state={state}>{t("rulesSaved")}</Saved>
        </>
      }
    >
      <Checkbox
        label={t("editorsDecide")}
        hint={t("elseOnlyOwnersAndVotes")}
        name="editorsDecide"
        defaultChecked={values.voters === undefined ? editorsDecide : values.editorsDecide === "on"}
      />
      <Select
        label={t("whoMayVote")}
        name="voters"
        options={VOTERS}
        defaultValue={shown.voters}
        error={errorAt(state, "voters")}
      />
      <TextField label={t("quorum")} hint={t("abstentionsCount")} {...number("quorum")} />
      <TextField
        label={t("steps")}
        hint={t("stepsHint")}
        name="steps"
        autoComplete="off"
        defaultValue={shown.steps}
        error={errorAt(state, "steps")}
      />
      <TextField label={t("daysOpen")} {...number("days")} />
      <TextField label={t("reopenDays")} {...number("reopenDays")} />
    </ServerForm>
  );
}
