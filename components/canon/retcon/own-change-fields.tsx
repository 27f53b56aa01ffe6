"use client";

import { useCallback } from "react";
import { searchOptions } from "@/components/api/search-options";
import { errorAt } from "@/components/form/form-state";
import type { SentForm } from "@/components/form/use-server-form";
import { Combobox } from "@/components/ui/combobox";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { STATUS_LABELS } from "@/lib/canon/decision";
import type { RetconDraft } from "@/lib/canon/retcon/retcon-choice";
import { optionsOf } from "@/lib/language/options";
import { retconToolsMessages } from "@/lib/language/subjects/retcon-tools";
import { said } from "@/lib/language/translator";
import styles from "./retcon.module.css";

const LOWERED = ["superseded", "non-canon", "proposed"] as const;
const STATUSES = [
  said(retconToolsMessages, { label: "asItIs" }, { value: "" }),
  ...optionsOf(LOWERED, { label: (value) => STATUS_LABELS[value].name, hint: (value) => STATUS_LABELS[value].means }),
];

type OwnChangeFieldsProps = { worldSlug: string; text: string | null; draft: RetconDraft; form: SentForm<true> };

/** What becomes of the claim or the article itself: its status, what takes its place, its new words, and why. */
export function OwnChangeFields({ worldSlug, text, draft: { own }, form: { state, values } }: OwnChangeFieldsProps) {
  const t = retconToolsMessages();
  const load = useCallback(
    (query: string, signal: AbortSignal) => searchOptions(worldSlug, "articles", query, signal),
    [worldSlug],
  );
  const successor = values.supersededBy ?? own?.supersededBy ?? "";
  return (
    <section className={styles.own}>
      <h2>{t("whatBecomes")}</h2>
      <RadioGroup
        label={t("statusAfter")}
        name="to"
        options={STATUSES}
        defaultValue={values.to ?? own?.to ?? ""}
        error={errorAt(state, "to")}
      />
      <Combobox
        label={t("replacedBy")}
        hint={t("replacedByHint")}
        name="supersededBy"
        load={load}
        {...(successor ? { defaultValue: { value: successor, label: successor } } : {})}
        emptyText={t("noArticleOfThatName")}
        error={errorAt(state, "supersededBy")}
      />
      {text !== null && (
        <>
          <input type="hidden" name="textNow" value={text} />
          <TextArea
            label={t("newWords")}
            hint={t("newWordsHint")}
            name="text"
            rows={2}
            prose
            defaultValue={values.text ?? (own?.text || text)}
          />
        </>
      )}
      <TextArea
        label={t("why")}
        hint={t("whyHint")}
        name="reason"
        rows={2}
        maxLength={1000}
        prose
        defaultValue={values.reason ?? own?.reason ?? ""}
        error={errorAt(state, "reason")}
      />
    </section>
  );
}
