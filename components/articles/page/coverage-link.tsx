import { clsx } from "clsx";
import { Eye, EyeOff } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { type CoverageCounts, sentencesIn, sourcedShare } from "@/lib/document/claims/coverage";
import styles from "./article-header.module.css";

type CoverageLinkProps = { counts: CoverageCounts; path: string; shown: boolean };

/** How much of an article is settled; shows it in the text, or hides it again, without moving the text. */
export function CoverageLink({ counts, path, shown }: CoverageLinkProps) {
  if (sentencesIn(counts) === 0) return null;
  const Icon = shown ? EyeOff : Eye;
  const label = `Coverage: ${Math.floor(sourcedShare(counts) * 100)} % of sentences sourced`;
  return (
    <RouteLink
      href={shown ? path : `${path}?coverage=on`}
      scroll={false}
      className={clsx("no-print", styles.coverage)}
      title="Share of the sentences that have a source, depart from one, or are marked as invented"
      aria-label={`${label}: ${shown ? "hide it" : "show it in the text"}`}
    >
      <Icon aria-hidden="true" />
      {label}
    </RouteLink>
  );
}
