import type { ReactNode } from "react";
import { ArticleAccessProvider } from "@/components/articles/page/article-access";
import type { ArticleParams } from "./article";
import { articleAccess } from "./article-access";
import { askForReviewAction, trashAction } from "./history/actions";
import { protectAction } from "./history/approval-actions";

/** What all pages of an article share: what the reader may do about it. Nothing waits for that. */
export default async function ArticleLayout({ children, params }: { children: ReactNode; params: ArticleParams }) {
  const { world, article } = await params;
  const actions = {
    trash: trashAction.bind(null, world, article),
    protect: protectAction.bind(null, world, article),
    review: askForReviewAction.bind(null, world, article),
  };
  return (
    <ArticleAccessProvider access={articleAccess(world, article)} actions={actions}>
      {children}
    </ArticleAccessProvider>
  );
}
