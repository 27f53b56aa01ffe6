"use client";

import { Suspense } from "react";
import { NavCount } from "@/components/shell/nav-count";
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
  return <NavCount count={useArticleAccess()?.discussions ?? 0} label="open" />;
}
