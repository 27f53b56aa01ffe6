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
  { value: "none", label: "Nobody’s", hint: "Whoever may write saves. Articles that want review are reviewed still." },
  { value: "contributors", label: "Contributors’", hint: "Editors and owners save; what others change is a proposal." },
  { value: "everyone", label: "Everybody’s", hint: "Every change is a proposal, also an owner’s." },
];
const PROPOSERS = [
  { value: "members", label: "Only those who may write" },
  { value: "readers", label: "Readers of this world, too", hint: "Members with the role of a reader." },
  {
    value: "anybody",
    label: "Anybody who may read it, even without an account",
    hint: "In a public world. A few in an hour from one place; members alone see what visitors propose.",
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
      refused="The rules are as they were"
      actions={
        <>
          <SubmitButton>Save how this world reviews</SubmitButton>
          <Saved state={state}>Saved. Open proposals go on under it.</Saved>
        </>
      }
    >
      <RadioGroup
        label="Whose changes are reviewed before they count"
        name="scope"
        options={SCOPES}
        defaultValue={shown.scope}
        error={errorAt(state, "scope")}
      />
      <Select
        label="How many have to approve"
        hint="Editors and owners approve."
        name="approvals"
        options={APPROVALS}
        defaultValue={shown.approvals}
        error={errorAt(state, "approvals")}
      />
      <Checkbox
        label="Editors may approve what they wrote themselves"
        hint="For a world with a single editor. Otherwise another one looks at it."
        name="ownApproval"
        defaultChecked={values.scope === undefined ? ownApproval : values.ownApproval === "on"}
      />
      <RadioGroup
        label="Who may propose"
        name="proposers"
        options={PROPOSERS}
        defaultValue={shown.proposers}
        error={errorAt(state, "proposers")}
      />
    </ServerForm>
  );
}
