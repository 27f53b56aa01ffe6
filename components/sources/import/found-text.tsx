"use client";

import { useEffect, useRef } from "react";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { FORMAT_LABELS } from "@/components/sources/format-labels";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { Select } from "@/components/ui/select";
import { importToolsMessages } from "@/lib/language/subjects/import-tools";
import type { SourceFormat, SourceKind } from "@/lib/sources/passage";
import { FORMATS_OF } from "@/lib/sources/source-format";
import { FoundPreview } from "./found-preview";
import styles from "./import-source.module.css";
import { OtherReading } from "./other-reading";
import type { useImport } from "./use-import";

type Importing = ReturnType<typeof useImport>;

type FoundTextProps = {
  looked: NonNullable<Importing["looked"]>;
  kind: SourceKind;
  importing: Importing;
  /** On the button that writes it. */
  word: string;
  onKeep: () => void;
};

/** What was found in a text, read in one format or another, before it is written. */
export function FoundText({ looked, kind, importing, word, onKeep }: FoundTextProps) {
  const t = importToolsMessages();
  const { busy, trouble, lookAs, back } = importing;
  return (
    <section className={styles.second} aria-labelledby="found">
      <FoundHeading name={looked.read.name} />
      <Select
        label={t("readAs")}
        hint={t("recognisedFromItsContentChooseAnother")}
        className={styles.format}
        options={FORMATS_OF[kind].map((value) => ({ value, label: FORMAT_LABELS[value] }))}
        value={looked.preview.format}
        disabled={busy !== null}
        onChange={(format) => void lookAs(kind, format as SourceFormat)}
      />
      <OtherReading
        warnings={looked.preview.warnings}
        disabled={busy !== null}
        onRead={(format) => void lookAs(kind, format)}
      />
      <FoundPreview preview={looked.preview} />
      {busy === "importing" && (
        <Progress label={t("writingPassagesPassage", { passages: looked.preview.passages })} value={null} />
      )}
      <RefusalNotice title={t("nothingWasImported")} refusal={trouble.refusal} />
      <div className={styles.actions}>
        <Button variant="primary" busy={busy === "importing"} onClick={onKeep}>
          {word}
        </Button>
        <Button disabled={busy !== null} onClick={back}>
          {t("backToTheText")}
        </Button>
      </div>
    </section>
  );
}

/** Takes the focus, so that a keyboard or a screen reader goes on where the second step begins. */
function FoundHeading({ name }: { name: string }) {
  const t = importToolsMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div>
      <h2 id="found" ref={heading} tabIndex={-1}>
        {t("whatWasFound")}
      </h2>
      <p className={styles.from}>{t("nameNothingIsImportedYet", { name })}</p>
    </div>
  );
}
