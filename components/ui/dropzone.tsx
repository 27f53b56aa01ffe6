"use client";

import { useId } from "react";
import { CircleAlert, FileText, FileUp } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { Button } from "./button";
import { buttonClass } from "./button-class";
import styles from "./dropzone.module.css";
import field from "./field.module.css";
import { TextArea } from "./text-area";
import { type DroppedFiles, useDroppedFiles } from "./use-dropped-files";

type DropzoneProps = {
  label: string;
  hint?: string;
  error?: string;
  /** Names under which the form sends the file and the pasted text. */
  fileName?: string;
  textName?: string;
  /** As of <input type=file>: ".txt,text/plain". */
  accept?: string;
  maxBytes?: number;
  /** Several files may be chosen, which belong together. */
  multiple?: boolean;
  onFiles?: (files: readonly File[]) => void;
  onText?: (text: string) => void;
};

/** Files that are named; of more the rest is counted. */
const NAMED_FILES = 6;

/** A text from files, chosen or dropped, or pasted. Having a file hides the paste (and keeps it), so that one form sends one text. */
export function Dropzone(props: DropzoneProps) {
  const t = shellMessages();
  const { label, hint, textName = "text", multiple = false, maxBytes, onText } = props;
  const id = useId();
  const dropped = useDroppedFiles(multiple, props.onFiles);
  const { files } = dropped;
  const error = tooLarge(files, maxBytes) ?? props.error;
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={field.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Zone {...props} id={id} dropped={dropped} invalid={error !== undefined} />
      <p className={field.error} id={`${id}-error`} aria-live="polite" hidden={error === undefined}>
        <CircleAlert aria-hidden="true" />
        {error}
      </p>
      <div hidden={files.length > 0}>
        <p className={styles.or}>{t("or")}</p>
        <TextArea
          label={t("pasteTheText")}
          name={textName}
          rows={5}
          disabled={files.length > 0}
          onChange={(event) => onText?.(event.target.value)}
        />
      </div>
    </div>
  );
}

function tooLarge(files: readonly File[], maxBytes: number | undefined): string | undefined {
  const t = shellMessages();
  const large = maxBytes === undefined ? undefined : files.find(({ size }) => size > maxBytes);
  return large && maxBytes !== undefined
    ? t("sizeofIsTooLargeTheLimit", { sizeOf: sizeOf(large.size), sizeOf2: sizeOf(maxBytes) })
    : undefined;
}

type ZoneProps = Pick<DropzoneProps, "fileName" | "accept" | "multiple"> & {
  id: string;
  dropped: DroppedFiles;
  invalid: boolean;
};

/** Where files are dropped or chosen. */
function Zone({ id, fileName = "file", accept, multiple = false, dropped, invalid }: ZoneProps) {
  const { input, files, over, take, remove, onDragOver, onDragLeave, onDrop } = dropped;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file button does the same by keyboard
    <div
      className={styles.zone}
      data-over={over || undefined}
      data-invalid={invalid || undefined}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      <input
        ref={input}
        id={id}
        type="file"
        name={fileName}
        accept={accept}
        multiple={multiple}
        className={styles.file}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={invalid || undefined}
        onChange={(event) => take([...(event.target.files ?? [])])}
      />
      <Chosen id={id} files={files} multiple={multiple} onRemove={remove} />
    </div>
  );
}

type ChosenProps = { id: string; files: readonly File[]; multiple: boolean; onRemove: () => void };

function Chosen({ id, files, multiple, onRemove }: ChosenProps) {
  const t = shellMessages();
  if (files.length === 0) {
    return (
      <>
        <FileUp className={styles.icon} aria-hidden="true" />
        <p>{multiple ? t("dropFilesHereOr") : t("dropAFileHereOr")}</p>
        <label htmlFor={id} className={buttonClass("quiet", "small", false)}>
          {multiple ? t("chooseFiles") : t("chooseAFile")}
        </label>
      </>
    );
  }
  return (
    <>
      <FileText className={styles.icon} aria-hidden="true" />
      <ul className={styles.files}>
        {files.slice(0, NAMED_FILES).map(({ name, size, lastModified }) => (
          <li key={`${name} ${size} ${lastModified}`} className={styles.chosen}>
            {name} <span className={styles.size}>{sizeOf(size)}</span>
          </li>
        ))}
        {files.length > NAMED_FILES && <li>{t("andValueMore", { value: files.length - NAMED_FILES })}</li>}
      </ul>
      <Button size="small" onClick={onRemove}>
        {files.length > 1 ? t("chooseOthers") : t("chooseAnother")}
      </Button>
    </>
  );
}

function sizeOf(bytes: number): string {
  const t = shellMessages();
  if (bytes < 1000) return t("bytesBytes", { bytes });
  if (bytes < 1_000_000) return t("roundKb", { round: Math.round(bytes / 1000) });
  return t("tofixedMb", { toFixed: (bytes / 1_000_000).toFixed(1) });
}
