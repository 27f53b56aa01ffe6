"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const LoadedAids = lazy(async () => ({ default: (await import("./loaded-aids")).LoadedAids }));

/** What shows that somebody has begun to read. */
const BEGINNINGS = ["scroll", "pointermove", "focusin", "selectionchange"] as const;

/** What helps while one reads is loaded once somebody begins to: a page that is only opened does not wait for it. */
export function ReadingAids() {
  const [isBegun, setBegun] = useState(false);
  useEffect(() => {
    if (isBegun) return;
    const begin = () => setBegun(true);
    for (const each of BEGINNINGS) document.addEventListener(each, begin, { passive: true });
    return () => {
      for (const each of BEGINNINGS) document.removeEventListener(each, begin);
    };
  }, [isBegun]);
  if (!isBegun) return null;
  return (
    <Suspense fallback={null}>
      <LoadedAids />
    </Suspense>
  );
}
