"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { ReactNode } from "react";
import { keysInLine } from "@/components/ui/keys";
import { Tooltip } from "@/components/ui/tooltip";
import styles from "./toolbar.module.css";

type ToolButtonProps = {
  label: string;
  icon: ReactNode;
  keys?: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  /** Words beside the icon, for what must not be guessed. */
  children?: ReactNode;
};

/** One button of the toolbar: named, with its keys in the tooltip. A press leaves the selection in the text. */
export function ToolButton({ label, icon, keys, pressed, disabled = false, onClick, children }: ToolButtonProps) {
  return (
    <Tooltip text={label} shortcut={keys && keysInLine(keys)}>
      <Toolbar.Button
        className={styles.tool}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={keys && keysInLine(keys, false).replaceAll("Ctrl", "Control")}
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {icon}
        {children}
      </Toolbar.Button>
    </Tooltip>
  );
}
