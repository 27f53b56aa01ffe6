"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { countWords } from "@/lib/document/model/text";

/** Words are counted anew this long after the last change, ms: a long text need not be counted at every key. */
const PAUSE = 300;

/** How many words the text has. */
export function useWordCount(editor: Editor): number {
  const [words, setWords] = useState(0);
  useEffect(() => {
    const count = () =>
      setWords(countWords(editor.state.doc.textBetween(0, editor.state.doc.content.size, "\n", "\n")));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(count, PAUSE);
    };
    count();
    editor.on("update", later);
    return () => {
      clearTimeout(timer);
      editor.off("update", later);
    };
  }, [editor]);
  return words;
}
