"use client";

import type { ReactNode } from "react";
import { useArticleAccess } from "@/components/articles/page/article-access";
import { Skeleton } from "@/components/ui/skeleton";
import type { Question } from "@/components/viewer/question";
import { useAnswer } from "@/components/viewer/use-answer";
import type { ViewerOfWorld } from "@/components/viewer/viewer-of-world";
import { canonToolsMessages } from "@/lib/language/subjects/canon-tools";

type DecideChoiceProps = {
  world: Question<ViewerOfWorld>;
  /** For those who decide; those who may only ask; other members; and those who are none. */
  decides: ReactNode;
  asks: ReactNode;
  member: ReactNode;
  stranger: ReactNode;
};

/** What a reader may do about the canon of an article, on a page that asks who reads it. */
export function DecideChoice({ world, decides, asks, member, stranger }: DecideChoiceProps) {
  const access = useArticleAccess();
  const viewer = useAnswer(world);
  if (access === undefined || viewer === undefined) return <DecideRoom />;
  if (access?.decideCanon) return decides;
  if (access?.propose && access.signedIn) return asks;
  return viewer?.role ? member : stranger;
}

/** Keeps the place until it is known who reads. */
export function DecideRoom() {
  const t = canonToolsMessages();
  return <Skeleton lines={4} label={t("decide")} />;
}
