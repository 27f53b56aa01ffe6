"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./find-panel.module.css";
import type { Finding } from "./use-finding";

type FindPanelProps = { finding: Finding; disabled: boolean };

/** Below the tools: what to look for in the text, where one is in what was found, and what to put there. */
export function FindPanel({ finding, disabled }: FindPanelProps) {
  const t = editorMessages();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` counts up when the panel is asked for again
  useEffect(() => field.current?.select(), [finding.shown]);
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    finding.close();
  };
  const none = finding.found.count === 0;
  return (
    <search className={styles.panel} aria-label={t("findAndReplace2")} onKeyDown={close}>
      <div className={styles.line}>
        <TextField
          ref={field}
          className={styles.field}
          label={t("find")}
          hideLabel
          placeholder={t("findInTheText")}
          autoComplete="off"
          value={finding.wanted.words}
          onChange={(event) => finding.look({ words: event.target.value })}
          onKeyDown={(event) => entered(event, () => finding.step(event.shiftKey ? -1 : 1))}
        />
        <Ways finding={finding} />
        <IconButton label={t("close")} icon={<X />} tooltip={false} className={styles.close} onClick={finding.close} />
      </div>
      <div className={styles.line}>
        <TextField
          className={styles.field}
          label={t("replaceWith")}
          hideLabel
          placeholder={t("replaceWith")}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => entered(event, () => !disabled && finding.replace(words))}
        />
        <Button size="small" disabled={disabled || none} onClick={() => finding.replace(words)}>
          {t("replace")}
        </Button>
        <Button size="small" disabled={disabled || none} onClick={() => finding.replaceAll(words)}>
          {t("replaceAll")}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {finding.done || summary(finding)}
      </p>
    </search>
  );
}

/** How it is looked for, and from one place to the next. */
function Ways({ finding }: { finding: Finding }) {
  const t = editorMessages();
  const { wanted, look, step, found } = finding;
  return (
    <div className={styles.ways}>
      <IconButton
        label={t("matchCase")}
        icon={<CaseSensitive />}
        aria-pressed={wanted.matchCase}
        onClick={() => look({ matchCase: !wanted.matchCase })}
      />
      <IconButton
        label={t("wholeWords")}
        icon={<WholeWord />}
        aria-pressed={wanted.wholeWords}
        onClick={() => look({ wholeWords: !wanted.wholeWords })}
      />
      <IconButton
        label={t("previousMatch")}
        shortcut="Shift+Enter"
        icon={<ChevronUp />}
        disabled={found.count === 0}
        onClick={() => step(-1)}
      />
      <IconButton
        label={t("nextMatch")}
        shortcut="Enter"
        icon={<ChevronDown />}
        disabled={found.count === 0}
        onClick={() => step(1)}
      />
    </div>
  );
}

function entered(event: KeyboardEvent, run: () => void): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  run();
}

function summary({ wanted, found: { count, at, claims } }: Finding): string {
  const t = editorMessages();
  if (wanted.words === "") return "";
  if (count === 0) return t("notInTheText");
  const where = at > 0 ? t("atOfCountMatch", { at, count }) : t("countMatch", { count });
  return claims > 0 ? t("whereInClaimsClaim", { where, claims }) : where;
}
