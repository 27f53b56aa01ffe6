"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Popover } from "@/components/ui/popover";
import type { Contributor, OriginRevision } from "@/lib/articles/revisions/attribution";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import styles from "./attribution.module.css";
import type { AuthorMark } from "./author-mark";
import { ContributorList } from "./contributor-list";
import { OriginCard } from "./origin-card";

type WhoWroteProps = {
  worldSlug: string;
  /** The article's address. */
  path: string;
  contributors: readonly Contributor[];
  marks: ReadonlyMap<string, AuthorMark>;
  origins: readonly OriginRevision[];
  /** For each range of the text: the number of its revision, and how many words it has. */
  stretches: readonly (readonly [revision: number, words: number])[];
  /** The text, made on the server. */
  children: ReactNode;
};

/**
 * Around a text that shows whose its words are: the list of those who wrote it, and what is to be said about the range under the
 * pointer or the focus. One range can be reached by Tab, the others from it by the arrow keys; Enter, a click or a tap opens
 * what is told, with the ways to the revision.
 */
export function WhoWrote({ worldSlug, path, contributors, marks, origins, stretches, children }: WhoWroteProps) {
  const t = historyToolsMessages();
  const root = useRef<HTMLDivElement>(null);
  const [looked, setLooked] = useState<number | null>(null);
  const [opened, setOpened] = useState<Element | null>(null);
  const [lit, setLit] = useState<string | null>(null);
  useEffect(() => (root.current ? listenTo(root.current, setLooked, setOpened) : undefined), []);
  useEffect(() => {
    for (const stretch of root.current?.querySelectorAll("[data-stretch]") ?? []) {
      stretch.toggleAttribute("data-quiet", lit !== null && stretch.getAttribute("data-author") !== lit);
    }
  }, [lit]);
  useEffect(() => {
    for (const stretch of root.current?.querySelectorAll("[data-stretch]") ?? []) {
      const own = Number(stretch.getAttribute("data-stretch"));
      stretch.toggleAttribute("data-looked", looked === own);
      const kin = looked !== null && stretches[own]?.[0] === stretches[looked]?.[0];
      stretch.toggleAttribute("data-kin", kin && looked !== own);
    }
  }, [looked, stretches]);
  const [number = 0, words = 0] = (looked !== null && stretches[looked]) || [];
  const origin = origins.find((each) => each.number === number);
  const card = origin && <OriginCard worldSlug={worldSlug} path={path} origin={origin} words={words} />;
  return (
    <div className={styles.columns}>
      <aside className={styles.margin} aria-labelledby="contributors">
        <ContributorList worldSlug={worldSlug} contributors={contributors} marks={marks} lit={lit} onLight={setLit} />
        <div className={styles.looked}>{card ?? <p className={styles.hint}>{t("pointAtAnyWordsToSee")}</p>}</div>
      </aside>
      <div ref={root} className={styles.text}>
        {children}
      </div>
      <Popover
        title={origin ? t("writtenByName", { name: origin.author.name }) : t("whoWroteThis")}
        anchor={opened}
        open={opened !== null}
        onOpenChange={(open) => !open && setOpened(null)}
      >
        {card}
      </Popover>
    </div>
  );
}

function listenTo(root: HTMLElement, look: (stretch: number) => void, open: (stretch: Element) => void): () => void {
  const stretchAt = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-stretch]") : null;
  const looks = (event: Event): void => {
    const stretch = stretchAt(event);
    if (stretch) look(Number(stretch.dataset.stretch));
  };
  const opens = (event: Event): void => {
    const stretch = stretchAt(event);
    // Selected words are to be copied, so a click that ends a selection does nothing else.
    if (!stretch || window.getSelection()?.isCollapsed === false) return;
    enter(root, stretch);
    look(Number(stretch.dataset.stretch));
    open(stretch);
  };
  const keyed = (event: KeyboardEvent): void => {
    const stretch = stretchAt(event);
    if (!stretch || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") opens(event);
    else if (!walk(root, stretch, event.key)) return;
    event.preventDefault();
  };
  root.addEventListener("pointerover", looks);
  root.addEventListener("focusin", looks);
  root.addEventListener("click", opens);
  root.addEventListener("keydown", keyed);
  return () => {
    root.removeEventListener("pointerover", looks);
    root.removeEventListener("focusin", looks);
    root.removeEventListener("click", opens);
    root.removeEventListener("keydown", keyed);
  };
}

/** Goes to the range that a key leads to; false for any other key. */
function walk(root: HTMLElement, from: HTMLElement, key: string): boolean {
  const all = [...root.querySelectorAll<HTMLElement>("[data-stretch]")];
  const at = all.indexOf(from);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: all.length - 1,
  };
  const to = steps[key];
  if (to === undefined) return false;
  const next = all[Math.max(0, Math.min(to, all.length - 1))];
  if (next) enter(root, next);
  return true;
}

/** Makes a range the one that Tab leads to, and goes there. */
function enter(root: HTMLElement, stretch: HTMLElement): void {
  for (const other of root.querySelectorAll('[data-stretch][tabindex="0"]')) other.setAttribute("tabindex", "-1");
  stretch.tabIndex = 0;
  stretch.focus();
}
