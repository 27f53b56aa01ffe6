"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { ChevronDown } from "@/components/ui/icons";
import { keysInLine } from "@/components/ui/keys";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { STYLES, setStyle } from "./commands";
import styles from "./toolbar.module.css";

type StyleMenuProps = { editor: Editor; current: string | undefined; disabled: boolean };

/** Text or heading, and which. */
export function StyleMenu({ editor, current, disabled }: StyleMenuProps) {
  const style = STYLES.find(({ value }) => value === current);
  const words = style?.label ?? "Style";
  return (
    <Menu
      align="start"
      trigger={
        <Toolbar.Button
          className={styles.tool}
          aria-label={`Style: ${words}`}
          disabled={disabled}
          onMouseDown={(event) => event.preventDefault()}
        >
          <span className={styles.styleName}>{words}</span>
          <ChevronDown aria-hidden="true" />
        </Toolbar.Button>
      }
    >
      <MenuChoice
        label="Style of the paragraph"
        options={STYLES.map(({ value, label, keys }) => ({ value, label, hint: keysInLine(keys) }))}
        value={current ?? ""}
        onChange={(value) => setStyle(editor, value)}
      />
    </Menu>
  );
}
