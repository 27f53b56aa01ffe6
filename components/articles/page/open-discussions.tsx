"use client";

import { Suspense } from "react";
import { NavCount } from "@/components/shell/nav-count";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { useArticleAccess } from "./article-access";

/** How many discussions of the article are open. */
export function OpenDiscussions() {
  return (
    <Suspense fallback={null}>
      <Count />
    </Suspense>
  );
}

function Count() {
  const t = articleToolsMessages();
  return <NavCount count={useArticleAccess()?.discussions ?? 0} label={t("open")} />;
}
