import { clsx } from "clsx";
import { Eye, EyeOff } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { type CoverageCounts, sentencesIn, sourcedShare } from "@/lib/document/claims/coverage";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./article-header.module.css";

type CoverageLinkProps = { counts: CoverageCounts; path: string; shown: boolean };

/** How much of an article is settled; shows it in the text, or hides it again, without moving the text. */
export function CoverageLink({ counts, path, shown }: CoverageLinkProps) {
  const t = articleMessages();
  if (sentencesIn(counts) === 0) return null;
  const Icon = shown ? EyeOff : Eye;
  const label = t("coverageShare", { share: Math.floor(sourcedShare(counts) * 100) });
  return (
    <RouteLink
      href={shown ? path : `${path}?coverage=on`}
      scroll={false}
      className={clsx("no-print", styles.coverage)}
      title={t("shareOfTheSentencesThatHave")}
      aria-label={`${label}: ${shown ? t("hideIt") : t("showItInTheText")}`}
    >
      <Icon aria-hidden="true" />
      {label}
    </RouteLink>
  );
}
