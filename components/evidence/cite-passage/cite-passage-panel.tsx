"use client";

import dynamic from "next/dynamic";
import { type RefObject, Suspense, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { type ReaderRights, useRights } from "@/components/sources/reader-rights";
import { Button } from "@/components/ui/button";
import { FilePlus2 } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import { discussPassagePath } from "@/lib/talk/discuss-paths";
import styles from "./cite-passage-panel.module.css";
import { type SelectedWords, selectedIn, wholePassage } from "./selected-words";

/** The form brings the search for articles and the choice of words along: it comes when it is asked for. */
const SendDialog = dynamic(() => import("./send-dialog").then((module) => module.SendDialog), { ssr: false });

type CitePassagePanelProps = {
  worldSlug: string;
  /** The source in its newest version: words of an older one are not cited anew. */
  source: { readonly id: string; readonly version: number };
  root: RefObject<HTMLElement | null>;
};

/**
 * The way from a passage to an article: words that are selected in the text get a button beside them, and every passage has one of
 * its own for the keyboard. Only for those who may write.
 */
export function CitePassagePanel(props: CitePassagePanelProps) {
  return (
    <Suspense fallback={null}>
      <IfWriter {...props} />
    </Suspense>
  );
}

function IfWriter(props: CitePassagePanelProps) {
  const rights = useRights();
  return rights.saving === "no" ? null : <SelectionPanel {...props} rights={rights} />;
}

function SelectionPanel({ worldSlug, source, root, rights }: CitePassagePanelProps & { rights: ReaderRights }) {
  const [sending, setSending] = useState<SelectedWords | null>(null);
  const [bar, setBar] = useSelection(root, sending === null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    element.dataset.maySend = "";
    const press = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest("[data-send]") : null;
      const box = button?.closest(":has(> [data-words])")?.querySelector("[data-words]");
      if (box) setSending(wholePassage(box));
    };
    element.addEventListener("click", press);
    return () => {
      element.removeEventListener("click", press);
      delete element.dataset.maySend;
    };
  }, [root]);
  return (
    <>
      {bar && sending === null && <Bar worldSlug={worldSlug} bar={bar} onSend={() => setSending(bar.words)} />}
      {sending && (
        <SendDialog
          worldSlug={worldSlug}
          source={source}
          words={sending}
          proposes={rights.saving === "proposes"}
          onClose={() => {
            setSending(null);
            setBar(null);
          }}
        />
      )}
    </>
  );
}

type SelectionPlace = { readonly words: SelectedWords; readonly top: number; readonly left: number };

/** Below the words: above them a phone shows what it can do with a selection itself. */
function Bar({ worldSlug, bar, onSend }: { worldSlug: string; bar: SelectionPlace; onSend: () => void }) {
  const t = evidenceToolsMessages();
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: a press on the bar must not take the selection away
    <div
      className={styles.bar}
      style={{ top: bar.top, left: bar.left }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Button size="small" variant="primary" icon={<FilePlus2 aria-hidden="true" />} onClick={onSend}>
        {t("citeInAnArticle")}
      </Button>
      <LinkButton href={discussPassagePath(worldSlug, bar.words.passage)} size="small">
        {t("discuss")}
      </LinkButton>
    </div>,
    document.body,
  );
}

/** A selection rests so long, ms, before the bar comes: it would flicker while words are dragged over. */
const REST = 150;
/** How wide the bar is at most, so that it stays on the page. */
const BAR_WIDTH = 280;

function useSelection(root: RefObject<HTMLElement | null>, active: boolean) {
  const [bar, setBar] = useState<SelectionPlace | null>(null);
  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const selection = document.getSelection();
        const words = root.current && selectedIn(root.current, selection);
        setBar(words && selection ? placeOf(words, selection) : null);
      }, REST);
    };
    document.addEventListener("selectionchange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", look);
    };
  }, [root, active]);
  return [bar, setBar] as const;
}

function placeOf(words: SelectedWords, selection: Selection): SelectionPlace {
  const rects = selection.getRangeAt(0).getClientRects();
  const last = rects[rects.length - 1] ?? selection.getRangeAt(0).getBoundingClientRect();
  const left = Math.min(Math.max(12, last.right - BAR_WIDTH), document.documentElement.clientWidth - BAR_WIDTH - 12);
  return { words, top: last.bottom + window.scrollY + 8, left: Math.max(12, left) };
}
