import { clsx } from "clsx";
import styles from "./button.module.css";

export type ButtonVariant = "primary" | "quiet" | "danger" | "ghost";
export type ButtonSize = "small" | "medium";

/** The class of whatever looks like a button: a button, or a link. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, fill: boolean, className?: string): string {
  return clsx(styles.button, styles[variant], size === "small" && styles.small, fill && styles.fill, className);
}
