"use client";

import { useActionState, useCallback, useState } from "react";
import { EvidencePicker } from "@/components/canon/evidence-picker";
import { searchOptions } from "@/components/canon/search-options";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { FormErrors } from "@/components/ui/form-errors";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { CANON_RULES, RULE_WORDS, STATUS_WORDS } from "@/lib/canon/decision";

/** Something that can be decided on: the article (value "") or one of its claims (by id). */
export type DecisionTarget = { readonly value: string; readonly label: string };

type DecideFormProps = {
  action: FormAction;
  worldSlug: string;
  articleSlug: string;
  targets: readonly DecisionTarget[];
  /** The target that is chosen at first. */
  target: string;
  /** What it says where the choice is wished for, not made. */
  words?: { readonly act: string; readonly done: string; readonly refused: string };
};

const DECIDING = { act: "Decide", done: "Decided. It stands in the log.", refused: "Nothing was decided" };

const STATUS_OPTIONS = CANON_STATUSES.map((value) => ({
  value,
  label: STATUS_WORDS[value].name,
  hint: STATUS_WORDS[value].means,
}));
const RULE_OPTIONS = CANON_RULES.map((value) => ({
  value,
  label: RULE_WORDS[value].name,
  hint: RULE_WORDS[value].means,
}));

/** What an owner or editor fills in to decide: target, status, rule, reason and the passages that say so. */
export function DecideForm({ action, worldSlug, articleSlug, targets, target, words = DECIDING }: DecideFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  const [status, setStatus] = useState(state.values.to ?? "canon");
  const loadArticles = useCallback(
    (query: string, signal: AbortSignal) => searchOptions(worldSlug, "articles", query, signal),
    [worldSlug],
  );
  return (
    <form action={send} className={styles.form} noValidate>
      <FormErrors title={words.refused} errors={state.errors} />
      <input type="hidden" name="article" value={articleSlug} />
      <Select label="What is decided on" name="claim" options={targets} defaultValue={state.values.claim ?? target} />
      <RadioGroup
        label="It is"
        name="to"
        options={STATUS_OPTIONS}
        value={status}
        onChange={setStatus}
        error={errorAt(state, "to")}
      />
      {status === "superseded" && (
        <Combobox
          label="What takes its place"
          name="supersededBy"
          load={loadArticles}
          emptyText="No article of that name."
          error={errorAt(state, "supersededBy")}
        />
      )}
      <Checkbox
        label="Disputed"
        hint="Somebody argues against it; it keeps its status meanwhile."
        name="disputed"
        defaultChecked={state.values.disputed === "on"}
      />
      <RadioGroup
        label="By which rule"
        name="rule"
        options={RULE_OPTIONS}
        defaultValue={state.values.rule ?? "owner"}
        error={errorAt(state, "rule")}
      />
      <TextArea
        label="Why"
        name="reason"
        prose
        required
        hint="Those who come later will read this instead of asking."
        defaultValue={state.values.reason}
        error={errorAt(state, "reason")}
      />
      <EvidencePicker worldSlug={worldSlug} error={errorAt(state, "evidence")} initial={state.values.evidence} />
      <div className={styles.acts}>
        <SubmitButton>{words.act}</SubmitButton>
        <Saved state={state}>{words.done}</Saved>
      </div>
    </form>
  );
}
