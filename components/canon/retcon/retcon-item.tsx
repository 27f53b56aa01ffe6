"use client";

import { CanonBadge, type CanonBadgeStatus } from "@/components/canon/status/canon-badge";
import { RadioGroup } from "@/components/ui/radio-group";
import { RouteLink } from "@/components/ui/route-link";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { ChosenFor } from "@/lib/canon/retcon/retcon-choice";
import { retconToolsMessages } from "@/lib/language/subjects/retcon-tools";
import { said } from "@/lib/language/translator";
import { CHOICE, REASON, WORDS } from "./choices-in-form";
import styles from "./retcon.module.css";

/** What leans on a change, in words. */
export type RetconItemView = {
  readonly key: string;
  /** What it is: a claim, a row of a fact box ... */
  readonly kind: string;
  readonly href: string;
  readonly article: string;
  readonly text: string;
  readonly status: CanonBadgeStatus | null;
  /** Why it is listed. */
  readonly reasons: readonly string[];
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
  const { key, kind, href, article, text, status, reasons, isClaim } = item;
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <span className={styles.kind}>{kind}</span>
        <RouteLink href={href}>{article}</RouteLink>
        {status && <CanonBadge status={status} />}
      </p>
      <p className={styles.text}>{text}</p>
      <p className={styles.why}>{reasons.join("; ")}</p>
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
