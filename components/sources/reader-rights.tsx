"use client";

import { createContext, type ReactNode, Suspense, use, useMemo } from "react";
import { type AnswerOrQuestion, isQuestion, type Question } from "@/components/viewer/question";
import { useAnswer } from "@/components/viewer/use-answer";
import type { ViewerOfWorld } from "@/components/viewer/viewer-of-world";

/** What whoever reads may do with a source: say what its posts are, and send sentences to articles, at once or by a proposal. */
export type ReaderRights = { readonly mayMark: boolean; readonly saving: "saves" | "proposes" | "no" };

const NONE: ReaderRights = { mayMark: false, saving: "no" };
const Rights = createContext<ReaderRights | Promise<ViewerOfWorld>>(NONE);

type RightsProviderProps = { rights: AnswerOrQuestion<ViewerOfWorld>; children: ReactNode };

/** Tells everything inside what the reader may do, once that is known: the text does not wait for it. */
export function RightsProvider({ rights, children }: RightsProviderProps) {
  if (isQuestion(rights)) return <AskedRights question={rights}>{children}</AskedRights>;
  return <Rights value={"known" in rights ? rightsOf(rights.known) : rights}>{children}</Rights>;
}

function AskedRights({ question, children }: { question: Question<ViewerOfWorld>; children: ReactNode }) {
  const viewer = useAnswer(question) ?? null;
  const rights = useMemo(() => rightsOf(viewer), [viewer]);
  return <Rights value={rights}>{children}</Rights>;
}

function rightsOf(viewer: ViewerOfWorld): ReaderRights {
  if (viewer === null) return NONE;
  const { may, saves, proposes, signedIn } = viewer;
  return { mayMark: may.includes("readThread"), saving: saves ? "saves" : signedIn && proposes ? "proposes" : "no" };
}

/** What the reader may do. May wait for the answer: call it inside of `Suspense`. */
export function useRights(): ReaderRights {
  const rights = use(Rights);
  return "saving" in rights ? rights : rightsOf(use(rights));
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
