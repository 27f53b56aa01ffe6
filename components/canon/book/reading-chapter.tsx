"use client";

import { useEffect, useRef } from "react";
import { callApi } from "@/components/api/api-client";
import { Given } from "@/components/viewer/given";
import type { AnswerOrQuestion } from "@/components/viewer/question";
import { keepLocally } from "./local-progress";
import type { ViewerOfBook } from "./viewer-of-book";

/** Whoever has not scrolled for so long (ms) reads: where they are is remembered. */
const RESTS_MS = 1_500;
/** What stands above this share of the window has been read. */
const READ_ABOVE = 0.4;

type ChapterProps = { worldSlug: string; chapter: string };

/**
 * Turns the chapters of a book by the arrow keys, and remembers where its reader is: in their account, or else in this browser. Shows nothing; the
 * links that it follows and the end of the chapter are marked in the page (`data-turn`, `data-chapter-text`).
 */
export function ReadingChapter({ viewer, ...chapter }: ChapterProps & { viewer: AnswerOrQuestion<ViewerOfBook> }) {
  useTurning();
  return <Given answer={viewer}>{(answer) => <Place {...chapter} signedIn={answer?.signedIn === true} />}</Given>;
}

function useTurning(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const turn = { ArrowRight: "next", ArrowLeft: "previous" }[event.key];
      const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (turn === undefined || held || event.defaultPrevented || isBusy(event.target)) return;
      document.querySelector<HTMLElement>(`a[data-turn="${turn}"]`)?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

/** Whether the key is meant for something that has the focus: a field, a menu, a table that scrolls. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest(
      "input, textarea, select, summary, [role=menu], [role=menubar], [role=dialog], [role=listbox], [role=tablist]",
    ) !== null ||
    target.matches("section[tabindex]")
  );
}

function Place({ worldSlug, chapter, signedIn }: ChapterProps & { signedIn: boolean }) {
  const finished = useRef(false);
  useEffect(() => {
    finished.current = false;
    let timer: number | undefined;
    const keep = (): void => {
      window.clearTimeout(timer);
      finished.current ||= isEndInView();
      const block = blockInView();
      if (!signedIn) keepLocally(worldSlug, chapter, block, finished.current);
      // What fails is only a memory.
      else
        void callApi("put", "/worlds/{world}/book/place", {
          params: { world: worldSlug },
          body: { chapter, block, finished: finished.current },
          keepalive: true,
        });
    };
    const wait = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, RESTS_MS);
    };
    wait();
    window.addEventListener("scroll", wait, { passive: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("scroll", wait);
    };
  }, [worldSlug, chapter, signedIn]);
  return null;
}

/** The id of the last block that begins above the middle of the window; null: the beginning. */
function blockInView(): string | null {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-chapter-text] [id^="b-"]')];
  const above = blocks.filter((block) => block.getBoundingClientRect().top < window.innerHeight * READ_ABOVE);
  const id = above.at(-1)?.id.slice(2);
  return window.scrollY === 0 || id === undefined || id.length > 64 ? null : id;
}

function isEndInView(): boolean {
  const text = document.querySelector("[data-chapter-text]");
  return text !== null && text.getBoundingClientRect().bottom <= window.innerHeight;
}
