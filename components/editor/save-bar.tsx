"use client";

import type { ReactNode, RefObject } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { ChevronUp, GitPullRequestArrow, Save } from "@/components/ui/icons";
import { keysInLine } from "@/components/ui/keys";
import { Menu, MenuItem } from "@/components/ui/menu";
import { TextField } from "@/components/ui/text-field";
import { Tooltip } from "@/components/ui/tooltip";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./save-bar.module.css";

type SaveBarProps = {
  ref?: RefObject<HTMLElement | null>;
  summary: string;
  onSummary: (summary: string) => void;
  onSave: () => void;
  busy: boolean;
  disabled: boolean;
  words: number;
  /** Where the work is: saved, in a draft, or only here. */
  status: ReactNode;
  /** Opens the claims, where they do not stand beside the text. */
  claims?: ReactNode;
  /** Proposes instead of saving, or besides; `instead`: nothing is saved here; `aside`: it stands in a menu behind Save. */
  propose: {
    readonly word: string;
    readonly instead: boolean;
    readonly aside: boolean;
    readonly busy: boolean;
    readonly onPropose: () => void;
  };
};

/** The foot of the sheet: why this edit, where it is kept, and Save. */
export function SaveBar(props: SaveBarProps) {
  const t = editorMessages();
  const { ref, summary, onSummary, onSave, busy, disabled, words, status, claims, propose } = props;
  return (
    <section ref={ref} className={styles.bar} aria-label={t("save")}>
      <div className={styles.status}>
        <span className={styles.words}>{t("wordsWord", { words })}</span>
        {status}
      </div>
      <TextField
        className={styles.summary}
        label={t("summaryOfThisEdit")}
        hideLabel
        placeholder={t("whatChangedAndWhy")}
        maxLength={500}
        value={summary}
        disabled={disabled}
        onChange={(event) => onSummary(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) onSave();
        }}
      />
      <div className={styles.acts}>
        {claims}
        {!propose.aside && <ProposeButton propose={propose} disabled={disabled} />}
        {!propose.instead && <SaveButton onSave={onSave} busy={busy} disabled={disabled} />}
        {propose.aside && <OtherWays propose={propose} disabled={disabled} />}
      </div>
    </section>
  );
}

type ProposeProps = Pick<SaveBarProps, "propose" | "disabled">;

function ProposeButton({ propose, disabled }: ProposeProps) {
  return (
    <Button
      variant={propose.instead ? "primary" : "quiet"}
      icon={<GitPullRequestArrow aria-hidden="true" />}
      busy={propose.busy}
      aria-disabled={disabled || undefined}
      onClick={propose.onPropose}
    >
      {propose.word}
    </Button>
  );
}

/** Proposing, where it stands behind saving. */
function OtherWays({ propose, disabled }: ProposeProps) {
  const t = editorMessages();
  return (
    <Menu
      side="top"
      trigger={<IconButton label={t("moreWaysToSave")} variant="quiet" icon={<ChevronUp aria-hidden="true" />} />}
    >
      <MenuItem
        icon={<GitPullRequestArrow aria-hidden="true" />}
        hint={t("somebodyReviewsItFirst")}
        disabled={disabled || propose.busy}
        onSelect={propose.onPropose}
      >
        {t("proposeInstead")}
      </MenuItem>
    </Menu>
  );
}

function SaveButton({ onSave, busy, disabled }: Pick<SaveBarProps, "onSave" | "busy" | "disabled">) {
  const t = editorMessages();
  return (
    <Tooltip text={t("saveAsANewRevision")} shortcut={keysInLine("Mod+S")}>
      <Button
        variant="primary"
        icon={<Save aria-hidden="true" />}
        busy={busy}
        aria-disabled={disabled || undefined}
        aria-keyshortcuts="Control+S"
        onClick={onSave}
      >
        {t("save")}
      </Button>
    </Tooltip>
  );
}
