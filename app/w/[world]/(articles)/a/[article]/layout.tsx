import type { ReactNode } from "react";
import { answerFor } from "@/app/viewer-answers/answers";
import { watchAction } from "@/app/w/[world]/(activity)/watch-actions";
import { startPageAction, templateAction } from "@/app/w/[world]/(articles)/start-page-actions";
import { ArticleAccessProvider } from "@/components/articles/page/article-access";
import { textOfSegment } from "@/lib/base/path-segment";
import type { ArticleParams } from "./article";
import { askForReviewAction, trashAction } from "./history/actions";
import { mergeAction, moveAction } from "./history/address-actions";
import { protectAction } from "./history/approval-actions";

/** What all pages of an article share: what the reader may do about it. Nothing waits for that. */
export default async function ArticleLayout({ children, params }: { children: ReactNode; params: ArticleParams }) {
  const segments = await params;
  const world = textOfSegment(segments.world);
  const article = textOfSegment(segments.article);
  if (world === null || article === null) return children;
  const access = await answerFor("article", world, article);
  const actions = {
    trash: trashAction.bind(null, world, article),
    protect: protectAction.bind(null, world, article),
    move: moveAction.bind(null, world, article),
    merge: mergeAction.bind(null, world, article),
    review: askForReviewAction.bind(null, world, article),
    startPage: startPageAction.bind(null, world, article),
    template: templateAction.bind(null, world, article),
    watch: watchAction.bind(null, world, "article", article),
  };
  return (
    <ArticleAccessProvider access={access.answer} actions={actions}>
      {children}
    </ArticleAccessProvider>
  );
}
