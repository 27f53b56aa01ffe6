"use client";

import { clsx } from "clsx";
import { Fragment, type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef } from "react";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import styles from "./passage-word-picker.module.css";
import { afterKey, sentencesOf, splitPassage, type Word, type WordRange } from "./words";

type PassageWordPickerProps = { text: string; range: WordRange; onChange: (range: WordRange) => void };

/**
 * The words of a passage, to choose some that follow one another. Pointer: drag over them, or press the first and then
 * the last; twice for a sentence. Keys: arrows by word and by sentence, Shift to extend, Ctrl+A for all.
 */
export function PassageWordPicker({ text, range, onChange }: PassageWordPickerProps) {
  const t = evidenceToolsMessages();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const words = useMemo(() => splitPassage(text), [text]);
  const sentences = useMemo(() => sentencesOf(text, words), [text, words]);
  const pointer = usePointer(words, range, onChange, sentences);
  const low = Math.min(range.anchor, range.head);
  const high = Math.max(range.anchor, range.head);

  useEffect(() => {
    const list = box.current;
    if (list?.contains(document.activeElement)) {
      list.querySelector(`[data-word="${range.head}"]`)?.scrollIntoView({ block: "nearest" });
    }
  }, [range.head]);

  function press(event: KeyboardEvent) {
    const key = { key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey };
    const next = event.altKey ? null : afterKey(key, range, words, sentences);
    if (!next) return;
    event.preventDefault();
    onChange(next);
  }

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={t("wordsOfThePassage")}
      aria-multiselectable="true"
      aria-activedescendant={`${id}-${range.head}`}
      className={styles.words}
      dir="auto"
      onKeyDown={press}
      {...pointer}
    >
      {words.map((word, index) => (
        <Fragment key={word.start}>
          {gapBefore(words, index, text)}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the word by aria-activedescendant */}
          <span
            id={`${id}-${index}`}
            role="option"
            aria-selected={index >= low && index <= high}
            data-word={index}
            className={clsx(styles.word, index === range.head && styles.head)}
          >
            {word.text}
            {index >= low && index < high && gapBefore(words, index + 1, text)}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

/** White space before a word; within the chosen words it belongs to the word before, so that the colour has no holes. */
function gapBefore(words: readonly Word[], index: number, text: string): string {
  return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
}

function usePointer(
  words: readonly Word[],
  range: WordRange,
  onChange: (range: WordRange) => void,
  sentences: readonly WordRange[],
) {
  const drag = useRef<{ from: number; moved: boolean } | null>(null);
  const begun = useRef(false);
  const wordAt = (event: PointerEvent): number | null => {
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-word]");
    const index = Number(under?.getAttribute("data-word") ?? Number.NaN);
    return words[index] ? index : null;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const at = event.button === 0 ? wordAt(event) : null;
      if (at === null) return;
      const extends_ = event.shiftKey || begun.current;
      drag.current = { from: extends_ ? range.anchor : at, moved: false };
      begun.current = !extends_;
      onChange({ anchor: drag.current.from, head: at });
    },
    onPointerMove(event: PointerEvent) {
      const at = drag.current && event.buttons === 1 ? wordAt(event) : null;
      if (at === null || !drag.current || at === range.head) return;
      begun.current = false;
      onChange({ anchor: drag.current.from, head: at });
    },
    onPointerUp() {
      drag.current = null;
    },
    onDoubleClick(event: React.MouseEvent) {
      const at = Number((event.target as Element).closest("[data-word]")?.getAttribute("data-word") ?? -1);
      const sentence = sentences.find(({ anchor, head }) => anchor <= at && at <= head);
      begun.current = false;
      if (sentence) onChange(sentence);
    },
  };
}
