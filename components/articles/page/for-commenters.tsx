"use client";

import { type ReactNode, Suspense } from "react";
import { Room } from "@/components/viewer/room";
import { useArticleAccess } from "./article-access";

/** What only those see who take part in the discussions of the article's world. */
export function ForCommenters({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <IfComments>{children}</IfComments>
    </Suspense>
  );
}

function IfComments({ children }: { children: ReactNode }) {
  const access = useArticleAccess();
  if (access === undefined) return <Room>{children}</Room>;
  return access?.comments ? children : null;
}
