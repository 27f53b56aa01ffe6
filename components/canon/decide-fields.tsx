"use client";

import { useCallback, useState } from "react";
import { searchOptions } from "@/components/api/search-options";
import { errorAt } from "@/components/form/form-state";
import { KeptTextArea } from "@/components/form/kept-text-area";
import type { SentForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { CANON_RULES, type DecisionView, type Evidence, RULE_LABELS, STATUS_LABELS } from "@/lib/canon/decision";
import { optionsOf } from "@/lib/language/options";
import { canonToolsMessages } from "@/lib/language/subjects/canon-tools";
import type { DecisionTarget, InitialDecision } from "./decision-target";
import { EvidencePicker } from "./evidence-picker";
import { WrongDecision } from "./wrong-decision";

const STATUS_OPTIONS = optionsOf(CANON_STATUSES, {
  label: (value) => STATUS_LABELS[value].name,
  hint: (value) => STATUS_LABELS[value].means,
});
const RULE_OPTIONS = optionsOf(CANON_RULES, {
  label: (value) => RULE_LABELS[value].name,
  hint: (value) => RULE_LABELS[value].means,
});

type DecideFieldsProps = {
  worldSlug: string;
  articleSlug: string;
  targets: readonly DecisionTarget[];
  target: string;
  wrong: DecisionView | null;
  initial?: InitialDecision | undefined;
  /** It is a vote that is opened: its rule is the world's, and what is disputed is no question to vote on. */
  voting?: boolean | undefined;
  /** Where an unsent reason is kept. */
  keep: string;
  form: SentForm<true>;
};

/** The fields of a decision, as at first; they are made anew for each. */
export function DecideFields(props: DecideFieldsProps) {
  const t = canonToolsMessages();
  const { worldSlug, articleSlug, targets, target, wrong, keep, form, voting = false } = props;
  const first = wrong ?? props.initial;
  const { state, values } = form;
  const [status, setStatus] = useState(values.to ?? first?.to ?? "canon");
  return (
    <>
      <input type="hidden" name="article" value={articleSlug} />
      {wrong && <WrongDecision worldSlug={worldSlug} wrong={wrong} />}
      <Select
        label={t("decideOn")}
        name="claim"
        options={wrong ? targets.filter(({ value }) => value === target) : targets}
        defaultValue={values.claim ?? target}
        error={errorAt(state, "corrects")}
      />
      <RadioGroup
        label={t("status")}
        name="to"
        options={STATUS_OPTIONS}
        value={status}
        onChange={setStatus}
        error={errorAt(state, "to")}
      />
      {status === "superseded" && (
        <SuccessorField worldSlug={worldSlug} wrong={wrong} error={errorAt(state, "supersededBy")} />
      )}
      {!voting && (
        <DisputeFields
          others={targets.filter(({ value }) => value !== "")}
          form={form}
          first={values.to === undefined ? (first?.disputed ?? false) : values.disputed === "on"}
        />
      )}
      <Grounds worldSlug={worldSlug} wrong={wrong} keep={keep} form={form} voting={voting} />
    </>
  );
}

type DisputeFieldsProps = { others: readonly DecisionTarget[]; form: SentForm<true>; first: boolean };

/** Whether somebody disagrees, and what is disputed: words, or the claim that says otherwise. */
function DisputeFields({ others, form: { state, values }, first }: DisputeFieldsProps) {
  const t = canonToolsMessages();
  const [disputed, setDisputed] = useState(first);
  return (
    <>
      <Checkbox
        label={t("disputed")}
        hint={t("somebodyDisagreesTheStatusStaysFor")}
        name="disputed"
        checked={disputed}
        onChange={setDisputed}
      />
      {disputed && (
        <>
          <TextField
            label={t("disputedWords")}
            name="disputedText"
            optional
            defaultValue={values.disputedText ?? ""}
            error={errorAt(state, "disputedText")}
          />
          {others.length > 0 && (
            <Select
              label={t("claimThatSaysOtherwise")}
              name="disputedClaim"
              optional
              options={[{ value: "", label: t("none") }, ...others]}
              defaultValue={values.disputedClaim ?? ""}
              error={errorAt(state, "disputedClaim")}
            />
          )}
        </>
      )}
    </>
  );
}

type SuccessorFieldProps = { worldSlug: string; wrong: DecisionView | null; error: string | undefined };

/** The article that takes the place of one that is superseded. */
function SuccessorField({ worldSlug, wrong, error }: SuccessorFieldProps) {
  const t = canonToolsMessages();
  const loadArticles = useCallback(
    (query: string, signal: AbortSignal) => searchOptions(worldSlug, "articles", query, signal),
    [worldSlug],
  );
  return (
    <Combobox
      label={t("replacedBy")}
      name="supersededBy"
      load={loadArticles}
      {...(wrong?.supersededBy ? { defaultValue: successorOf(wrong.supersededBy) } : {})}
      emptyText={t("noArticleOfThatName")}
      error={error}
    />
  );
}

type GroundsProps = Pick<DecideFieldsProps, "worldSlug" | "wrong" | "keep" | "form" | "voting">;

/** By which rule it is decided, why, and on which passages. */
function Grounds({ worldSlug, wrong, keep, form, voting }: GroundsProps) {
  const t = canonToolsMessages();
  const { state, values } = form;
  return (
    <>
      {!voting && (
        <RadioGroup
          label={t("rule")}
          name="rule"
          options={RULE_OPTIONS}
          defaultValue={values.rule ?? wrong?.rule ?? "owner"}
          error={errorAt(state, "rule")}
        />
      )}
      <KeptTextArea
        keep={keep}
        label={t("why")}
        name="reason"
        prose
        required
        hint={t("soThatLaterReadersNeedNot")}
        defaultValue={values.reason}
        error={errorAt(state, "reason")}
      />
      <EvidencePicker
        worldSlug={worldSlug}
        error={errorAt(state, "evidence")}
        initial={values.evidence ?? JSON.stringify(wrong?.evidence.map(passageOf) ?? [])}
      />
    </>
  );
}

function successorOf({ slug, title }: { slug: string; title: string }): Option {
  return { value: slug, label: title };
}

/** A passage of the log as the search for passages would offer it. */
function passageOf({ passage, post, author, quote }: Evidence): Option {
  const t = canonToolsMessages();
  return {
    value: passage,
    label:
      post === null
        ? t("theReference")
        : canonToolsMessages()("postBy", { post, author: author ?? canonToolsMessages()("somebody") }),
    hint: quote,
  };
}
