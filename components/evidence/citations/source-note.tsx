import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Unlink } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import styles from "./source-note.module.css";
import { StanceBadge, type StanceBadgeStance } from "./stance-badge";

type SourceNoteProps = {
  stance: StanceBadgeStance;
  quote: string;
  /** Where it is from: "Post 7, Magnum" or "Reference, paragraph 12". */
  source: string;
  /** To the passage in its place. */
  href?: string;
  note?: string;
  /** The quotation was not found again; says since when. */
  lost?: string;
  /** What somebody found who compared it with its source. */
  check?: ReactNode;
};

/** One citation as it stands in the margin, in a popover or in a list. */
export function SourceNote({ stance, quote, source, href, note, lost, check }: SourceNoteProps) {
  return (
    <div className={clsx(styles.note, styles[stance])}>
      <div className={styles.head}>
        <StanceBadge stance={stance} bare />
        {href ? (
          <RouteLink href={href} className={styles.source}>
            {source}
          </RouteLink>
        ) : (
          <span className={styles.source}>{source}</span>
        )}
      </div>
      <p className={styles.quote}>{quote}</p>
      {note && <p className={styles.remark}>{note}</p>}
      {lost && (
        <p className={styles.lost}>
          <Unlink aria-hidden="true" />
          {lost}
        </p>
      )}
      {check}
    </div>
  );
}
