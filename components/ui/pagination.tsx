import { ArrowLeft, ArrowRight } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { LinkButton } from "./link-button";
import styles from "./pagination.module.css";

type PaginationProps = {
  /** Names the list it turns over: "Revisions". */
  label: string;
  previous?: { href: string; label?: string };
  next?: { href: string; label?: string };
  /** Where one is: "51 to 100 of 240". */
  summary?: string;
};

/** Turns over a long list that has pages with URLs. */
export function Pagination({ label, previous, next, summary }: PaginationProps) {
  const t = shellMessages();
  if (previous === undefined && next === undefined && summary === undefined) return null;
  return (
    <nav className={styles.pagination} aria-label={t("pagesOfLabel", { label })}>
      {summary && <span>{summary}</span>}
      <span className={styles.links}>
        {previous && (
          <LinkButton href={previous.href} size="small" icon={<ArrowLeft aria-hidden="true" />} rel="prev">
            {previous.label ?? t("previous")}
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next.href} size="small" rel="next">
            {next.label ?? t("next")}
            <ArrowRight aria-hidden="true" />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
