"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const QuoteButton = lazy(async () => ({ default: (await import("./quote-button")).QuoteButton }));

/** The way to copy words of a text as a quotation; loaded when the first are selected. */
export function QuoteSelection() {
  const [isWanted, want] = useState(false);
  useEffect(() => {
    if (isWanted) return;
    const look = () => {
      if (document.getSelection()?.isCollapsed === false) want(true);
    };
    look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [isWanted]);
  return isWanted ? (
    <Suspense fallback={null}>
      <QuoteButton />
    </Suspense>
  ) : null;
}
