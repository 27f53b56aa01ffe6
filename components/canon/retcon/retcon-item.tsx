"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { ChosenFor } from "@/lib/canon/retcon/retcon-choice";
import { retconToolsMessages } from "@/lib/language/subjects/retcon-tools";
import { said } from "@/lib/language/translator";
import { CHOICE, REASON, WORDS } from "./choices-in-form";
import { LeaningText, type LeaningView } from "./leaning-text";
import styles from "./retcon.module.css";

/** What leans on a change, as it is gone through. */
export type RetconItemView = LeaningView & {
  readonly key: string;
  /** It can be given other words here. */
  readonly isClaim: boolean;
};

const CHOICES = [
  said(retconToolsMessages, { label: "open" }, { value: "" }),
  said(retconToolsMessages, { label: "keep" }, { value: "keep" }),
  said(retconToolsMessages, { label: "change" }, { value: "change" }),
  said(retconToolsMessages, { label: "dispute" }, { value: "dispute" }),
];

type RetconItemProps = {
  item: RetconItemView;
  chosen: ChosenFor | undefined;
  /** What came back from the server, where the form was sent without scripts. */
  values: Readonly<Record<string, string>>;
};

/** One thing that leans on a change: what it says, why it is listed, and what is to happen to it. */
export function RetconItem({ item, chosen, values }: RetconItemProps) {
  const t = retconToolsMessages();
  const { key, text, isClaim } = item;
  return (
    <li className={styles.item}>
      <LeaningText leaning={item} />
      <RadioGroup
        label={t("choose")}
        hideLabel
        inline
        name={CHOICE + key}
        options={CHOICES}
        defaultValue={values[CHOICE + key] ?? chosen?.choice ?? ""}
      />
      <div className={styles.more}>
        <TextField
          label={t("reason")}
          optional
          name={REASON + key}
          maxLength={1000}
          defaultValue={values[REASON + key] ?? chosen?.reason ?? ""}
        />
        {isClaim && (
          <details open={chosen?.text ? true : undefined}>
            <summary>{t("wordsOfItem")}</summary>
            <input type="hidden" name={`now ${key}`} value={text} />
            <TextArea
              label={t("wordsOfItem")}
              hint={t("wordsOfItemHint")}
              name={WORDS + key}
              rows={2}
              prose
              defaultValue={values[WORDS + key] ?? (chosen?.text || text)}
            />
          </details>
        )}
      </div>
    </li>
  );
}
