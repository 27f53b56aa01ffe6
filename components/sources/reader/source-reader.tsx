"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { CitePassagePanel } from "@/components/evidence/cite-passage/cite-passage-panel";
import { QuoteSelection } from "@/components/shell/quote-selection";
import { RightsProvider } from "@/components/sources/reader-rights";
import { useToast } from "@/components/ui/toast";
import type { AnswerOrQuestion } from "@/components/viewer/question";
import type { ViewerOfWorld } from "@/components/viewer/viewer-of-world";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import styles from "./source-reader.module.css";

type SourceReaderProps = {
  /** The reader's path, without a query. */
  base: string;
  /** What the reader may do: known after the text is. */
  rights: AnswerOrQuestion<ViewerOfWorld>;
  worldSlug: string;
  /** What words are sent to articles from: absent while an older version is read. */
  source?: { readonly id: string; readonly version: number };
  children: ReactNode;
};

/**
 * Around the text of a source: marks the passage or post that the address names, finds it when it is on another page, and
 * copies the address of a passage when its sign is pressed. Without JavaScript `:target` and ordinary links do the same.
 */
export function SourceReader({ base, rights, worldSlug, source, children }: SourceReaderProps) {
  const root = useRef<HTMLDivElement>(null);
  useTarget(root, base);
  useCopiedLinks(root);
  return (
    <RightsProvider rights={rights}>
      <div ref={root} className={styles.desk} data-reader="plain">
        {children}
      </div>
      <QuoteSelection />
      {source && <CitePassagePanel worldSlug={worldSlug} source={source} root={root} />}
    </RightsProvider>
  );
}

/** Marks what the address names, or goes to the page on which it is. */
function useTarget(root: RefObject<HTMLElement | null>, base: string): void {
  const shown = useRef<Element | null>(null);
  const router = useRouter();

  // After every turn of the page: what the address names may have come with it.
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    element.dataset.reader = "live";
    const mark = () => {
      const anchor = decodeURIComponent(window.location.hash.slice(1));
      const target = anchor === "" ? null : document.getElementById(anchor);
      for (const old of element.querySelectorAll("[data-target]")) old.removeAttribute("data-target");
      if (target !== null && element.contains(target)) {
        target.setAttribute("data-target", "");
        if (target !== shown.current) target.scrollIntoView();
      } else if (target === null) {
        const elsewhere = elsewhereOf(base, anchor);
        if (elsewhere !== null) router.replace(elsewhere);
      }
      shown.current = target;
    };
    mark();
    window.addEventListener("hashchange", mark);
    return () => window.removeEventListener("hashchange", mark);
  });
}

/** Copies the address of a passage when its sign is pressed. */
function useCopiedLinks(root: RefObject<HTMLElement | null>): void {
  const say = useToast();
  useEffect(() => {
    const element = root.current;
    const press = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-permalink]") : null;
      if (link?.dataset.permalink === undefined) return;
      event.preventDefault();
      window.location.hash = link.dataset.permalink;
      navigator.clipboard?.writeText(link.href).then(
        () => say({ title: sourcesToolsMessages()("linkCopied"), tone: "success" }),
        () => say({ title: sourcesToolsMessages()("theAddressBarNowHoldsThe") }),
      );
    };
    element?.addEventListener("click", press);
    return () => element?.removeEventListener("click", press);
  }, [root, say]);
}

/** Where a place is looked for that is not on this page: the server knows on which it is. */
function elsewhereOf(base: string, anchor: string): string | null {
  const [, kind, name] = /^(p|post)-([0-9a-z]+)$/.exec(anchor) ?? [];
  if (name === undefined) return null;
  return kind === "p" ? `${base}/p/${name}` : `${base}?post=${name}`;
}
