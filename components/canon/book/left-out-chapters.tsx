"use client";

import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { Given } from "@/components/viewer/given";
import type { AnswerOrQuestion } from "@/components/viewer/question";
import { articlePath } from "@/lib/articles/article";
import type { LeftOut } from "@/lib/canon/book/book";
import { bookToolsMessages } from "@/lib/language/subjects/book-tools";
import { leftOutLabel } from "./left-out-labels";
import type { ViewerOfBook } from "./viewer-of-book";

/** Tells those who arrange a book which of its chapters readers do not see, and why. */
export function LeftOutChapters({ worldSlug, viewer }: { worldSlug: string; viewer: AnswerOrQuestion<ViewerOfBook> }) {
  return (
    <Given answer={viewer}>{(answer) => <LeftOutNotice worldSlug={worldSlug} leftOut={answer?.leftOut ?? []} />}</Given>
  );
}

/** The same for a page that knows it. */
export function LeftOutNotice({ worldSlug, leftOut }: { worldSlug: string; leftOut: readonly LeftOut[] }) {
  const t = bookToolsMessages();
  if (leftOut.length === 0) return null;
  return (
    <Callout tone="warning" title={t("chaptersNotShown", { count: leftOut.length })}>
      <ul>
        {leftOut.map(({ slug, title, why }) => (
          <li key={`${slug} ${why}`}>
            {why === "deleted" ? title : <RouteLink href={`${articlePath(worldSlug, slug)}/canon`}>{title}</RouteLink>}
            {": "}
            {leftOutLabel(why)}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
