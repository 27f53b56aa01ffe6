"use client";

import { lazy, Suspense } from "react";
import { useArticleAccess } from "./article-access";

/** Loaded for those who take part: who only reads does not need it. */
const BesideSelection = lazy(async () => ({ default: (await import("./beside-selection")).BesideSelection }));

type DiscussSelectionProps = { path: string; revision: number };

/** The way to discuss words of the text, beside them once they are selected. By keyboard the article's menu has it. */
export function DiscussSelection(props: DiscussSelectionProps) {
  return (
    <Suspense fallback={null}>
      <IfComments {...props} />
    </Suspense>
  );
}

function IfComments(props: DiscussSelectionProps) {
  return useArticleAccess()?.comments ? <BesideSelection {...props} /> : null;
}
