"use client";

import { CircleAlert, FileText, FileUp } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { Button } from "./button";
import { buttonClass } from "./button-class";
import styles from "./dropzone.module.css";
import field from "./field.module.css";
import { TextArea } from "./text-area";

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
  onFile?: (file: File | null) => void;
  onText?: (text: string) => void;
};

/** A text from a file, chosen or dropped, or pasted. Having a file hides the paste (and keeps it), so that one form sends one text. */
export function Dropzone(props: DropzoneProps) {
  const { label, hint, fileName = "file", textName = "text", accept, maxBytes, onFile, onText } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const tooLarge = file !== null && maxBytes !== undefined && file.size > maxBytes;
  const error = tooLarge ? `${sizeOf(file.size)} is too large: at most ${sizeOf(maxBytes)}.` : props.error;

  function take(next: File | null) {
    setFile(next);
    onFile?.(next);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files;
    if (dropped[0] === undefined || input.current === null) return;
    input.current.files = dropped;
    take(dropped[0]);
  }

  function remove() {
    if (input.current) input.current.value = "";
    take(null);
  }

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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file button does the same by keyboard */}
      <div
        className={styles.zone}
        data-over={over || undefined}
        data-invalid={error !== undefined || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id={id}
          type="file"
          name={fileName}
          accept={accept}
          className={styles.file}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error !== undefined || undefined}
          onChange={(event) => take(event.target.files?.[0] ?? null)}
        />
        <Chosen id={id} file={file} onRemove={remove} />
      </div>
      <p className={field.error} id={`${id}-error`} aria-live="polite" hidden={error === undefined}>
        <CircleAlert aria-hidden="true" />
        {error}
      </p>
      <div hidden={file !== null}>
        <p className={styles.or}>or</p>
        <TextArea
          label="Paste the text"
          name={textName}
          rows={5}
          disabled={file !== null}
          onChange={(event) => onText?.(event.target.value)}
        />
      </div>
    </div>
  );
}

function Chosen({ id, file, onRemove }: { id: string; file: File | null; onRemove: () => void }) {
  if (file === null) {
    return (
      <>
        <FileUp className={styles.icon} aria-hidden="true" />
        <p>Drop a file here, or</p>
        <label htmlFor={id} className={buttonClass("quiet", "small", false)}>
          Choose a file
        </label>
      </>
    );
  }
  return (
    <>
      <FileText className={styles.icon} aria-hidden="true" />
      <p className={styles.chosen}>
        {file.name} <span className={styles.size}>{sizeOf(file.size)}</span>
      </p>
      <Button size="small" onClick={onRemove}>
        Take another
      </Button>
    </>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
