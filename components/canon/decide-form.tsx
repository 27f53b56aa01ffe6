"use client";

import { useCallback, useState } from "react";
import { EvidencePicker } from "@/components/canon/evidence-picker";
import { searchOptions } from "@/components/canon/search-options";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { type SentForm, useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
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

/**
 * What an owner or editor fills in to decide: target, status, rule, reason and the passages that say so. After a decision it is as
 * at first, so that the next one repeats nothing of it unasked.
 */
export function DecideForm({ words = DECIDING, ...props }: DecideFormProps) {
  const form = useServerForm(props.action, { afterwards: "cleared" });
  return (
    <ServerForm
      form={form}
      refused={words.refused}
      acts={
        <>
          <SubmitButton>{words.act}</SubmitButton>
          <Saved state={form.state}>{words.done}</Saved>
        </>
      }
    >
      <DecideFields {...props} form={form} />
    </ServerForm>
  );
}

type DecideFieldsProps = Omit<DecideFormProps, "action" | "words"> & { form: SentForm<true> };

function DecideFields({ worldSlug, articleSlug, targets, target, form: { state, values } }: DecideFieldsProps) {
  const [status, setStatus] = useState(values.to ?? "canon");
  const loadArticles = useCallback(
    (query: string, signal: AbortSignal) => searchOptions(worldSlug, "articles", query, signal),
    [worldSlug],
  );
  return (
    <>
      <input type="hidden" name="article" value={articleSlug} />
      <Select label="What is decided on" name="claim" options={targets} defaultValue={values.claim ?? target} />
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
        defaultChecked={values.disputed === "on"}
      />
      <RadioGroup
        label="By which rule"
        name="rule"
        options={RULE_OPTIONS}
        defaultValue={values.rule ?? "owner"}
        error={errorAt(state, "rule")}
      />
      <TextArea
        label="Why"
        name="reason"
        prose
        required
        hint="Those who come later will read this instead of asking."
        defaultValue={values.reason}
        error={errorAt(state, "reason")}
      />
      <EvidencePicker worldSlug={worldSlug} error={errorAt(state, "evidence")} initial={values.evidence} />
    </>
  );
}
