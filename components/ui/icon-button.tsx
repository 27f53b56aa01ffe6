"use client";

import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button";
import styles from "./icon-button.module.css";
import { Tooltip } from "./tooltip";

type IconButtonProps = Omit<ButtonProps, "children" | "fill"> & {
  /** What it does: its accessible name, and the tooltip. */
  label: string;
  icon: ReactNode;
  /** Shown in the tooltip, such as "Ctrl+B". */
  shortcut?: string;
  /** `false` where the icon needs no words, such as the cross of a dialog. */
  tooltip?: boolean;
};

/** A button that is only an icon. Give `aria-pressed` to make it a toggle. */
export function IconButton(props: IconButtonProps) {
  const { label, shortcut, tooltip = true, variant = "ghost", size = "medium", className, ...rest } = props;
  const button = (
    <Button
      {...rest}
      variant={variant}
      size={size}
      aria-label={label}
      className={clsx(styles.button, size === "small" && styles.small, className)}
    />
  );
  return tooltip ? (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  ) : (
    button
  );
}
