import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";

/**
 * An element of our own within the one around the text; null until it is there. A drag that begins elsewhere would give what is dropped new
 * ids. Whoever leaves the editor has TipTap take away all that is in the element around the text before React does: what React put
 * straight into it would not be found any more, and the next page would break.
 */
export function usePlaceBeside(editor: Editor): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const element = document.createElement("div");
    editor.view.dom.parentElement?.append(element);
    setPlace(element);
    return () => element.remove();
  }, [editor]);
  return place;
}
