"use client";

import { clsx } from "clsx";
import { Fragment, type ReactNode } from "react";
import { FormBusy } from "@/components/ui/form-busy";
import { FormErrors } from "@/components/ui/form-errors";
import styles from "./form.module.css";
import { RefusalNotice } from "./refusal-notice";
import type { SentForm } from "./use-server-form";

type ServerFormProps<Done> = {
  form: SentForm<Done>;
  /** Said above what is wrong: "Decision not saved". */
  refused: string;
  /** The button that sends it, and what stands beside it; keeps its place and the focus while fields begin anew. */
  actions: ReactNode;
  children?: ReactNode;
  /** Fields and button side by side. */
  line?: boolean;
  /** In sight as a whole: what is wrong with a field stands at the field alone, which shows it. */
  small?: boolean;
  className?: string;
  /** For a button outside of it. */
  id?: string;
  label?: string;
  /** Escape anywhere in it. */
  onEscape?: () => void;
};

/**
 * A form that waits for the server: `useServerForm` sends it. Its fields are given `defaultValue`s and names and keep what they
 * hold by themselves; what is drawn is what is sent.
 */
export function ServerForm<Done>(props: ServerFormProps<Done>) {
  const { form, refused, actions, children, line = false, small = line, className, id, label, onEscape } = props;
  const { errors, refusal } = form.state;
  return (
    <form
      id={id}
      aria-label={label}
      action={form.post}
      onSubmit={form.submit}
      onKeyDown={onEscape && ((event) => event.key === "Escape" && onEscape())}
      className={clsx(className ?? (line ? styles.line : styles.form))}
      noValidate
    >
      <FormBusy value={form.busy}>
        <FormErrors title={refused} errors={small ? errors.filter(({ path }) => path === "") : errors} />
        <Fragment key={form.round}>{children}</Fragment>
        <RefusalNotice title={refused} refusal={refusal} />
        {line ? actions : <div className={styles.acts}>{actions}</div>}
      </FormBusy>
    </form>
  );
}
