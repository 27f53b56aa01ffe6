"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Copy } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { quotingMessages } from "@/lib/language/subjects/quoting";
import { CONTENT_ID } from "./page";
import { asHtml, asMarkdown, asText, MARKDOWN, type Quotation, selectedQuotation } from "./quotation";
import styles from "./quote-button.module.css";

/** A selection rests so long, ms, before the button comes: it would flicker while words are dragged over. */
const REST = 150;
/** Above the words, in pixels: below them others say what can be done with them. */
const ABOVE = 40;

type Shown = { readonly quotation: Quotation; readonly at: { readonly top?: number; readonly left?: number } };

/** A button beside selected words that copies them as a quotation with its source; Alt+Q does the same. */
export function QuoteButton() {
  const t = quotingMessages();
  const say = useToast();
  const [shown, show] = useState<Shown | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => show(shownNow()), REST);
    };
    const copyByKey = (event: KeyboardEvent) => {
      const now = event.altKey && event.code === "KeyQ" ? shownNow() : null;
      if (!now) return;
      event.preventDefault();
      void copy(now.quotation);
    };
    const copy = async (quotation: Quotation) => say(await copied(quotation));
    look();
    document.addEventListener("selectionchange", look);
    document.addEventListener("keydown", copyByKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("keydown", copyByKey);
    };
  }, [say]);
  if (!shown) return null;
  return createPortal(
    <div className={styles.beside} style={shown.at}>
      <Button
        size="small"
        icon={<Copy aria-hidden="true" />}
        aria-keyshortcuts="Alt+Q"
        title="Alt+Q"
        // A press must not take the selection away.
        onMouseDown={(event) => event.preventDefault()}
        onClick={async () => say(await copied(shown.quotation))}
      >
        {t("copyAsQuotation")}
      </Button>
    </div>,
    document.body,
  );
}

function shownNow(): Shown | null {
  const root = document.getElementById(CONTENT_ID);
  const selection = document.getSelection();
  const quotation = root && selectedQuotation(root, selection);
  if (!quotation || !selection) return null;
  // Where a finger points it stands at the foot of the screen.
  if (matchMedia("(pointer: coarse)").matches) return { quotation, at: {} };
  const { top, left } = selection.getRangeAt(0).getBoundingClientRect();
  return { quotation, at: { top: Math.max(0, top + scrollY - ABOVE), left: Math.max(0, left + scrollX) } };
}

/** Puts it on the clipboard in each form that the browser takes, and says what came of it. */
async function copied(quotation: Quotation) {
  const t = quotingMessages();
  const types: Record<string, string> = { "text/plain": asText(quotation), "text/html": asHtml(quotation) };
  if (typeof ClipboardItem !== "undefined" && ClipboardItem.supports?.(MARKDOWN))
    types[MARKDOWN] = asMarkdown(quotation);
  try {
    const blobs = Object.entries(types).map(([type, text]) => [
      type,
      new Blob([text], { type: type.replace("web ", "") }),
    ]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return { title: t("copiedAsQuotation"), detail: quotation.source, tone: "success" as const };
  } catch {
    return { title: t("notCopied"), detail: t("copyItYourself"), tone: "error" as const };
  }
}
