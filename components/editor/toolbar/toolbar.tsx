"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import type { KeyboardEvent, RefObject } from "react";
import { ImagePlus, Keyboard, Link2, Quote, Search } from "@/components/ui/icons";
import { useMedia } from "@/components/ui/use-media";
import { editorMessages } from "@/lib/language/subjects/editor";
import { BlockMenu } from "./block-menu";
import { BLOCKS, HISTORY, INSERTS, MARKS, styleAt, type TextCommand } from "./commands";
import { InsertMenu } from "./insert-menu";
import { MoreMenu } from "./more-menu";
import { StyleMenu } from "./style-menu";
import { TableMenu } from "./table-menu";
import { ToolButton } from "./tool-button";
import styles from "./toolbar.module.css";

type TextToolbarProps = {
  editor: Editor;
  /** So that a key in the text can lead here. */
  toolbarRef: RefObject<HTMLDivElement | null>;
  disabled: boolean;
  onLink: () => void;
  onPicture: () => void;
  onClaim: () => void;
  onFind: () => void;
  onCopyLink: ((id: string) => void) | null;
  onHelp: () => void;
};

const ALL: readonly TextCommand[] = [...HISTORY, ...MARKS, ...BLOCKS, ...INSERTS];
/** What stays in the bar on a phone; the rest is in a menu. */
const ON_PHONES: ReadonlySet<string> = new Set(["undo", "bold", "italic"]);

/** What can be done to the text, as one stop of the Tab key with arrows inside. */
export function TextToolbar({ editor, toolbarRef, disabled, ...does }: TextToolbarProps) {
  const t = editorMessages();
  const { onLink, onPicture, onClaim, onFind, onCopyLink, onHelp } = does;
  const wide = useMedia("(min-width: 74rem)");
  const now = useEditorState({ editor, selector: ({ editor: at }) => stateOf(at) });
  // On the way down: an open tooltip takes the key for itself.
  const back = (event: KeyboardEvent) => {
    if (event.key === "Escape") editor.commands.focus();
  };
  const buttons = (commands: readonly TextCommand[]) => (
    <CommandButtons
      commands={commands.filter(({ id }) => wide || ON_PHONES.has(id))}
      editor={editor}
      now={now}
      disabled={disabled}
    />
  );
  return (
    <Toolbar.Root ref={toolbarRef} className={styles.toolbar} aria-label={t("formatting")} onKeyDownCapture={back}>
      {buttons(HISTORY)}
      <Toolbar.Separator className={styles.separator} />
      <StyleMenu editor={editor} current={now.style} disabled={disabled} />
      {buttons(MARKS)}
      <ToolButton
        label={t("link")}
        icon={<Link2 aria-hidden="true" />}
        keys="Mod+K"
        pressed={now.link}
        disabled={disabled}
        onClick={onLink}
      />
      <ToolButton
        label={now.picture ? t("describeThePicture") : t("insertAPicture")}
        icon={<ImagePlus aria-hidden="true" />}
        pressed={now.picture}
        disabled={disabled}
        onClick={onPicture}
      />
      {wide && <Toolbar.Separator className={styles.separator} />}
      {buttons(BLOCKS)}
      {wide && <InsertMenu editor={editor} impossible={now.impossible} disabled={disabled} />}
      {wide && <TableMenu editor={editor} inTable={now.table} disabled={disabled} />}
      <Toolbar.Separator className={styles.separator} />
      <ToolButton
        label={t("linkAClaim")}
        icon={<Quote aria-hidden="true" />}
        keys="Mod+Shift+L"
        disabled={disabled}
        onClick={onClaim}
      >
        {wide && <span>{t("linkAClaim")}</span>}
      </ToolButton>
      {wide ? (
        <>
          <BlockMenu editor={editor} disabled={disabled} onCopyLink={onCopyLink} />
          <ToolButton label={t("findAndReplace2")} icon={<Search aria-hidden="true" />} keys="Mod+F" onClick={onFind} />
          <ToolButton label={t("keyboardHelp")} icon={<Keyboard aria-hidden="true" />} keys="Mod+/" onClick={onHelp} />
        </>
      ) : (
        <MoreMenu
          editor={editor}
          inTable={now.table}
          disabled={disabled}
          left={ON_PHONES}
          onFind={onFind}
          onCopyLink={onCopyLink}
          onHelp={onHelp}
        />
      )}
    </Toolbar.Root>
  );
}

type CommandButtonsProps = {
  commands: readonly TextCommand[];
  editor: Editor;
  now: ReturnType<typeof stateOf>;
  disabled: boolean;
};

function CommandButtons({ commands, editor, now, disabled }: CommandButtonsProps) {
  return commands.map(({ id, label, icon: Icon, keys, run }) => {
    const on = now.on[id];
    return (
      <ToolButton
        key={id}
        label={label}
        icon={<Icon aria-hidden="true" />}
        {...(keys ? { keys } : {})}
        {...(on === undefined ? {} : { pressed: on })}
        disabled={disabled || now.impossible[id] === true}
        onClick={() => run(editor)}
      />
    );
  });
}

function stateOf(editor: Editor) {
  const on: Record<string, boolean> = {};
  const impossible: Record<string, boolean> = {};
  for (const command of ALL) {
    if (command.isOn) on[command.id] = command.isOn(editor);
    if (command.isPossible && !command.isPossible(editor)) impossible[command.id] = true;
  }
  return {
    on,
    impossible,
    style: styleAt(editor)?.value,
    link: editor.isActive("link"),
    picture: editor.isActive("picture"),
    table: editor.isActive("table"),
  };
}
