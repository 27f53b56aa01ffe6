import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "react";
import { toText } from "@/components/editor/facts/fact-boxes";

/**
 * Lets somebody who opens the editor write at once: the text has the focus, its cursor before the first word. `ready` is false while
 * something has to be answered or filled in first.
 */
export function useOpeningFocus(editor: Editor, ready: boolean): void {
  const opens = useRef(ready);
  useEffect(() => {
    if (opens.current) toText(editor);
  }, [editor]);
}
