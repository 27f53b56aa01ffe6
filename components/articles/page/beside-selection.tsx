"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { CONTENT_ID } from "@/components/shell/page";
import { buttonClass } from "@/components/ui/button-class";
import { RouteLink } from "@/components/ui/route-link";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { discussTextPath } from "@/lib/talk/discuss-paths";
import styles from "./beside-selection.module.css";
import { selectedInText } from "./selected-text";

/** A selection rests so long, ms, before the way comes: it would flicker while words are dragged over. */
const REST = 150;

type Shown = { readonly href: string; readonly top: number; readonly left: number };

/** A button beside the words of the text that are selected. */
export function BesideSelection({ path, revision }: { path: string; revision: number }) {
  const t = articleToolsMessages();
  const [shown, show] = useState<Shown | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => show(shownAt(path, revision)), REST);
    };
    document.addEventListener("selectionchange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", look);
    };
  }, [path, revision]);
  if (!shown) return null;
  return createPortal(
    <RouteLink
      href={shown.href}
      className={buttonClass("primary", "small", false, styles.discuss)}
      style={{ top: shown.top, left: shown.left }}
      // A press must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {t("discuss")}
    </RouteLink>,
    document.body,
  );
}

function shownAt(path: string, revision: number): Shown | null {
  const text = document.getElementById(CONTENT_ID);
  const selection = document.getSelection();
  const selected = text && selectedInText(text, selection);
  if (!selected || !selection) return null;
  const { bottom, left } = selection.getRangeAt(0).getBoundingClientRect();
  return { href: discussTextPath(path, { ...selected, revision }), top: bottom + scrollY + 6, left: left + scrollX };
}
