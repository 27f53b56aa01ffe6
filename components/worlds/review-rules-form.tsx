"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { optionsOf } from "@/lib/language/options";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { said } from "@/lib/language/translator";
import { MAX_APPROVALS, type ReviewRules } from "@/lib/worlds/review-rules";

const SCOPES = [
  said(worldsToolsMessages, { label: "none", hint: "anyoneWhoCanWriteSavesDirectly" }, { value: "none" }),
  said(
    worldsToolsMessages,
    { label: "contributorsChanges", hint: "editorsAndOwnersSaveDirectlyEveryone" },
    { value: "contributors" },
  ),
  said(worldsToolsMessages, { label: "allChanges", hint: "everyChangeBecomesAProposalEven" }, { value: "everyone" }),
];
const PROPOSERS = [
  said(worldsToolsMessages, { label: "onlyPeopleWhoCanWrite" }, { value: "members" }),
  said(worldsToolsMessages, { label: "readersOfThisWorldToo", hint: "membersWhoseRoleIsReader" }, { value: "readers" }),
  said(
    worldsToolsMessages,
    { label: "anyoneWhoCanReadItEven", hint: "forAPublicWorldLimitedTo" },
    { value: "anybody" },
  ),
];
const COUNTS = Array.from({ length: MAX_APPROVALS }, (_each, index) => String(index + 1));
const APPROVALS = optionsOf(COUNTS, {
  label: (value) =>
    value === "1" ? worldsToolsMessages()("n1Person") : worldsToolsMessages()("valuePeople", { value }),
});

/** How a world reviews what is changed in it. */
export function ReviewRulesForm({ action, rules }: { action: FormAction; rules: ReviewRules }) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  const { scope, approvals, proposers, ownApproval } = rules;
  const shown = { scope, proposers, approvals: String(approvals), ...values };
  return (
    <ServerForm
      form={form}
      refused={t("reviewRulesNotSaved")}
      actions={
        <>
          <SubmitButton>{t("saveReviewRules")}</SubmitButton>
          <Saved state={state}>{t("savedOpenProposalsFollowTheNew")}</Saved>
        </>
      }
    >
      <RadioGroup
        label={t("changesThatNeedReview")}
        name="scope"
        options={SCOPES}
        defaultValue={shown.scope}
        error={errorAt(state, "scope")}
      />
      <Select
        label={t("approvalsNeeded")}
        hint={t("editorsAndOwnersCanApprove")}
        name="approvals"
        options={APPROVALS}
        defaultValue={shown.approvals}
        error={errorAt(state, "approvals")}
      />
      <Checkbox
        label={t("editorsCanApproveTheirOwnProposals")}
        hint={t("forAWorldWithASingle")}
        name="ownApproval"
        defaultChecked={values.scope === undefined ? ownApproval : values.ownApproval === "on"}
      />
      <RadioGroup
        label={t("whoCanPropose")}
        name="proposers"
        options={PROPOSERS}
        defaultValue={shown.proposers}
        error={errorAt(state, "proposers")}
      />
    </ServerForm>
  );
}
