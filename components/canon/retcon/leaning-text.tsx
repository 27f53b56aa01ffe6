import { CanonBadge, type CanonBadgeStatus } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";
import styles from "./retcon.module.css";

/** What leans on a change, in words. */
export type LeaningView = {
  /** What it is: a claim, a row of a fact box ... */
  readonly kind: string;
  readonly href: string;
  readonly article: string;
  readonly text: string;
  readonly status: CanonBadgeStatus | null;
  /** Why it is listed. */
  readonly reasons: readonly string[];
};

/** What leans on a change: where it stands, what it says, and why it is listed. */
export function LeaningText({ leaning: { kind, href, article, text, status, reasons } }: { leaning: LeaningView }) {
  return (
    <>
      <p className={styles.head}>
        <span className={styles.kind}>{kind}</span>
        <RouteLink href={href}>{article}</RouteLink>
        {status && <CanonBadge status={status} />}
      </p>
      {text !== article && <p className={styles.text}>{text}</p>}
      <p className={styles.why}>{reasons.join("; ")}</p>
    </>
  );
}
