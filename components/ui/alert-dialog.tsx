"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import { clsx } from "clsx";
import { type ReactElement, type ReactNode, useState } from "react";
import { shellMessages } from "@/lib/language/subjects/shell";
import { Button } from "./button";
import styles from "./dialog.module.css";

type AlertDialogProps = {
  /** The question, as a question: "Move this article to the trash?" */
  title: string;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  /** The action, as a verb: never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  /** The dialog stays, busy, until this is done; it stays open where it throws or answers `false`. */
  onConfirm: () => unknown;
  children?: ReactNode;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** What has the focus afterwards, instead of what had it before. */
  finalFocus?: () => HTMLElement | null;
};

/** Asks before something that is hard to undo. Focus starts on the harmless button. */
export function AlertDialog(props: AlertDialogProps) {
  const t = shellMessages();
  const { title, description, confirmLabel, cancelLabel = t("cancel"), danger = false, children, trigger } = props;
  const [own, setOwn] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = props.open ?? own;

  function change(next: boolean) {
    if (busy && !next) return;
    setOwn(next);
    props.onOpenChange?.(next);
  }

  async function confirm() {
    setBusy(true);
    try {
      if ((await props.onConfirm()) === false) return;
      setOwn(false);
      props.onOpenChange?.(false);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Base.Root open={open} onOpenChange={change}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={clsx(styles.popup, styles.small)} finalFocus={props.finalFocus}>
            <div className={styles.head}>
              <div className={styles.words}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                <Base.Description className={styles.description}>{description}</Base.Description>
              </div>
            </div>
            {children && <div className={styles.body}>{children}</div>}
            <div className={styles.foot}>
              <Base.Close render={<Button disabled={busy}>{cancelLabel}</Button>} />
              <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={confirm}>
                {confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
