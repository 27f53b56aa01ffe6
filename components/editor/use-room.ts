"use client";

import { type RefObject, useEffect } from "react";

/** A screen lower than this, px, leaves room for the text and one line of tools: a phone whose keyboard is open. */
const LOW = 600;
/** A wider one is no phone, px. */
const NARROW = 704;
/** Air between the panel's last line and the bar below it, px. */
const GAP = 8;

/** What lies over the page around the text. */
type RoomElements = {
  readonly bar: RefObject<HTMLElement | null>;
  readonly tools: RefObject<HTMLElement | null>;
  readonly panel: RefObject<HTMLElement | null>;
};

/**
 * Tells the style sheets what of the screen is covered, as it is scrolled and as a phone's keyboard opens: `--above-screen` and
 * `--below-screen` lie outside of what the keyboard leaves to be seen, `--foot` is held by the save bar (toasts stay above it),
 * `--room-beside` is left to the panel above that bar; `data-low` is set where the keyboard leaves little. Lengths are px.
 */
export function useRoom({ bar, tools, panel }: RoomElements): void {
  useEffect(() => {
    const root = document.documentElement;
    const screen = window.visualViewport;
    let frame = 0;
    const measure = () => {
      const seen = seenPart(screen);
      const low = seen.height < LOW && window.innerWidth < NARROW;
      if (low && root.dataset.low === undefined) root.dataset.low = "";
      if (!low) delete root.dataset.low;
      root.style.setProperty("--above-screen", `${seen.top}px`);
      root.style.setProperty("--below-screen", `${Math.max(0, window.innerHeight - seen.top - seen.height)}px`);
      const top = topOf(bar.current);
      root.style.setProperty("--foot", `${Math.max(0, window.innerHeight - top)}px`);
      if (panel.current) setRoom(panel.current, top);
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const resized = () => {
      const wasLow = root.dataset.low !== undefined;
      measure();
      if (root.dataset.low !== undefined && !wasLow) giveTheTextTheScreen(tools.current);
    };
    const focused = () => {
      if (root.dataset.low !== undefined) giveTheTextTheScreen(tools.current);
    };
    resized();
    const grown = new ResizeObserver(soon);
    if (bar.current) grown.observe(bar.current);
    grown.observe(document.body);
    document.addEventListener("focusin", focused);
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", resized);
    screen?.addEventListener("resize", resized);
    screen?.addEventListener("scroll", soon);
    return () => {
      cancelAnimationFrame(frame);
      grown.disconnect();
      document.removeEventListener("focusin", focused);
      window.removeEventListener("scroll", soon);
      window.removeEventListener("resize", resized);
      screen?.removeEventListener("resize", resized);
      screen?.removeEventListener("scroll", soon);
      for (const name of ["--above-screen", "--below-screen", "--foot"]) root.style.removeProperty(name);
      delete root.dataset.low;
    };
  }, [bar, tools, panel]);
}

/** Where the visual viewport lies in the layout viewport. Somebody who has zoomed in sees a part by their own wish. */
function seenPart(screen: VisualViewport | null): { readonly top: number; readonly height: number } {
  if (!screen || screen.scale > 1.05) return { top: 0, height: window.innerHeight };
  return { top: screen.offsetTop, height: screen.height };
}

/** Where the bar begins; where it is not shown, the end of the screen. */
function topOf(bar: HTMLElement | null): number {
  const box = bar?.getBoundingClientRect();
  return box && box.height > 0 ? box.top : window.innerHeight;
}

function setRoom(panel: HTMLElement, foot: number): void {
  panel.style.setProperty("--room-beside", `${Math.max(0, foot - panel.getBoundingClientRect().top - GAP)}px`);
}

/** A keyboard leaves half of the screen: the tools stand at its top then, and below them the text. */
function giveTheTextTheScreen(tools: HTMLElement | null): void {
  if (!tools || !document.activeElement?.closest(".ProseMirror")) return;
  const { top } = tools.getBoundingClientRect();
  if (top > 0) window.scrollBy({ top, behavior: "instant" });
}
