import type { Metadata } from "next";
import { NoticePage } from "@/components/shell/notice-page";
import { WorldActs } from "@/components/shell/world-acts";

export const metadata: Metadata = { title: "Nothing here", robots: { index: false } };

/** For an address below a world that the reader sees: an article, a revision or a passage that is not there. */
export default function NotInThisWorld() {
  return (
    <>
      {/* Where the metadata of a page is what was not found, Next writes no title at all. */}
      <title>Nothing here · Canonry</title>
      <NoticePage kicker="Nothing here" title="There is nothing at this address in this world" actions={<WorldActs />}>
        <p>
          It may not have been written yet, or may have been renamed. Deleted articles stay in the trash, where an
          editor can restore them.
        </p>
      </NoticePage>
    </>
  );
}
