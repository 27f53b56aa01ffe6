import { ArrowLeft, ArrowRight } from "@/components/ui/icons";
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
  if (previous === undefined && next === undefined && summary === undefined) return null;
  return (
    <nav className={styles.pagination} aria-label={`Pages of ${label}`}>
      {summary && <span>{summary}</span>}
      <span className={styles.links}>
        {previous && (
          <LinkButton href={previous.href} size="small" icon={<ArrowLeft aria-hidden="true" />} rel="prev">
            {previous.label ?? "Previous"}
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next.href} size="small" rel="next">
            {next.label ?? "Next"}
            <ArrowRight aria-hidden="true" />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
