"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { previewedLink, restedLink } from "./preview-target";

/** Loaded by the first link that somebody rests on: who only reads does not need it. */
const PreviewCard = lazy(async () => ({ default: (await import("./preview-card")).PreviewCard }));

/** Shows what the article's links lead to, to whoever rests on one of them. */
export function LinkPreviews() {
  const [first, begin] = useState<HTMLAnchorElement | null>(null);
  useEffect(() => {
    if (first) return;
    // This may be loaded while the pointer or the focus rests on a link already.
    const rested = restedLink();
    if (rested) {
      begin(rested);
      return;
    }
    const look = (event: Event) => {
      const link = previewedLink(event);
      if (link) begin(link);
    };
    document.addEventListener("pointerover", look);
    document.addEventListener("focusin", look);
    return () => {
      document.removeEventListener("pointerover", look);
      document.removeEventListener("focusin", look);
    };
  }, [first]);
  if (!first) return null;
  return (
    <Suspense fallback={null}>
      <PreviewCard first={first} />
    </Suspense>
  );
}
