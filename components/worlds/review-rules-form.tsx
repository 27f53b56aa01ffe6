"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { MAX_APPROVALS, type ReviewRules } from "@/lib/worlds/review-rules";

const SCOPES = [
  {
    value: "none",
    label: "None",
    hint: "Anyone who can write saves directly, except in articles that require review.",
  },
  {
    value: "contributors",
    label: "Contributors’ changes",
    hint: "Editors and owners save directly; everyone else’s changes become proposals.",
  },
  { value: "everyone", label: "All changes", hint: "Every change becomes a proposal, even an owner’s." },
];
const PROPOSERS = [
  { value: "members", label: "Only people who can write" },
  { value: "readers", label: "Readers of this world too", hint: "Members whose role is reader." },
  {
    value: "anybody",
    label: "Anyone who can read it, even without an account",
    hint: "For a public world. Limited to a few an hour from one network address; only members see what visitors propose.",
  },
];
const COUNTS = Array.from({ length: MAX_APPROVALS }, (_each, index) => String(index + 1));
const APPROVALS = COUNTS.map((value) => ({ value, label: value === "1" ? "1 person" : `${value} people` }));

/** How a world reviews what is changed in it. */
export function ReviewRulesForm({ action, rules }: { action: FormAction; rules: ReviewRules }) {
  const form = useServerForm(action);
  const { state, values } = form;
  const { scope, approvals, proposers, ownApproval } = rules;
  const shown = { scope, proposers, approvals: String(approvals), ...values };
  return (
    <ServerForm
      form={form}
      refused="Review rules not saved"
      actions={
        <>
          <SubmitButton>Save review rules</SubmitButton>
          <Saved state={state}>Saved. Open proposals follow the new rules.</Saved>
        </>
      }
    >
      <RadioGroup
        label="Changes that need review"
        name="scope"
        options={SCOPES}
        defaultValue={shown.scope}
        error={errorAt(state, "scope")}
      />
      <Select
        label="Approvals needed"
        hint="Editors and owners can approve."
        name="approvals"
        options={APPROVALS}
        defaultValue={shown.approvals}
        error={errorAt(state, "approvals")}
      />
      <Checkbox
        label="Editors can approve their own proposals"
        hint="For a world with a single editor. Otherwise somebody else has to approve."
        name="ownApproval"
        defaultChecked={values.scope === undefined ? ownApproval : values.ownApproval === "on"}
      />
      <RadioGroup
        label="Who can propose"
        name="proposers"
        options={PROPOSERS}
        defaultValue={shown.proposers}
        error={errorAt(state, "proposers")}
      />
    </ServerForm>
  );
}
