import { useEffect, useState } from "react";
import { previewedLink } from "./preview-target";

/** A pointer or the focus rests so long on a link, ms, before its preview comes: it would flicker under a pointer that passes. */
const BEFORE = 350;
/** So long, ms, the preview stays for a pointer that is on its way to it. */
const AFTER = 200;

/** The link that is rested on, `first` to begin with; null: none. Escape ends it; `isCard` says of an element whether it is the card's. */
export function useRestedLink(
  first: HTMLAnchorElement,
  isCard: (element: Element) => boolean,
): HTMLAnchorElement | null {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (next: HTMLAnchorElement | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => setLink(next), next ? BEFORE : AFTER);
    };
    const over = (event: Event) => {
      if (event.target instanceof Element && isCard(event.target)) clearTimeout(timer);
      else soon(previewedLink(event));
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      clearTimeout(timer);
      setLink(null);
    };
    const blurred = () => soon(null);
    document.addEventListener("pointerover", over);
    document.addEventListener("focusin", over);
    document.addEventListener("focusout", blurred);
    document.addEventListener("pointerdown", blurred);
    document.addEventListener("keydown", pressed);
    soon(first);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", over);
      document.removeEventListener("focusin", over);
      document.removeEventListener("focusout", blurred);
      document.removeEventListener("pointerdown", blurred);
      document.removeEventListener("keydown", pressed);
    };
  }, [first, isCard]);
  return link;
}
