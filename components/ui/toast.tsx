"use client";

import { Toast as Base } from "@base-ui/react/toast";
import { clsx } from "clsx";
import { type ReactNode, useCallback } from "react";
import { X } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { buttonClass } from "./button-class";
import { IconButton } from "./icon-button";
import styles from "./toast.module.css";
import type { Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

type Notice = {
  title: string;
  detail?: string;
  tone?: Tone;
  /** One action, such as "Undo". */
  action?: { label: string; onSelect: () => void };
};

/** How long a notice stays, ms. One with an action or an error waits until it is dismissed, since it may need an answer. */
const STAY = 6000;

/** Says something in passing: `const say = useToast(); say({ title: "Saved as revision 4" })`. */
export function useToast(): (notice: Notice) => void {
  const { add } = Base.useToastManager();
  return useCallback(
    ({ title, detail, tone = "info", action }: Notice) => {
      add({
        title,
        description: detail,
        type: tone,
        priority: tone === "error" ? "high" : "low",
        timeout: action !== undefined || tone === "error" ? 0 : STAY,
        actionProps: action && { children: action.label, onClick: action.onSelect },
      });
    },
    [add],
  );
}

/** Where toasts appear; once, in the root layout. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider limit={4}>
      {children}
      <Base.Portal>
        <Base.Viewport aria-label={shellMessages()("messages")} className={styles.viewport}>
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function Toasts() {
  const t = shellMessages();
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => {
    const tone = (toast.type ?? "info") as Tone;
    return (
      <Base.Root key={toast.id} toast={toast} swipeDirection="right" className={clsx(styles.toast, styles[tone])}>
        <Base.Content className={styles.content}>
          <ToneIcon tone={tone} className={styles.icon} />
          <div className={styles.words}>
            <Base.Title className={styles.title} render={<p />} />
            <Base.Description className={styles.detail} />
            {toast.actionProps && <Base.Action className={buttonClass("quiet", "small", false, styles.act)} />}
          </div>
          <Base.Close render={<IconButton label={t("dismiss")} size="small" icon={<X />} tooltip={false} />} />
        </Base.Content>
      </Base.Root>
    );
  });
}
