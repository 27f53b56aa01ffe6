"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { clsx } from "clsx";
import type { ReactElement, ReactNode } from "react";
import { X } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button";

type DialogProps = {
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons at the end; wrap the one that dismisses in `DialogClose`. */
  footer?: ReactNode;
  /** The button that opens it. Without one, control it by `open`. */
  trigger?: ReactElement;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  size?: "small" | "medium" | "large";
  /** What has the focus at the beginning, instead of the first control. Never `autoFocus`: the focus would not find back. */
  initialFocus?: () => HTMLElement | null;
  /** What has the focus afterwards, instead of what had it before. */
  finalFocus?: () => HTMLElement | null;
};

/** A sheet over the page. Focus goes in, stays in, and comes back to where it was. */
export function Dialog({ title, description, children, footer, trigger, size = "medium", ...root }: DialogProps) {
  const t = shellMessages();
  return (
    <Base.Root open={root.open} defaultOpen={root.defaultOpen} onOpenChange={(open) => root.onOpenChange?.(open)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            className={clsx(styles.popup, size !== "medium" && styles[size])}
            initialFocus={root.initialFocus}
            finalFocus={root.finalFocus}
          >
            <div className={styles.head}>
              <div className={styles.words}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                {description && <Base.Description className={styles.description}>{description}</Base.Description>}
              </div>
              <Base.Close render={<IconButton label={t("close")} icon={<X />} tooltip={false} />} />
            </div>
            {children && <div className={styles.body}>{children}</div>}
            {footer && <div className={styles.foot}>{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** Makes the button inside it close the dialog around it. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />;
}
