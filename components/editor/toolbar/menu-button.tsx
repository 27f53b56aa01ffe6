import { Toolbar } from "@base-ui/react/toolbar";
import type { ReactNode } from "react";
import styles from "./toolbar.module.css";

type MenuButtonProps = { label: string; disabled: boolean; children: ReactNode };

/** The button of a menu in the toolbar, as the menu's trigger: a call, because a trigger is an element that the menu adds to. The text keeps its focus. */
export function menuButton({ label, disabled, children }: MenuButtonProps) {
  return (
    <Toolbar.Button
      className={styles.tool}
      aria-label={label}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </Toolbar.Button>
  );
}
