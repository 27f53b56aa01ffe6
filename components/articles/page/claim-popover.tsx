"use client";

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { BareClaim } from "@/components/evidence/citations/bare-claim";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { Popover } from "@/components/ui/popover";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { discussClaimPath } from "@/lib/talk/discuss-paths";
import { ClaimStatus } from "./claim-status";
import { DecideLink } from "./decide-link";
import { decisionOn } from "./decision-on";
import { ForCommenters } from "./for-commenters";
import type { NumberedClaim } from "./numbered-claim";
import styles from "./source-list.module.css";

const WatchClaim = lazy(async () => ({ default: (await import("./watch-claim")).WatchClaim }));

/** From this width on the margin shows the sources (the same number stands in claim-notes.module.css). */
const WIDE = "(min-width: 64rem)";

/** The claim that is chosen, where it stands in the text, and the place in the margin for what the reader may do; null: it has a popover. */
type Shown = { readonly claim: NumberedClaim; readonly anchor: Element; readonly margin: Element | null };

type ClaimPopoverProps = { claims: readonly NumberedClaim[]; worldSlug: string; children: ReactNode };

/**
 * Around an article's text: a claim that is chosen shows its sources, in a popover on a narrow screen, lit up in the margin
 * on a wide one. Without JavaScript the numbers lead to the list at the end.
 */
export function ClaimPopover({ claims, worldSlug, children }: ClaimPopoverProps) {
  const t = articleToolsMessages();
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
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
    };
    element.addEventListener("click", choose);
    return () => element.removeEventListener("click", choose);
  }, [claims]);
  const close = (open: boolean): void => {
    if (open) return;
    setShown(null);
    if (root.current) light(root.current, null);
  };
  const path = shown && articlePath(worldSlug, shown.claim.article.slug);
  const decide = shown && path && (
    <>
      <DecideLink {...decisionOn(path, shown.claim)} />{" "}
      <ForCommenters>
        <RouteLink href={discussClaimPath(path, shown.claim.id)} className="no-print">
          {t("discussThisClaim")}
        </RouteLink>
      </ForCommenters>{" "}
      <Suspense fallback={null}>
        <WatchClaim worldSlug={worldSlug} articleSlug={shown.claim.article.slug} claim={shown.claim.id} />
      </Suspense>
    </>
  );
  return (
    <div ref={root}>
      {children}
      {shown?.margin && createPortal(decide, shown.margin)}
      <Popover
        title={shown ? t("sourcesOfClaimNumber", { number: shown.claim.number }) : t("sources")}
        anchor={shown?.anchor ?? null}
        open={shown !== null && shown.margin === null}
        onOpenChange={close}
      >
        {shown && shown.margin === null && (
          <div className={styles.claim}>
            <ClaimStatus claim={shown.claim} />
            <BareClaim claim={shown.claim} />
            {shown.claim.citations.map((citation) => (
              <CitationSlip key={citation.id} citation={citation} worldSlug={worldSlug} />
            ))}
            <p className={styles.decide}>{decide}</p>
          </div>
        )}
      </Popover>
    </div>
  );
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
