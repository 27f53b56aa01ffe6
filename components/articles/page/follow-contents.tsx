"use client";

import { useEffect } from "react";

/** A section begins where its heading has come this far up, px from the upper edge of the screen. */
const READ_FROM = 120;

/** Marks in the list of contents which section is being read, keeps that in sight, and closes the list once something of it is chosen. */
export function FollowContents() {
  useEffect(() => {
    const list = document.querySelector<HTMLElement>("[data-contents]");
    const links = [...(list?.querySelectorAll<HTMLAnchorElement>("a[href^='#']") ?? [])];
    let frame = 0;
    const mark = () => {
      const read = links.findLast(({ hash }) => {
        const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
        return heading !== null && heading.getBoundingClientRect().top < READ_FROM;
      });
      for (const link of links) {
        if (link !== read) link.removeAttribute("aria-current");
        else if (!link.hasAttribute("aria-current")) {
          link.setAttribute("aria-current", "location");
          scrollWithin(link.closest("ol"), link);
        }
      }
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    };
    const chosen = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("a"))
        list?.querySelector("details")?.removeAttribute("open");
    };
    const pressed = (event: KeyboardEvent) => {
      const details = list?.querySelector("details");
      if (event.key !== "Escape" || !details?.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    mark();
    window.addEventListener("scroll", soon, { passive: true });
    list?.addEventListener("click", chosen);
    list?.addEventListener("keydown", pressed);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon);
      list?.removeEventListener("click", chosen);
      list?.removeEventListener("keydown", pressed);
    };
  }, []);
  return null;
}

/** Scrolls a list until a link of it is in sight, and nothing around the list. */
function scrollWithin(list: Element | null, link: Element): void {
  if (!list) return;
  const [box, at] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (at.top < box.top || at.bottom > box.bottom) list.scrollTop += at.top - box.top - box.height / 2;
}
