"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Message } from "@/components/ui/message";
import { importToolsMessages } from "@/lib/language/subjects/import-tools";
import type { Refused } from "./read-text";
import styles from "./refused-text.module.css";

type RefusedTextProps = {
  refused: Refused;
  /** Reads the text as what it is instead; null where it is nothing else. */
  instead: { label: string; read: () => void } | null;
};

/** Says which file cannot be imported, at which line, and why, and offers the way out; takes the focus when it appears. */
export function RefusedText({ refused, instead }: RefusedTextProps) {
  const t = importToolsMessages();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is announced anew
  useEffect(() => box.current?.focus(), [refused]);
  const { name, line, reason, surroundingLines: around } = refused;
  return (
    <div ref={box} tabIndex={-1} className={styles.refused}>
      <Callout
        tone="error"
        title={line === null ? t("nameCannotBeImported", { name }) : `${name}, line ${line}`}
        live
        actions={
          instead && (
            <Button variant="primary" onClick={instead.read}>
              {instead.label}
            </Button>
          )
        }
      >
        <p className={styles.reason}>
          <Message text={reason} />
        </p>
        {around.length > 0 && (
          <pre className={styles.around}>
            {around.map((each) => (
              <span key={each.line} className={styles.line} data-refused={each.line === line || undefined}>
                <span className={styles.number}>{each.line}</span>
                {each.text || " "}
              </span>
            ))}
          </pre>
        )}
        <p>{instead ? t("nothingWasImportedImportItAs") : t("nothingWasImportedFixTheText")}</p>
      </Callout>
    </div>
  );
}
