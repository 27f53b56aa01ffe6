import { clsx } from "clsx";
import type { ReactNode } from "react";
import styles from "./badge.module.css";
import type { Tone } from "./tone";

type BadgeProps = { children: ReactNode; tone?: Tone | "plain"; icon?: ReactNode; title?: string };

/** A word about a thing. Colour only repeats what the word says. */
export function Badge({ children, tone = "plain", icon, title }: BadgeProps) {
  return (
    <span className={clsx(styles.badge, tone !== "plain" && styles[tone])} title={title}>
      {icon}
      {children}
    </span>
  );
}
