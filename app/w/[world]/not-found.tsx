import type { Metadata } from "next";
import { NoticePage } from "@/components/shell/notice-page";
import { WorldActs } from "@/components/shell/world-acts";
import { frontMessages } from "@/lib/language/subjects/front";

export function generateMetadata(): Metadata {
  const t = frontMessages();
  return { title: t("nothingHere"), robots: { index: false } };
}

/** For an address below a world that the reader sees: an article, a revision or a passage that is not there. */
export default function NotInThisWorld() {
  const t = frontMessages();
  return (
    <>
      {/* Where the metadata of a page is what was not found, Next writes no title at all. */}
      <title>{t("nothingHereCanonry")}</title>
      <NoticePage kicker={t("nothingHere")} title={t("thereIsNothingAtThisAddress2")} actions={<WorldActs />}>
        <p>{t("itMayNotHaveBeenWritten")}</p>
      </NoticePage>
    </>
  );
}
