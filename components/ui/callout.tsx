import { clsx } from "clsx";
import type { ReactNode } from "react";
import styles from "./callout.module.css";
import type { Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

type CalloutProps = {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** It appeared because of what somebody just did, so it is announced. */
  live?: boolean;
};

/** A notice within the page. */
export function Callout({ tone = "info", title, children, actions, live = false }: CalloutProps) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className={clsx(styles.callout, tone !== "info" && styles[tone])} role={role}>
      <ToneIcon tone={tone} className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div className={styles.body}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
