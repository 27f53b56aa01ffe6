"use client";

import { createContext, type ReactNode, Suspense, use } from "react";

/** What whoever reads may do with a source: say what its posts are, and send sentences to articles, at once or by a proposal. */
export type ReaderRights = { readonly mayMark: boolean; readonly saving: "saves" | "proposes" | "no" };

const NONE: Promise<ReaderRights> = Promise.resolve({ mayMark: false, saving: "no" });
const Rights = createContext(NONE);

/** Tells everything inside what the reader may do, once that is known: the text does not wait for it. */
export function RightsProvider({ rights, children }: { rights: Promise<ReaderRights>; children: ReactNode }) {
  return <Rights value={rights}>{children}</Rights>;
}

/** What the reader may do. Waits for the answer: call it inside of `Suspense`. */
export function useRights(): ReaderRights {
  return use(use(Rights));
}

/** What only those see who may say what posts and questions are. */
export function ForMarkers({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <IfMarker>{children}</IfMarker>
    </Suspense>
  );
}

function IfMarker({ children }: { children: ReactNode }) {
  return useRights().mayMark ? children : null;
}
