"use client";

import { Fragment } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { isMac, keysOf } from "@/components/ui/keys";
import styles from "./keyboard-help.module.css";

type Line = readonly [does: string, ...shortcuts: readonly string[]];

const GROUPS: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    title: "Article",
    lines: [
      ["Save", "Mod+S"],
      ["Undo", "Mod+Z"],
      ["Redo", "Mod+Shift+Z"],
      ["Find, and replace", "Mod+F", "Mod+H"],
      ["To the toolbar, and back", "Alt+F10", "Esc"],
      ["This help", "Mod+/"],
    ],
  },
  {
    title: "Claims",
    lines: [
      ["Link the selected words, the sentence, or the claim at the cursor", "Mod+Shift+L"],
      ["Back from the panel to the text", "Esc"],
      ["In a passage: next or previous word", "ArrowRight", "ArrowLeft"],
      ["In a passage: next or previous sentence", "ArrowDown", "ArrowUp"],
      ["In a passage: extend the selection", "Shift+ArrowRight", "Shift+ArrowDown"],
      ["In a passage: select all", "Mod+A"],
    ],
  },
  {
    title: "Words",
    lines: [
      ["Bold", "Mod+B"],
      ["Italic", "Mod+I"],
      ["Strikethrough", "Mod+Shift+S"],
      ["Superscript, subscript", "Mod+.", "Mod+,"],
      ["Code", "Mod+E"],
      ["Link, or change a link", "Mod+K"],
      ["Link to an article, while typing", "[["],
      ["Line break", "Shift+Enter"],
      ["Footnote; into the words of the one that is selected", "Mod+Alt+F", "Enter"],
    ],
  },
  {
    title: "Paragraphs",
    lines: [
      ["Heading, subheading, small heading", "Mod+Alt+2", "Mod+Alt+3", "Mod+Alt+4"],
      ["Text", "Mod+Alt+0"],
      ["Bulleted, numbered, task list", "Mod+Shift+8", "Mod+Shift+7", "Mod+Shift+9"],
      ["Indent or outdent a list item", "Tab", "Shift+Tab"],
      ["Quotation", "Mod+Shift+B"],
      ["Code block", "Mod+Alt+C"],
      ["Next or previous cell of a table", "Tab", "Shift+Tab"],
      ["Move the paragraph or list item up or down", "Alt+Shift+ArrowUp", "Alt+Shift+ArrowDown"],
      ["Insert something, or make the paragraph something else", "/"],
    ],
  },
  {
    title: "Typed at the beginning of a line",
    lines: [
      ["Heading, subheading, small heading", "##", "###", "####"],
      ["Bulleted or numbered list", "-", "1."],
      ["Task", "[ ]"],
      ["Quotation", ">"],
      ["Code block", "```"],
      ["Rule", "---"],
    ],
  },
];

type KeyboardHelpProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** All keys of the editor. */
export function KeyboardHelp({ open, onOpenChange }: KeyboardHelpProps) {
  return (
    <Dialog title="Keyboard help" size="large" open={open} onOpenChange={onOpenChange}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and the keyboard must reach it */}
      <section className={styles.groups} tabIndex={0} aria-label="All keys">
        {GROUPS.map(({ title, lines }) => (
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
