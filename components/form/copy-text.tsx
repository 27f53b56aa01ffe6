"use client";

import { clsx } from "clsx";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Check, Copy } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import styles from "./form.module.css";

/** A text to be taken elsewhere: shown whole, selected by a click, copied by a button. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const t = viewerMessages();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    input.current?.select();
    // Only a page that came by HTTPS may use the clipboard; elsewhere the text is selected for Ctrl+C.
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }

  return (
    <div className={clsx(styles.line, styles.copy)}>
      <TextField
        ref={input}
        label={label}
        value={text}
        readOnly
        className={styles.grow}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={copy}>
        <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
      </Button>
    </div>
  );
}
