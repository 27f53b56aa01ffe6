"use client";

import type { FormEvent } from "react";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Dropzone } from "@/components/ui/dropzone";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { optionsOf } from "@/lib/language/options";
import { importToolsMessages } from "@/lib/language/subjects/import-tools";
import type { SourceKind } from "@/lib/sources/passage";
import { FORMATS } from "./format-examples";
import styles from "./import-form.module.css";
import type { ImportFields, Trouble } from "./use-import";

type ImportFormProps = {
  fields: ImportFields;
  onFields: (fields: ImportFields) => void;
  /** For a newer version of a source: its kind, title and address stay as they are. */
  fixed: boolean;
  hidden: boolean;
  busy: boolean;
  /** There is neither a file nor a pasted text. */
  empty: boolean;
  trouble: Trouble;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
  onLook: () => void;
};

const KINDS = optionsOf(["thread", "reference"], {
  label: (kind) => FORMATS[kind].label,
  hint: (kind) => FORMATS[kind].hint,
});

/** The first step: which kind of text, and the text itself. Stays in place, out of sight, while the second is shown. */
export function ImportForm(props: ImportFormProps) {
  const t = importToolsMessages();
  const { fields, onFields, fixed, trouble, empty } = props;
  const problem = (path: string) => trouble.fields?.find((issue) => issue.path === path)?.message;
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onLook();
  }
  return (
    <form className={styles.form} onSubmit={submit} hidden={props.hidden}>
      {!fixed && (
        <RadioGroup
          label={t("whatIsIt")}
          name="kind"
          options={KINDS}
          value={fields.kind}
          onChange={(kind) => onFields({ ...fields, kind: kind as SourceKind })}
        />
      )}
      <Dropzone
        label={t("theText")}
        hint={FORMATS[fields.kind].files}
        accept=".txt,.md,.htm,.html,text/plain,text/markdown,text/html"
        multiple={fields.kind === "thread"}
        error={trouble.refused && t("nameSeeAbove", { name: trouble.refused.name })}
        onFiles={props.onFiles}
        onText={props.onText}
      />
      <figure className={styles.example}>
        <figcaption className="label">
          {fields.kind === "thread" ? t("whatAThreadFileLooksLike") : t("whatAReferenceFileLooksLike")}
        </figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a small screen must be reachable by keyboard */}
        <pre tabIndex={0}>{FORMATS[fields.kind].example}</pre>
        <p className={styles.also}>{FORMATS[fields.kind].also}</p>
      </figure>
      {!fixed && (
        <div className={styles.about}>
          <TextField
            label={t("title")}
            name="title"
            optional
            maxLength={200}
            hint={t("leftEmptyTakenFromTheText")}
            value={fields.title}
            error={problem("title")}
            onChange={(event) => onFields({ ...fields, title: event.target.value })}
          />
          <TextField
            label={t("address")}
            name="url"
            type="url"
            optional
            hint={t("whereTheOriginalCanBeRead")}
            placeholder="https://"
            value={fields.url}
            error={problem("url")}
            onChange={(event) => onFields({ ...fields, url: event.target.value })}
          />
        </div>
      )}
      <RefusalNotice title={t("theTextCouldNotBeRead")} refusal={trouble.refusal} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={props.busy} aria-disabled={empty || undefined}>
          {t("preview")}
        </Button>
        <p className={styles.promise}>{empty ? t("chooseAFileOrPasteThe") : t("nothingIsImportedYetYouDecide")}</p>
      </div>
    </form>
  );
}
