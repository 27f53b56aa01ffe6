"use client";

import { LinkPreviews } from "@/components/articles/previews/link-previews";
import { QuoteSelection } from "@/components/shell/quote-selection";
import { CopyAnchors } from "./copy-anchors";
import { FollowContents } from "./follow-contents";

/** The contents that follow, the links of headings that are copied, and what links lead to. */
export function LoadedAids() {
  return (
    <>
      <FollowContents />
      <CopyAnchors />
      <LinkPreviews />
      <QuoteSelection />
    </>
  );
}
