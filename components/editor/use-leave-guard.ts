"use client";

import { useEffect, useRef } from "react";

/** Where somebody wanted to go when there was unsaved work: an address, or back in the history. */
export type Leaving = { readonly href: string } | { readonly back: true };

/**
 * Stops whoever leaves while `active`: a link of the page and the way back call `onLeave`, closing the page asks in the
 * browser's own words. The way back is held by one more entry of the history for the same page.
 */
export function useLeaveGuard(active: boolean, onLeave: (leaving: Leaving) => void): void {
  const ask = useRef(onLeave);
  ask.current = onLeave;
  const held = useRef(false);

  useEffect(() => {
    if (!active) return;
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    const clicked = (event: MouseEvent) => {
      const href = hrefLeft(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      ask.current({ href });
    };
    window.addEventListener("beforeunload", closing);
    document.addEventListener("click", clicked, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", closing);
      document.removeEventListener("click", clicked, { capture: true });
    };
  }, [active]);

  useEffect(() => {
    if (active && !held.current) {
      held.current = true;
      window.history.pushState(window.history.state, "", window.location.href);
    }
    const popped = () => {
      if (!held.current) return;
      if (active) {
        window.history.pushState(window.history.state, "", window.location.href);
        ask.current({ back: true });
      } else {
        held.current = false;
        window.history.back();
      }
    };
    window.addEventListener("popstate", popped);
    return () => window.removeEventListener("popstate", popped);
  }, [active]);
}

/** The address that a click leads to in this tab, away from this page; null for every other click. */
function hrefLeft(event: MouseEvent): string | null {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download") || link.isContentEditable) return null;
  if (link.target !== "" && link.target !== "_self") return null;
  const { origin, pathname, search } = window.location;
  const stays = link.origin === origin && link.pathname === pathname && link.search === search;
  return stays ? null : link.href;
}
