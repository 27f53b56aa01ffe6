"use client";

import type { Editor } from "@tiptap/core";
import { ChevronDown } from "@/components/ui/icons";
import { keysInLine } from "@/components/ui/keys";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { editorMessages } from "@/lib/language/subjects/editor";
import { STYLES, setStyle } from "./commands";
import { menuButton } from "./menu-button";
import styles from "./toolbar.module.css";

type StyleMenuProps = { editor: Editor; current: string | undefined; disabled: boolean };

/** Text or heading, and which. */
export function StyleMenu({ editor, current, disabled }: StyleMenuProps) {
  const t = editorMessages();
  const style = STYLES.find(({ value }) => value === current);
  const words = style?.label ?? t("style");
  return (
    <Menu
      align="start"
      trigger={menuButton({
        label: t("styleWords", { words }),
        disabled,
        children: (
          <>
            <span className={styles.styleName}>{words}</span>
            <ChevronDown aria-hidden="true" />
          </>
        ),
      })}
    >
      <MenuChoice
        label={t("styleOfTheParagraph")}
        options={STYLES.map(({ value, label, keys }) => ({ value, label, hint: keysInLine(keys) }))}
        value={current ?? ""}
        onChange={(value) => setStyle(editor, value)}
      />
    </Menu>
  );
}
