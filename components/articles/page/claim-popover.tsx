"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ChosenClaim, Shown } from "./chosen-claim";
import type { NumberedClaim } from "./numbered-claim";

/** From this width on the margin shows the sources (the same number stands in claim-notes.module.css). */
const WIDE = "(min-width: 64rem)";

type ClaimPopoverProps = { claims: readonly NumberedClaim[]; worldSlug: string; children: ReactNode };

/**
 * Around an article's text: a claim that is chosen shows its sources, in a popover on a narrow screen, lit up in the margin
 * on a wide one. What shows them is loaded with the first claim that is chosen; without it, as without JavaScript, the numbers lead to the
 * list at the end.
 */
export function ClaimPopover({ claims, worldSlug, children }: ClaimPopoverProps) {
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [Chosen, setChosen] = useState<typeof ChosenClaim | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const choose = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target.closest("[data-claim-ref], [data-claim]") : null;
      if (!target || (event.target instanceof Element && event.target.closest("a:not([data-claim-ref])"))) return;
      const id = target.getAttribute("data-claim-ref") ?? target.getAttribute("data-claim");
      const claim = claims.find((each) => each.id === id);
      if (!claim) return;
      event.preventDefault();
      light(element, claim.id);
      const margin = element.querySelector(`[data-claim-note="${claim.id}"] [data-decide]`);
      setShown({ claim, anchor: target, margin: window.matchMedia(WIDE).matches ? margin : null });
      import("./chosen-claim").then(
        (loaded) => setChosen(() => loaded.ChosenClaim),
        () => follow(target),
      );
    };
    element.addEventListener("click", choose);
    return () => element.removeEventListener("click", choose);
  }, [claims]);
  const close = (open: boolean): void => {
    if (open) return;
    setShown(null);
    if (root.current) light(root.current, null);
  };
  return (
    <div ref={root}>
      {children}
      {Chosen && <Chosen shown={shown} worldSlug={worldSlug} onOpenChange={close} />}
    </div>
  );
}

/** Goes where a number leads, since what shows the sources could not be loaded. */
function follow(target: Element): void {
  if (target instanceof HTMLAnchorElement) window.location.hash = target.hash;
}

/** Marks a claim and its note as the ones that are looked at. */
function light(root: Element, id: string | null): void {
  for (const element of root.querySelectorAll("[data-current]")) element.removeAttribute("data-current");
  if (id === null) return;
  for (const element of root.querySelectorAll(`[data-claim="${id}"], [data-claim-note="${id}"]`)) {
    element.setAttribute("data-current", "");
    if (element.hasAttribute("data-claim-note")) element.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }
}
