"use client";

import { Fragment } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { isMac, keysOf } from "@/components/ui/keys";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./keyboard-help.module.css";

type Line = readonly [does: string, ...shortcuts: readonly string[]];

type Group = { readonly title: string; readonly lines: readonly Line[] };

function articleKeys(): Group {
  const t = editorMessages();
  return {
    title: t("article"),
    lines: [
      [t("save"), "Mod+S"],
      [t("undo"), "Mod+Z"],
      [t("redo"), "Mod+Shift+Z"],
      [t("findAndReplace"), "Mod+F", "Mod+H"],
      [t("toTheToolbarAndBack"), "Alt+F10", "Esc"],
      [t("thisHelp"), "Mod+/"],
    ],
  };
}

function claimKeys(): Group {
  const t = editorMessages();
  return {
    title: t("claims"),
    lines: [
      [t("linkTheSelectedWordsTheSentence"), "Mod+Shift+L"],
      [t("backFromThePanelToThe"), "Esc"],
      [t("inAPassageNextOrPrevious"), "ArrowRight", "ArrowLeft"],
      [t("inAPassageNextOrPrevious2"), "ArrowDown", "ArrowUp"],
      [t("inAPassageExtendTheSelection"), "Shift+ArrowRight", "Shift+ArrowDown"],
      [t("inAPassageSelectAll"), "Mod+A"],
    ],
  };
}

function wordKeys(): Group {
  const t = editorMessages();
  return {
    title: t("words"),
    lines: [
      [t("bold"), "Mod+B"],
      [t("italic"), "Mod+I"],
      [t("strikethrough"), "Mod+Shift+S"],
      [t("superscriptSubscript"), "Mod+.", "Mod+,"],
      [t("code"), "Mod+E"],
      [t("linkOrChangeALink"), "Mod+K"],
      [t("linkToAnArticleWhileTyping"), "[["],
      [t("lineBreak"), "Shift+Enter"],
      [t("footnoteIntoTheWordsOfThe"), "Mod+Alt+F", "Enter"],
    ],
  };
}

function paragraphKeys(): Group {
  const t = editorMessages();
  return {
    title: t("paragraphs"),
    lines: [
      [t("headingSubheadingSmallHeading"), "Mod+Alt+2", "Mod+Alt+3", "Mod+Alt+4"],
      [t("text"), "Mod+Alt+0"],
      [t("bulletedNumberedTaskList"), "Mod+Shift+8", "Mod+Shift+7", "Mod+Shift+9"],
      [t("indentOrOutdentAListItem"), "Tab", "Shift+Tab"],
      [t("quotation"), "Mod+Shift+B"],
      [t("codeBlock"), "Mod+Alt+C"],
      [t("nextOrPreviousCellOfA"), "Tab", "Shift+Tab"],
      [t("moveTheParagraphOrListItem"), "Alt+Shift+ArrowUp", "Alt+Shift+ArrowDown"],
      [t("insertSomethingOrMakeTheParagraph"), "/"],
    ],
  };
}

function typedSigns(): Group {
  const t = editorMessages();
  return {
    title: t("typedAtTheBeginningOfA"),
    lines: [
      [t("headingSubheadingSmallHeading"), "##", "###", "####"],
      [t("bulletedOrNumberedList"), "-", "1."],
      [t("task"), "[ ]"],
      [t("quotation"), ">"],
      [t("codeBlock"), "```"],
      [t("rule"), "---"],
    ],
  };
}

const GROUPS = [articleKeys, claimKeys, wordKeys, paragraphKeys, typedSigns];

type KeyboardHelpProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** All keys of the editor. */
export function KeyboardHelp({ open, onOpenChange }: KeyboardHelpProps) {
  const t = editorMessages();
  return (
    <Dialog title={t("keyboardHelp")} size="large" open={open} onOpenChange={onOpenChange}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and the keyboard must reach it */}
      <section className={styles.groups} tabIndex={0} aria-label={t("allKeys")}>
        {GROUPS.map((group) => group()).map(({ title, lines }) => (
          <section key={title} className={styles.group}>
            <h3 className="label">{title}</h3>
            <dl className={styles.lines}>
              {lines.map(([does, ...shortcuts]) => (
                <div key={does} className={styles.line}>
                  <dt>{does}</dt>
                  <dd>
                    {shortcuts.map((shortcut) => (
                      <Keys key={shortcut} shortcut={shortcut} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}

function Keys({ shortcut }: { shortcut: string }) {
  return (
    <span className={styles.keys}>
      {keysOf(shortcut, isMac()).map((key, index) => (
        <Fragment key={key}>
          {index > 0 && " "}
          <Kbd>{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
