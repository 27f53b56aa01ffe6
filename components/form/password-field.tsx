"use client";

import { type ComponentProps, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import styles from "./password-field.module.css";

/** A password, which can be shown: people who see what they type choose longer ones. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, "type">) {
  const t = viewerMessages();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.password}>
      <TextField {...props} type={shown ? "text" : "password"} spellCheck={false} autoCapitalize="none" />
      <button
        type="button"
        className={styles.show}
        aria-pressed={shown}
        aria-label={t("showLabel", { label: props.label })}
        onClick={() => setShown(!shown)}
      >
        {shown ? t("hide") : t("show")}
      </button>
    </div>
  );
}
